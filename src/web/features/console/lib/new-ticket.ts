import type { Field, Line, OpenTicket } from '../../../lib/api';
import type { useCommonTexts } from '../../../lib/i18n';
import { faultsOf, valuesToSend } from '../../../ui/fields';
import { hasOwnFlow, knowsStep, titleOfFields } from '../../tickets';
import type { CallDraft } from './call-draft';

/** What becomes of the ticket at once. */
export type Outcome = 'answer' | 'dispatch' | 'save';

/** What a line lets its tickets become at once: those of a line with a flow of its own are only taken in. */
export const outcomesOf = (line: Line | undefined): readonly Outcome[] => [
  ...(knowsStep(line, 'reply') ? ['answer' as const] : []),
  ...(knowsStep(line, 'dispatch') ? ['dispatch' as const] : []),
  'save',
];

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
  line: Line | undefined,
  outcome: Outcome,
  departmentIds: readonly string[],
  t: ReturnType<typeof useCommonTexts>,
): Faults {
  const required = t('required');
  const own: Faults = {};
  const fields: readonly Field[] = line?.fields ?? [];
  for (const name of ['line', 'topic', ...(hasOwnFlow(line) ? [] : (['title', 'description'] as const))] as const) {
    if (!draft[name].trim()) own[name] = required;
  }
  return { ...own, ...faultsOf(fields, draft.fields, t), ...outcomeFaults[outcome](draft, departmentIds, required) };
}

const parts: Record<Outcome, (draft: CallDraft, departmentIds: string[]) => Partial<OpenTicket>> = {
  answer: ({ answer }) => ({
    answer: {
      text: answer.text.trim(),
      ...(answer.articleId && { articleId: answer.articleId }),
      ...(answer.articleId && answer.articleVersion && { articleVersion: answer.articleVersion }),
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
  line: Line | undefined,
  outcome: Outcome,
  departmentIds: string[],
  origin: Origin,
): OpenTicket {
  const fields: readonly Field[] = line?.fields ?? [];
  const title = hasOwnFlow(line) ? titleOfFields(line, draft.topic, draft.fields) : draft.title.trim();
  return {
    line: draft.line,
    topic: draft.topic,
    title,
    description: draft.description.trim() || title,
    priority: priorityOf(draft.priority),
    fields: valuesToSend(fields, draft.fields),
    ...(draft.files.length > 0 && { files: draft.files }),
    ...origin,
    ...parts[outcome](draft, departmentIds),
  };
}

const known = ['urgent', 'high', 'normal', 'low'] as const;

const priorityOf = (value: string): (typeof known)[number] => known.find((one) => one === value) ?? 'normal';
