import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Playwright from 'playwright-core';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { countRequests } from './requests';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const FLAGS = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];
const UNPACK =
  "import('@sparticuz/chromium').then((m) => m.default.executablePath()).then((p) => console.log(p))";

export interface TestBrowser {
  /** A person at a computer of their own: no cookies, nothing kept. */
  newPerson(options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

// The package unpacks into TMPDIR and takes whatever lies there for its own, so it gets a folder to itself.
function unpackChromium(folder: string): { path: string; env: Record<string, string> } {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, TMPDIR: folder, VERCEL: '1' };
  const path = execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], {
    env,
    encoding: 'utf8',
  }).trim();
  return { path, env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') } };
}

export interface Chromium {
  readonly path: string;
  readonly flags: readonly string[];
  readonly env: Record<string, string>;
}

/** Debian's Chromium, else the one from npm. @param folder an empty one, which it keeps its own things in */
export function findChromium(folder: string): Chromium {
  const system = SYSTEM.find(existsSync);
  const { path, env } = system === undefined ? unpackChromium(folder) : { path: system, env: {} };
  return { path, flags: FLAGS, env: { ...(process.env as Record<string, string>), ...env, TMPDIR: folder } };
}

/** Starts Debian's Chromium, else the one from npm; throws when neither starts: a journey is never left out. */
export async function openBrowser(): Promise<TestBrowser> {
  // Seven megabytes of source, which only journeys need.
  const { chromium } = createRequire(__filename)('playwright-core') as typeof Playwright;
  const folder = mkdtempSync(join(tmpdir(), 'qadagalau-browser-'));
  try {
    const { path, flags, env } = findChromium(folder);
    const browser = await chromium.launch({ executablePath: path, args: [...flags], env });
    return {
      newPerson: async (options = {}) => {
        const person = await browser.newContext({
          locale: 'en',
          timezoneId: 'Asia/Almaty',
          reducedMotion: 'reduce',
          viewport: { width: 1280, height: 900 },
          ...options,
        });
        countRequests(person);
        return person;
      },
      close: async () => {
        await browser.close();
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`no browser starts here; install the package chromium: ${reason}`, { cause: error });
  }
}
