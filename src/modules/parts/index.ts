export { PartsModule } from './parts.module.js';
