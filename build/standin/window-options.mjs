// Which options a BrowserWindow takes. Everything that would weaken the page is refused.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkOptions, refuse } from './strict.mjs';

const OPTIONS = [
  'width', 'height', 'x', 'y', 'useContentSize', 'center', 'minWidth', 'minHeight', 'resizable', 'title', 'icon',
  'show', 'backgroundColor', 'autoHideMenuBar', 'webPreferences', 'parent', 'modal', 'paintWhenInitiallyHidden',
];

const FREE_PREFERENCES = [
  'preload', 'spellcheck', 'devTools', 'navigateOnDragDrop', 'disableDialogs', 'backgroundThrottling',
  'enableWebSQL', 'autoplayPolicy', 'safeDialogs', 'v8CacheOptions',
];

/** Preferences with a single value the stand-in can stand for. */
const FIXED_PREFERENCES = {
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  plugins: false,
};

export function checkWindowOptions(options) {
  checkOptions('BrowserWindow', options, OPTIONS);
  const { icon, webPreferences = {} } = options;
  if (icon !== undefined && !(typeof icon === 'string' && existsSync(icon))) {
    throw refuse(`BrowserWindow icon '${icon}' is not a file`);
  }
  checkPreferences(webPreferences);
}

function checkPreferences(preferences) {
  checkOptions('webPreferences', preferences, [...FREE_PREFERENCES, ...Object.keys(FIXED_PREFERENCES)]);
  for (const [key, value] of Object.entries(FIXED_PREFERENCES)) {
    if (preferences[key] !== undefined && preferences[key] !== value) {
      throw refuse(`webPreferences.${key}: ${preferences[key]} is refused (only ${value} is modelled)`);
    }
  }
  const { preload } = preferences;
  if (preload !== undefined && !path.isAbsolute(preload)) {
    throw refuse(`webPreferences.preload must be an absolute path: ${preload}`);
  }
}
