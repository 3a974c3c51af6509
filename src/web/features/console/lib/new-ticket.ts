import type { Field, OpenTicket } from '../../../lib/api';
import type { useCommonTexts } from '../../../lib/i18n';
import { faultsOf, valuesToSend } from '../../../ui/fields';
import type { CallDraft } from './call-draft';

/** What becomes of the ticket at once. */
export type Outcome = 'answer' | 'dispatch' | 'save';

/** Whom the ticket is for. */
export type Origin = { callId: string } | { outletId: string };

type Faults = Record<string, string>;

const outcomeFaults: Record<Outcome, (draft: CallDraft, departmentIds: readonly string[], required: string) => Faults> =
  {
    answer: (draft, _ids, required): Faults => (draft.answer.text.trim() ? {} : { answer: required }),
    dispatch: (_draft, ids, required): Faults => (ids.length > 0 ? {} : { departmentIds: required }),
    save: () => ({}),
  };

/** What is wrong with the form before it is sent, by the name of the field. */
export function newTicketFaults(
  draft: CallDraft,
  fields: readonly Field[],
  outcome: Outcome,
  departmentIds: readonly string[],
  t: ReturnType<typeof useCommonTexts>,
): Faults {
  const required = t('required');
  const own: Faults = {};
  for (const name of ['line', 'topic', 'title', 'description'] as const) {
    if (!draft[name].trim()) own[name] = required;
  }
  return { ...own, ...faultsOf(fields, draft.fields, t), ...outcomeFaults[outcome](draft, departmentIds, required) };
}

const parts: Record<Outcome, (draft: CallDraft, departmentIds: string[]) => Partial<OpenTicket>> = {
  answer: ({ answer }) => ({
    answer: {
      text: answer.text.trim(),
      ...(answer.articleId && { articleId: answer.articleId }),
      ...(answer.confirmed && { confirmed: true }),
    },
  }),
  dispatch: ({ note }, departmentIds) => ({
    dispatch: { departmentIds, ...(note.trim() && { note: note.trim() }) },
  }),
  save: () => ({}),
};

/** The body of POST /api/tickets. */
export function newTicketBody(
  draft: CallDraft,
  fields: readonly Field[],
  outcome: Outcome,
  departmentIds: string[],
  origin: Origin,
): OpenTicket {
  return {
    line: draft.line,
    topic: draft.topic,
    title: draft.title.trim(),
    description: draft.description.trim(),
    priority: priorityOf(draft.priority),
    fields: valuesToSend(fields, draft.fields),
    ...(draft.files.length > 0 && { files: draft.files }),
    ...origin,
    ...parts[outcome](draft, departmentIds),
  };
}

const known = ['urgent', 'high', 'normal', 'low'] as const;

const priorityOf = (value: string): (typeof known)[number] => known.find((one) => one === value) ?? 'normal';
