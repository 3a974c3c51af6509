import { actionsOf, decide, type FlowTable, type GuardFunction } from '../../shared/flow.js';
import type { Refusal } from '../../shared/refusal.js';
import type { Role } from '../../shared/roles.js';
import { publishedState, type Standing } from './article.policy.js';

export type ArticleState = 'draft' | 'in_review' | 'planned' | 'published' | 'expired' | 'discarded';

/** What an editor does by a step of its own; `edit` is saving the draft. */
export const articleSteps = ['submit', 'send_back', 'publish', 'discard', 'expire', 'renew'] as const;
export type ArticleStep = (typeof articleSteps)[number];
export type ArticleAction = ArticleStep | 'edit';

type Guard =
  | 'second_editor'
  | 'has_text'
  | 'holds_some_day'
  | 'leaves_no_gap'
  | 'newest_base'
  | 'no_draft'
  | 'never_published';

/** The draft of an article, as far as steps are decided by it. */
export interface DraftFacts {
  state: 'draft' | 'in_review';
  authors: readonly string[];
  baseVersion: number;
  content: { body: string; validFrom: string; validUntil: string | null };
}

/** The published side and the draft, for one person on one day. */
export interface ArticleFacts {
  published: Standing;
  draft: DraftFacts | null;
  userId: string;
  roles: readonly Role[];
  /** `YYYY-MM-DD`, branch time. */
  today: string;
}

type Subject = ArticleFacts & { state: ArticleState };

/** flows.md, "Knowledge base". That an article's days begin and end is no step: time leads there. */
export const articleFlow = {
  name: 'article',
  first: 'draft',
  states: {
    draft: { zh: '草稿', en: 'Draft' },
    in_review: { zh: '待审核', en: 'In review' },
    planned: { zh: '待生效', en: 'Planned' },
    published: { zh: '生效中', en: 'In force' },
    expired: { zh: '已失效', en: 'Expired' },
    discarded: { zh: '已弃用', en: 'Discarded' },
  },
  actions: {
    edit: { zh: '修改', en: 'Edit' },
    submit: { zh: '提交审核', en: 'Submit for review' },
    send_back: { zh: '退回修改', en: 'Send back' },
    publish: { zh: '发布', en: 'Publish' },
    discard: { zh: '弃用草稿', en: 'Discard the draft' },
    expire: { zh: '停用', en: 'Take out of use' },
    renew: { zh: '续期或重新启用', en: 'Renew' },
  },
  entered: ['planned', 'expired'],
  transitions: [
    { from: ['draft'], action: 'edit', to: '=', by: ['editor'] },
    { from: ['planned', 'published', 'expired', 'discarded'], action: 'edit', to: 'draft', by: ['editor'] },
    {
      from: ['draft'],
      action: 'submit',
      to: 'in_review',
      by: ['editor'],
      guards: ['has_text', 'holds_some_day', 'leaves_no_gap', 'newest_base'],
    },
    { from: ['in_review'], action: 'send_back', to: 'draft', by: ['editor'] },
    {
      from: ['in_review'],
      action: 'publish',
      to: 'published',
      by: ['editor'],
      guards: ['second_editor', 'has_text', 'holds_some_day', 'leaves_no_gap', 'newest_base'],
    },
    { from: ['draft', 'in_review'], action: 'discard', to: 'discarded', by: ['editor'], guards: ['never_published'] },
    { from: ['draft', 'in_review'], action: 'discard', to: '<', by: ['editor'] },
    { from: ['planned', 'published'], action: 'expire', to: 'expired', by: ['editor'] },
    { from: ['planned', 'published', 'expired'], action: 'renew', to: 'draft', by: ['editor'], guards: ['no_draft'] },
  ],
} as const satisfies FlowTable<ArticleState, ArticleAction, Role, Guard>;

/** The draft that a guard asks about; rows with such guards begin in states that only a draft has. */
const inDraft =
  (refusal: (draft: DraftFacts, subject: Subject) => Refusal | undefined): GuardFunction<Subject> =>
  (subject) =>
    subject.draft ? refusal(subject.draft, subject) : undefined;

const guards: Readonly<Record<Guard, GuardFunction<Subject>>> = {
  second_editor: inDraft((draft, { userId }) =>
    draft.authors.includes(userId) ? { code: 'article.own_draft' } : undefined,
  ),
  has_text: inDraft(({ content }) => (content.body === '' ? { code: 'article.no_text' } : undefined)),
  holds_some_day: inDraft(({ content }, { today }) =>
    content.validUntil !== null && content.validUntil < today ? { code: 'article.already_over' } : undefined,
  ),
  // The version in force would be replaced at once by one that does not hold yet.
  leaves_no_gap: inDraft(({ content }, { published, today }) =>
    content.validFrom > today && publishedState(published, today) === 'published'
      ? { code: 'article.would_leave_gap' }
      : undefined,
  ),
  newest_base: inDraft((draft, { published }) =>
    draft.baseVersion < published.version ? { code: 'article.moved_on' } : undefined,
  ),
  no_draft: ({ draft }) => (draft ? { code: 'article.has_draft' } : undefined),
  never_published: ({ published }) => (published.version > 0 ? { code: 'article.was_published' } : undefined),
};

/** Where an article stands for its readers: before anything was published, where its draft stands. */
export const stateOf = ({ published, draft }: Pick<ArticleFacts, 'published' | 'draft'>, today: string): ArticleState =>
  publishedState(published, today) ?? draft?.state ?? 'discarded';

/** What is published and its draft each go their own way: these steps ask about the published side. */
const ofPublished: readonly string[] = ['expire', 'renew'];

/** Why an action is not open; nothing when it is. */
export function refusalFor(facts: ArticleFacts, action: string): Refusal | undefined {
  const published = stateOf(facts, facts.today);
  const state = ofPublished.includes(action) ? published : (facts.draft?.state ?? published);
  const { refusal } = decide<ArticleState, ArticleAction, Role, Guard, Subject>(
    articleFlow,
    guards,
    { ...facts, state },
    action,
  );
  return refusal;
}

/** The actions that the person's roles know, each open or with the reason why not. */
export const articleActions = (facts: ArticleFacts): { name: ArticleAction; refusal: Refusal | null }[] =>
  actionsOf<ArticleAction>(articleFlow, facts.roles).map((name) => ({
    name,
    refusal: refusalFor(facts, name) ?? null,
  }));
