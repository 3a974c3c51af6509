export { DispatchModule } from './dispatch.module.js';
export { RoutingRule } from './routing-rule.entity.js';
