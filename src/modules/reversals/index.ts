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
export { ReversalWorker } from './reversal.worker.js';
export { ReversalsModule } from './reversals.module.js';
