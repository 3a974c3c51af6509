import { runHotline } from './run.js';

await runHotline(process.env, process.cwd());
