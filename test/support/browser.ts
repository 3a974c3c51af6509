import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import chromiumBinary from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export const desk = { width: 1280, height: 720 };
export const phone = { width: 390, height: 844 };

/** Where pictures of the screens go; kept out of git, to be looked at. */
export const pictures = process.env.TEST_PICTURES ?? 'test-results/pictures';

/** A machine without fonts draws boxes instead of Chinese: the browser gets one from a package. */
async function fontSettings(): Promise<string> {
  const font = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json');
  const folder = await mkdtemp(join(tmpdir(), 'hotline-fonts-'));
  const dirs = ['400Regular', '700Bold'].map((weight) => `<dir>${join(dirname(font), weight)}</dir>`).join('');
  const file = join(folder, 'fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?><fontconfig>${dirs}<dir>/usr/share/fonts</dir><cachedir>${folder}</cachedir></fontconfig>`,
  );
  return file;
}

/**
 * Not the package's own flags: they are for functions in a cloud, run everything in one process and let the people of a
 * test share their cookies.
 */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await chromiumBinary.executablePath(),
    args: flags,
    env: { ...process.env, FONTCONFIG_FILE: await fontSettings() },
    headless: true,
  });
}

export interface Person {
  page: Page;
  context: BrowserContext;
  /** Takes a picture of what the person sees now. */
  picture(name: string): Promise<void>;
  /** Everything the page complained about in the console, security policy reports among them. */
  complaints: string[];
}

export interface PersonOptions {
  language?: 'zh-CN' | 'en';
  dark?: boolean;
  size?: { width: number; height: number };
}

/** Somebody with a browser of their own. */
export async function person(browser: Browser, url: string, options: PersonOptions = {}): Promise<Person> {
  const size = options.size ?? desk;
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    locale: options.language ?? 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    colorScheme: options.dark ? 'dark' : 'light',
    hasTouch: size.width < 500,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // Long: how fast screens are is measured where a test has the machine to itself.
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await mkdir(pictures, { recursive: true });
  return {
    page,
    context,
    complaints,
    picture: async (name) => void (await page.screenshot({ path: join(pictures, `${name}.png`) })),
  };
}

export async function signIn(who: Person, username: string, password = 'demo-100859'): Promise<void> {
  await who.page.goto('/sign-in');
  await who.page.getByTestId('sign-in-username').fill(username);
  await who.page.getByTestId('sign-in-password').fill(password);
  await who.page.getByTestId('sign-in-submit').click();
  await who.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
