export { FeedbackDeskModule } from './feedback-desk.module.js';
export { quarterOf } from './periods.policy.js';
