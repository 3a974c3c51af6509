// Docs that are printed from the product's own tables. With `--check` nothing is written: a page that is not what the
// tables say is named, and the command fails.
import { readFileSync, writeFileSync } from 'node:fs';

const isCheck = process.argv.includes('--check');

export function keep(file, text) {
  if (!isCheck) return writeFileSync(file, text);
  if (readFileSync(file, 'utf8') === text) return undefined;
  console.error(`${file} is not what the tables say: print it anew`);
  process.exitCode = 1;
  return undefined;
}
