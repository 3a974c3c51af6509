export { demonstrationHint, loadDemonstration } from './load-demonstration.js';
