import { fillIn, type Language } from '../../shared/language.js';
import { defineRefusals, type DomainError, type Refusal, refusalText, refuse } from '../../shared/refusal.js';
import { articleFlow } from './article.flow.js';

export const refuseKnowledge = defineRefusals({
  'article.not_found': {
    kind: 'not_found',
    zh: '没有这篇文章，或您无权查看。',
    en: 'No such article, or not yours to see.',
  },
  'article.version_not_found': {
    kind: 'not_found',
    zh: '这篇文章没有第 {version} 版。',
    en: 'The article has no version {version}.',
  },
  'article.unknown_county': {
    kind: 'malformed',
    zh: '没有这个县区：{county}',
    en: 'There is no such county: {county}',
  },
  'article.slug_taken': {
    kind: 'conflict',
    zh: '文件名 {slug} 已被另一篇文章使用。',
    en: 'The name {slug} is another article’s already.',
  },
  'article.stale': {
    kind: 'conflict',
    zh: '这篇文章刚被其他编辑更新，请看过最新内容后再操作；您填写的内容已保留。',
    en: 'Another editor has just changed this article. Look at it again; what you typed is kept.',
  },
  'article.unknown_action': { kind: 'not_found', zh: '没有这个操作：{action}', en: 'There is no such step: {action}' },
  'article.not_your_role': { kind: 'forbidden', zh: '这一步不由您的角色办理。', en: 'This step is not for your role.' },
  'article.not_in_this_state': {
    kind: 'rule',
    zh: '当前状态是“{stateLabel}”，不能{actionLabel}。',
    en: 'It is “{stateLabel}”: “{actionLabel}” is not open now.',
  },
  'article.own_draft': {
    kind: 'rule',
    zh: '这份草稿里有您写的内容，须由另一位编辑审核发布。',
    en: 'You wrote in this draft yourself; another editor has to publish it.',
  },
  'article.no_text': { kind: 'rule', zh: '正文还是空的，不能提交。', en: 'There is no text yet.' },
  'article.already_over': {
    kind: 'rule',
    zh: '失效日期已过，发布了也不会生效，请先改日期。',
    en: 'Its last day is over: it would never hold. Change the dates first.',
  },
  'article.would_leave_gap': {
    kind: 'rule',
    zh: '现行版本会被立即替换，而新版本还没有到生效日期。请把生效日期改为今天或更早，或者另写一篇新文章。',
    en: 'The version in force would be replaced at once by one that does not hold yet. Let it begin today, or write an article of its own.',
  },
  'article.moved_on': {
    kind: 'rule',
    zh: '起草期间文章有了新版本，请对照最新版本修改并保存后再提交。',
    en: 'The article got a newer version meanwhile. Compare, save the draft upon the newest one, then submit it.',
  },
  'article.has_draft': {
    kind: 'rule',
    zh: '已经有一份草稿，请在草稿里修改。',
    en: 'There is a draft already; work on that one.',
  },
  'conflict.not_found': {
    kind: 'not_found',
    zh: '这篇文章没有待处理的文件冲突，可能已有同事处理。',
    en: 'There is no open conflict of this article; a colleague may have settled it.',
  },
  'conflict.stale': {
    kind: 'conflict',
    zh: '文件又有了变化，请看过最新内容后再选择。',
    en: 'The file has changed again. Look at what it says now, then choose.',
  },
  'question.not_found': { kind: 'not_found', zh: '没有这个问题。', en: 'There is no such question.' },
  'question.stale': {
    kind: 'conflict',
    zh: '这个问题刚有变化，请刷新后再处理。',
    en: 'The question has just changed. Look at it again.',
  },
  'question.settled': { kind: 'conflict', zh: '这个问题已经处理过。', en: 'This question is settled already.' },
  'question.answer_needed': {
    kind: 'rule',
    zh: '请选择解答它的文章，或写明为什么不需要文章。',
    en: 'Name the article that answers it, or say why none is needed.',
  },
  'question.no_words': { kind: 'rule', zh: '问题里没有可记录的文字。', en: 'There are no words in the question.' },
  'question.too_many': {
    kind: 'too_many',
    zh: '您这一小时已反馈了很多问题，我们都记下了，请稍后再报。',
    en: 'You have reported many questions this hour. They are noted; please report more later.',
  },
  'article.was_published': { kind: 'rule', zh: '文章已经发布过。', en: 'The article was published before.' },
});

/** What the shared flow says, in the words of articles. */
function inOurWords({ code, params = {} }: Refusal): Refusal {
  const { state, action } = params;
  const stateLabel = Object.entries(articleFlow.states).find(([name]) => name === state)?.[1];
  const actionLabel = Object.entries(articleFlow.actions).find(([name]) => name === action)?.[1];
  return { code: code.replace(/^flow\./, 'article.'), params: { ...params, stateLabel, actionLabel } };
}

export function refuseStep(refusal: Refusal): DomainError {
  return refuse(inOurWords(refusal));
}

export function reasonOf(refusal: Refusal, language: Language): string {
  const { code, params = {} } = inOurWords(refusal);
  return fillIn(refusalText(code), params, language);
}
