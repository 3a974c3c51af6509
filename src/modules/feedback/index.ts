export { Beats } from './beats.js';
export {
  decideFeedback,
  type FeedbackAction,
  feedbackActions,
  feedbackFlow,
  type FeedbackState,
  feedbackStates,
  type FeedbackSubject,
} from './feedback.flow.js';
export { FeedbackModule } from './feedback.module.js';
export { readMessages, reportColumns, type ReportRow, withLastStep } from './feedback.rows.js';
export { BilingualView, FeedbackChoiceView, FeedbackTopicCountView } from './feedback.view.js';
export { choicesOf, feedbackAbouts, feedbackTopics } from './feedback.words.js';
export { Seal } from './seal.js';
export { shownCounts } from './small-counts.policy.js';
export { oneAtATime } from './staging.sql.js';
