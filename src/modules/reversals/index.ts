export { BooksModule } from './books.module.js';
export {
  decideReversal,
  decisionTable,
  neededOn,
  type ReversalFacts,
  type ReversalRule,
  reversalRule,
  type ReversalVerdict,
  ways,
} from './reversal.policy.js';
export { conditionLabels, evidenceLabels, wayWords } from './reversal.words.js';
