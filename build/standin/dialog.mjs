import { askWindow } from './ask-window.mjs';
import { judgeAnswer, judgeArguments, SHAPES } from './dialog-options.mjs';
import { state, unattended } from './state.mjs';
import { notModelled, refuse, strict } from './strict.mjs';

async function show(call, args) {
  const options = judgeArguments(call, args);
  if (unattended()) {
    throw refuse(`dialog.${call}() was shown and the test has not stubbed it: ${JSON.stringify(options)}`);
  }
  return askWindow(call, options);
}

function blocks(call) {
  throw notModelled(`dialog.${call} (it stops the main process: use the form with a promise)`);
}

const real = {
  showSaveDialog: (...args) => show('showSaveDialog', args),
  showOpenDialog: (...args) => show('showOpenDialog', args),
  showMessageBox: (...args) => show('showMessageBox', args),
  showSaveDialogSync: () => blocks('showSaveDialogSync'),
  showOpenDialogSync: () => blocks('showOpenDialogSync'),
  showMessageBoxSync: () => blocks('showMessageBoxSync'),

  showErrorBox(title, content) {
    process.stderr.write(`${title}\n${content}\n`);
    if (state.testing) throw refuse(`dialog.showErrorBox('${title}') was shown and the test has not stubbed it`);
  },
};

/** A test stubs by assignment, as with the real module; arguments and answer are judged all the same. */
export const dialog = new Proxy(strict('dialog', real), {
  set(target, call, stub) {
    target[call] = !(call in SHAPES) ? stub : async (...args) => {
      judgeArguments(call, args);
      return judgeAnswer(call, await stub(...args));
    };
    return true;
  },
});
