// Finds the Chromium that drives the workbench, or installs Debian's where the process may.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { installWithApt, isRootOnDebian } from './apt.mjs';
import { findProgram, HarnessError, runCaptured } from './processes.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

// `--no-sandbox` because root has none; the rest keeps the browser from talking to anything but the workbench.
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new HarnessError(`CHROME_PATH names ${named}, which is not there.`);
  return named ?? names.map(findProgram).find(Boolean);
}

// Without a font that has Chinese the page is boxes, and a screenshot shows nothing.
async function hasChineseFont() {
  if (!findProgram('fc-list')) return false;
  const { output } = await runCaptured('fc-list', [':lang=zh-cn', 'family']);
  return output.trim() !== '';
}

/**
 * Resolves to `{ path }`, or to `{ reason }` where there is no browser and none can be installed.
 * Rejects where an installation fails.
 */
export async function ensureChromium() {
  const found = findChromium();
  if (!isRootOnDebian()) {
    return found ? { path: found } : { reason: 'no Chromium found; install one or name it in CHROME_PATH' };
  }
  const wanted = [
    ...(found ? [] : ['chromium']),
    ...((await hasChineseFont()) ? [] : ['fontconfig', 'fonts-noto-cjk']),
  ];
  if (wanted.length > 0) await installWithApt(wanted);
  return { path: findChromium() };
}

export const launchChromium = (path) => chromium.launch({ executablePath: path, args: switches });
