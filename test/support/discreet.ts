import type { BrowserContext, Page, Request, Response } from 'playwright-core';

/** What an answer on the way of a sender must say (AN-14). */
const asked: Readonly<Record<string, RegExp>> = { 'cache-control': /no-store/ };
const askedOfPages: Readonly<Record<string, RegExp>> = {
  ...asked,
  'referrer-policy': /^no-referrer$/,
  'content-security-policy': /default-src 'none'(?!.*unsafe).*frame-ancestors 'none'/,
};
/** What no request on the way of a sender may carry. */
const telling = ['cookie', 'authorization', 'referer', 'x-csrf-token'];

/** The headers of a request that tell who sends it. */
export async function tellingHeaders(request: Request | undefined): Promise<string[]> {
  const headers = (await request?.allHeaders()) ?? {};
  return telling.filter((name) => headers[name]);
}

/** What of the browser would still be there after the page. Indexed databases and caches as well. */
const keptInBrowser = `(async () => [
  ...Object.keys(localStorage).map((key) => 'localStorage ' + key),
  ...Object.keys(sessionStorage).map((key) => 'sessionStorage ' + key),
  ...(await indexedDB.databases()).map(({ name }) => 'indexedDB ' + name),
  ...(window.isSecureContext ? await caches.keys() : []).map((key) => 'cache ' + key),
  ...(history.state === null ? [] : ['history.state']),
])()`;

/** Notes everything that a page asks for and is answered, and finds what would tell of its visitor. */
export class DiscreetWatch {
  private readonly requests: Request[] = [];
  private readonly responses: Response[] = [];
  private readonly addresses = new Set<string>();

  constructor(
    private readonly page: Page,
    private readonly origin: string,
  ) {
    page.context().on('request', (request) => this.requests.push(request));
    page.context().on('response', (response) => this.responses.push(response));
    page.on('framenavigated', (frame) => this.addresses.add(frame.url()));
  }

  /** How many requests were looked at: a watch that saw none proves nothing. */
  get seen(): number {
    return this.requests.length;
  }

  async findings(context: BrowserContext, address: string): Promise<string[]> {
    const found: string[] = [];
    for (const request of this.requests) {
      const { origin, pathname } = new URL(request.url());
      if (origin !== this.origin) found.push(`third party: ${origin}`);
      for (const name of await tellingHeaders(request)) found.push(`${name} sent to ${pathname}`);
    }
    for (const response of this.responses) found.push(...(await withoutHeaders(response)));
    for (const one of this.addresses) if (one !== address) found.push(`address: ${new URL(one).pathname}`);
    if (this.page.url() !== address) found.push(`address: ${this.page.url()}`);
    for (const { name } of await context.cookies()) found.push(`cookie kept: ${name}`);
    found.push(...(await this.page.evaluate<string[]>(keptInBrowser)).map((what) => `kept: ${what}`));
    return [...new Set(found)];
  }
}

async function withoutHeaders(response: Response): Promise<string[]> {
  const { pathname } = new URL(response.url());
  const headers = await response.allHeaders();
  const found = headers['set-cookie'] ? [`cookie set by ${pathname}`] : [];
  const wanted = pathname.startsWith('/feedback') ? askedOfPages : asked;
  for (const [name, form] of Object.entries(wanted)) {
    if (!form.test(headers[name] ?? '')) found.push(`${name} missing: ${pathname}`);
  }
  return found;
}
