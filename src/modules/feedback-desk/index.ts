export { FeedbackDeskModule } from './feedback-desk.module.js';
