export { CallEndings } from './call-endings.js';
export { CallsModule } from './calls.module.js';
export { wrapUpCodes } from './wrap-up.js';
