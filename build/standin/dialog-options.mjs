// The arguments of dialogs are judged whether a dialog is shown or a test has stubbed it.
import { needReady } from './app.mjs';
import { checkOptions, refuse } from './strict.mjs';

const FILE_OPTIONS = ['title', 'defaultPath', 'buttonLabel', 'filters', 'message', 'properties'];

/** For each call: its options, and the fields of its answer. */
export const SHAPES = {
  showSaveDialog: { options: FILE_OPTIONS, answer: ['canceled', 'filePath'] },
  showOpenDialog: { options: FILE_OPTIONS, answer: ['canceled', 'filePaths'] },
  showMessageBox: {
    options: [
      'message', 'type', 'buttons', 'defaultId', 'title', 'detail', 'checkboxLabel', 'checkboxChecked', 'cancelId',
      'noLink', 'normalizeAccessKeys',
    ],
    answer: ['response', 'checkboxChecked'],
  },
};

const PROPERTIES = {
  showSaveDialog: ['showHiddenFiles', 'createDirectory', 'treatPackageAsDirectory', 'showOverwriteConfirmation',
    'dontAddToRecent'],
  showOpenDialog: ['openFile', 'openDirectory', 'multiSelections', 'showHiddenFiles', 'createDirectory',
    'promptToCreate', 'dontAddToRecent'],
};

const TYPES = ['none', 'info', 'warning', 'error', 'question'];
const TEXTS = ['title', 'defaultPath', 'buttonLabel', 'message', 'detail', 'checkboxLabel'];

/** Every one takes a window before its options, or none. */
function split(args) {
  const [first, second] = args;
  const isWindow = first !== null && typeof first === 'object' && 'webContents' in first;
  if (isWindow) return { window: first, options: second ?? {} };
  return { window: undefined, options: first ?? second ?? {} };
}

function badFilter({ name, extensions }) {
  const badExtension = (x) => typeof x !== 'string' || (x !== '*' && /^[.*]/.test(x));
  return typeof name !== 'string' || !Array.isArray(extensions) || extensions.some(badExtension);
}

/** @returns {any} the options */
export function judgeArguments(call, args) {
  needReady('dialog module can only be used after app is ready');
  const { window, options } = split(args);
  checkOptions(`dialog.${call}`, options, SHAPES[call].options);
  for (const key of TEXTS) {
    if (options[key] !== undefined && typeof options[key] !== 'string') throw new TypeError(`${key} must be a string`);
  }
  const wrongFilter = options.filters?.find(badFilter);
  if (wrongFilter) {
    throw refuse(`dialog filter ${JSON.stringify(wrongFilter)}: extensions are bare names, without dots or wildcards`);
  }
  const wrongProperty = options.properties?.find((name) => !PROPERTIES[call].includes(name));
  if (wrongProperty) throw refuse(`dialog.${call} has no property '${wrongProperty}'`);
  if (options.type !== undefined && !TYPES.includes(options.type)) throw new TypeError('Invalid message box type');
  if (window?.isDestroyed()) throw new TypeError('Object has been destroyed');
  return options;
}

export function judgeAnswer(call, answer) {
  if (answer === undefined) throw refuse(`the stub of dialog.${call} answers nothing`);
  checkOptions(`the stubbed answer of dialog.${call}`, answer, SHAPES[call].answer);
  return answer;
}
