// Electron's accelerators ('CmdOrCtrl+Shift+N') as the page's keyboard events name them ('ctrl+shift+n').
import { refuse } from './strict.mjs';

const COMMAND = process.platform === 'darwin' ? 'meta' : 'ctrl';

const MODIFIERS = {
  cmdorctrl: COMMAND, commandorcontrol: COMMAND, ctrl: 'ctrl', control: 'ctrl', alt: 'alt', option: 'alt',
  shift: 'shift', cmd: 'meta', command: 'meta', super: 'meta', meta: 'meta',
};

const ORDER = ['ctrl', 'alt', 'shift', 'meta'];

const NAMED_KEYS = {
  plus: '+', space: ' ', tab: 'tab', backspace: 'backspace', delete: 'delete', insert: 'insert', return: 'enter',
  enter: 'enter', esc: 'escape', escape: 'escape', up: 'arrowup', down: 'arrowdown', left: 'arrowleft',
  right: 'arrowright', home: 'home', end: 'end', pageup: 'pageup', pagedown: 'pagedown',
};

const SINGLE_KEY = /^([a-z0-9]|f([1-9]|1\d|2[0-4])|[`\-=[\]\\;',./~!@#$%^&*()])$/;

/** @param {string} accelerator */
export function keyOf(accelerator) {
  const parts = accelerator.toLowerCase().split('+');
  const last = parts.pop();
  const key = NAMED_KEYS[last] ?? (SINGLE_KEY.test(last) ? last : undefined);
  const modifiers = parts.map((part) => MODIFIERS[part]);
  if (key === undefined || modifiers.includes(undefined)) {
    throw refuse(`accelerator '${accelerator}': unknown key or modifier`);
  }
  return [...ORDER.filter((name) => modifiers.includes(name)), key].join('+');
}
