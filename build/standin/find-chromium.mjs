// Where a Chromium, Chrome or Edge usually is. Used by the stand-in and by the scripts around it.
import { existsSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Debian's /usr/bin/chromium is a shell script that adds switches of its own, so the program itself comes first. */
const LINUX = [
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/opt/google/chrome/chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/microsoft/msedge/msedge',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function usualPlaces() {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', path.join(os.homedir(), 'Applications')];
    return folders.flatMap((dir) => MAC_APPS.map((name) => `${dir}/${name}.app/Contents/MacOS/${name}`));
  }
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const folders = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((dir) => WINDOWS.map((name) => path.win32.join(dir, name)));
  }
  return LINUX;
}

/** @returns {string | undefined} the browser's program, UNIONDESK_CHROMIUM before all others */
export function findChromium() {
  const wanted = process.env.UNIONDESK_CHROMIUM;
  return (wanted ? [wanted] : usualPlaces()).find((file) => existsSync(file));
}

/** What to say where none is found. */
export function noChromium() {
  const wanted = process.env.UNIONDESK_CHROMIUM;
  if (wanted) {
    return `UNIONDESK_CHROMIUM 所指的浏览器不存在：${wanted}。 ` +
      `The browser named by UNIONDESK_CHROMIUM does not exist: ${wanted}.`;
  }
  return '未找到 Chromium、Chrome 或 Edge，请安装其中之一（Debian：apt-get install chromium chromium-l10n ' +
    'fonts-noto-cjk），或用环境变量 UNIONDESK_CHROMIUM 指明它的位置。 ' +
    'No Chromium, Chrome or Edge was found: install one of them (Debian: apt-get install chromium chromium-l10n ' +
    'fonts-noto-cjk), or name its program in UNIONDESK_CHROMIUM.';
}
