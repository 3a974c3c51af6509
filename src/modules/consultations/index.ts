export { ConsultationsModule } from './consultations.module.js';
