import { decide, type FlowTable, type GuardFunction } from '../../shared/flow.js';
import type { Bilingual } from '../../shared/language.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role } from '../../shared/roles.js';

export type AnnouncementState = 'draft' | 'published' | 'expired';
export type AnnouncementAction = 'edit' | 'publish' | 'revise' | 'expire' | 'lapse';
type Guard = 'endsLater';
type By = Role | 'system';

export interface AnnouncementSubject {
  state: AnnouncementState;
  roles: readonly By[];
  /** The end, if there is one, is still to come. */
  endsLater: boolean;
}

const editors: readonly By[] = ['editor', 'supervisor'];

/** The life of an announcement (A8): what was published is corrected by a new edition only, and ends by time or by hand. */
export const announcementFlow: FlowTable<AnnouncementState, AnnouncementAction, By, Guard> = {
  name: 'announcement',
  first: 'draft',
  states: {
    draft: { zh: '草稿', en: 'Draft' },
    published: { zh: '已发布', en: 'Published' },
    expired: { zh: '已失效', en: 'Expired' },
  },
  actions: {
    edit: { zh: '修改', en: 'Edit' },
    publish: { zh: '发布', en: 'Publish' },
    revise: { zh: '更正', en: 'Correct' },
    expire: { zh: '提前失效', en: 'Withdraw' },
    lapse: { zh: '到期失效', en: 'Lapse' },
  },
  transitions: [
    { from: ['draft'], action: 'edit', to: '=', by: editors },
    { from: ['draft'], action: 'publish', to: 'published', by: editors, guards: ['endsLater'] },
    { from: ['published'], action: 'revise', to: '=', by: editors, guards: ['endsLater'] },
    { from: ['published'], action: 'expire', to: 'expired', by: editors },
    { from: ['published'], action: 'lapse', to: 'expired', by: ['system'] },
  ],
};

const guards: Readonly<Record<Guard, GuardFunction<AnnouncementSubject>>> = {
  endsLater: ({ endsLater }) => (endsLater ? undefined : { code: 'announcement.over' }),
};

const labelOf = (labels: Readonly<Record<string, Bilingual>>, name: string): Bilingual =>
  labels[name] ?? { zh: name, en: name };

/** The same "no" in the words of announcements. */
function inOwnWords({ code, params }: Refusal, { state }: AnnouncementSubject, action: string): Refusal {
  if (code !== 'flow.not_in_this_state') return { code, ...(params && { params }) };
  const labels = {
    stateLabel: labelOf(announcementFlow.states, state),
    actionLabel: labelOf(announcementFlow.actions, action),
  };
  return { code: 'announcement.not_in_this_state', params: labels };
}

/** @returns the state after the action, or why it is not open */
export function takeAction(
  subject: AnnouncementSubject,
  action: AnnouncementAction,
): { state: AnnouncementState; refusal?: undefined } | { state?: undefined; refusal: Refusal } {
  const { row, refusal } = decide(announcementFlow, guards, subject, action);
  if (!row) return { refusal: inOwnWords(refusal, subject, action) };
  return { state: row.to === '=' || row.to === '<' ? subject.state : row.to };
}

/** What the people may do, open or with the reason why not; nothing for those who write no announcements. */
export const actionsFor = (subject: AnnouncementSubject): { name: AnnouncementAction; refusal: Refusal | null }[] =>
  (['edit', 'publish', 'revise', 'expire'] as const).map((name) => ({
    name,
    refusal: takeAction(subject, name).refusal ?? null,
  }));
