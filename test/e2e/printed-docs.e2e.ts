import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const run = promisify(execFile);

describe('docs printed from the tables', () => {
  it.each(['flow-docs', 'reversal-docs'])('are what the tables say (%s)', async (name) => {
    const { stderr } = await run(process.execPath, [`ops/${name}.mjs`, '--check']);
    expect(stderr).toBe('');
  });
});
