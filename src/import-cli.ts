import { runImport } from './run-import.js';

process.exit(await runImport(process.argv.slice(2), process.env, process.cwd()));
