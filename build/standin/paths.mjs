// The folders app.getPath answers with.
import os from 'node:os';
import path from 'node:path';
import { state } from './state.mjs';

const HOME_FOLDERS = {
  desktop: 'Desktop', documents: 'Documents', downloads: 'Downloads',
  music: 'Music', pictures: 'Pictures', videos: 'Videos',
};

function appDataFolder(home) {
  if (process.platform === 'win32') return process.env.APPDATA ?? path.join(home, 'AppData', 'Roaming');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Application Support');
  return process.env.XDG_CONFIG_HOME || path.join(home, '.config');
}

/**
 * @param {string} name
 * @param {string} appName
 * @param {Map<string, string>} changed what app.setPath has set
 * @returns {string}
 */
export function pathOf(name, appName, changed) {
  const set = changed.get(name);
  if (set !== undefined) return set;
  const home = os.homedir();
  const appData = changed.get('appData') ?? appDataFolder(home);
  const wanted = state.switches.get('user-data-dir');
  const userData = changed.get('userData') ?? (wanted ? path.resolve(wanted) : path.join(appData, appName));
  const known = {
    home, appData, userData,
    sessionData: userData,
    temp: os.tmpdir(),
    exe: process.argv[0],
    logs: path.join(userData, 'logs'),
    crashDumps: path.join(userData, 'Crashpad'),
  };
  const found = known[name] ?? (HOME_FOLDERS[name] && path.join(home, HOME_FOLDERS[name]));
  if (!found) throw new Error(`Failed to get '${name}' path`);
  return found;
}
