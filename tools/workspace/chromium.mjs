import { existsSync, readFileSync } from 'node:fs';
import { Failed, must, step } from './terminal.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const find = () => [process.env.CHROMIUM, ...USUAL_PLACES].find((place) => place && existsSync(place));

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));

/** The browser that the tests drive: the one that is there or, on Debian as root, the one that Debian has. */
export async function chromium() {
  const found = find();
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) {
    await step('Installing Chromium', async () => {
      await must('apt-get', ['update', '-qq'], { quiet: true });
      await must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        quiet: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      });
    });
    const installed = find();
    if (installed) return installed;
  }
  throw new Failed('No Chromium here: install Chrome or Chromium, or set CHROMIUM to the path of one.');
}
