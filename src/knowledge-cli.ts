import { runKnowledge } from './run-knowledge.js';

process.exit(await runKnowledge(process.argv.slice(2), process.env, process.cwd()));
