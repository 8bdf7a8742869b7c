// `npm start` without Electron: message boxes and file questions as small windows of their own. Tests never come here.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { app } from './app.mjs';
import { askPage, waitForAnswer } from './ask-page.mjs';
import { state } from './state.mjs';
import { closeTarget, openTarget } from './targets.mjs';

const SIZE = { width: 520, height: 260 };
const NO_ANSWER = { button: -1, text: '', checked: false };

/** @param {'showSaveDialog' | 'showOpenDialog' | 'showMessageBox'} call */
export async function askWindow(call, options) {
  if (call === 'showMessageBox') return askMessage(options);
  return call === 'showSaveDialog' ? askSave(options) : askOpen(options);
}

async function askMessage(options) {
  const buttons = options.buttons?.length ? options.buttons : ['确定'];
  const { button, checked } = await ask({ ...options, buttons, focus: options.defaultId ?? 0 });
  return { response: button < 0 ? (options.cancelId ?? 0) : button, checkboxChecked: checked };
}

async function askSave(options) {
  const { button, text } = await ask(fileQuestion(options, '保存'));
  const ok = button === 0 && text !== '';
  return { canceled: !ok, filePath: ok ? path.resolve(text) : '' };
}

async function askOpen(options) {
  const { button, text } = await ask(fileQuestion(options, '打开'));
  const ok = button === 0 && text !== '' && fs.existsSync(text);
  return { canceled: !ok, filePaths: ok ? [path.resolve(text)] : [] };
}

function fileQuestion(options, verb) {
  const title = options.title ?? verb;
  const folder = path.isAbsolute(options.defaultPath ?? '') ? '' : os.homedir();
  return {
    title,
    message: options.message ?? title,
    detail: '请填写完整路径：',
    field: path.join(folder, options.defaultPath ?? ''),
    buttons: [options.buttonLabel ?? verb, '取消'],
    focus: 0,
  };
}

/** Opens a window with the question and gives the number of the button pressed, -1 for a closed window. */
async function ask(question) {
  const { chromium } = state;
  const title = question.title ?? app.getName();
  const { sessionId, targetId } = await openTarget(title, SIZE);
  const send = (method, params) => chromium.send(method, params, sessionId);
  const { windowId } = await chromium.send('Browser.getWindowForTarget', { targetId });
  await chromium.send('Browser.setWindowBounds', { windowId, bounds: SIZE });
  await send('Runtime.runIfWaitingForDebugger');
  const { frameTree } = await send('Page.getFrameTree');
  await send('Page.setDocumentContent', { frameId: frameTree.frame.id, html: askPage({ ...question, title }) });
  const answer = await send('Runtime.evaluate', {
    expression: `(${waitForAnswer})()`, awaitPromise: true, returnByValue: true,
  }).then(({ result }) => result.value, () => NO_ANSWER);
  closeTarget(targetId);
  return answer ?? NO_ANSWER;
}
