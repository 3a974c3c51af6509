export { GatewayModule } from './gateway/gateway.module.js';
export { gatewayToken } from './gateway/gateway-endpoint.js';
export {
  type GatewayRefusal,
  GatewayTrouble,
  RechargeGateway,
  type ReversalOrder,
} from './gateway/recharge-gateway.js';
export { BooksModule } from './books.module.js';
export {
  decideReversal,
  decisionTable,
  neededOn,
  type NumberState,
  numberStates,
  type ReversalFacts,
  type ReversalRule,
  reversalRule,
  type ReversalVerdict,
  ways,
} from './reversal.policy.js';
export { conditionLabels, evidenceLabels, wayWords } from './reversal.words.js';
export { ReversalWorker } from './reversal.worker.js';
export { ReversalsModule } from './reversals.module.js';
