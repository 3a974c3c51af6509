import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';

/** The printed contract knows shapes by the names of their classes: of two with one name the later replaces the earlier. */
test('no two shapes of requests and answers have the same name', () => {
  const source = join(projectRoot(), 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(view|dto)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(20);
  const names = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/^export class (\w+)/gm)].map(([, name]) => name),
  );
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});
