import type { Hotline } from './hotline.js';

const line = /^((?:│ {3}| {4})*)(?:├|└)── (\S+) \(([^)]*)\)$/;

/**
 * Every route of the product that the running server answers, as `METHOD /path`, read from its router and not from the
 * code. The sandbox of the carrier's systems is none: production has it not, and it has its own tests.
 */
export function routesOf(hotline: Hotline): string[] {
  const printed: string = hotline.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false });
  const parents: string[] = [];
  return printed.split('\n').flatMap((text) => {
    const [, indent = '', part = '', methods = ''] = line.exec(text) ?? [];
    if (!part) return [];
    const depth = indent.length / 4;
    parents.length = depth;
    parents.push((parents[depth - 1] ?? '') + part);
    const path = parents[depth];
    // HEAD is GET without its body.
    return methods
      .split(', ')
      .filter((method) => method !== 'HEAD')
      .map((method) => `${method} ${path}`)
      .filter((route) => !route.includes(' /sandbox/'));
  });
}

/** For people without a name (docs/anonymity.md): they refuse everybody who is signed in. */
export const unnamedRoutes = [
  'GET /api/feedback/form',
  'POST /api/feedback',
  'POST /api/feedback/receipt',
  'POST /api/feedback/receipt/messages',
  'GET /api/feedback/digest',
];

/** A route's path with ids that nothing has. */
export const pathOf = (route: string): string =>
  (route.split(' ')[1] ?? '')
    .replace(':action', 'note')
    .replace(':version', '1')
    .replace(':slug', 'no-such-campaign')
    .replace(':period', '2020-Q1')
    .replaceAll(/:id|:articleId|:fileId/g, '01932d3c-0000-7000-8000-00000000dead');

export const methodOf = (route: string): 'get' | 'post' | 'put' | 'patch' | 'delete' => {
  const method = (route.split(' ')[0] ?? '').toLowerCase();
  if (method === 'get' || method === 'post' || method === 'put' || method === 'patch' || method === 'delete')
    return method;
  throw new Error(`No client speaks ${route}`);
};
