import path from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import { fileNameOf } from '../../shared/words';

export interface FileKind {
  readonly name: string;
  readonly extension: string;
}

/** Asks where a file shall be saved; null when the chair thinks better of it. The last folder is offered again. */
export async function askWhereToSave(title: string, kind: FileKind): Promise<string | null> {
  const options = {
    title: '保存为',
    defaultPath: path.join(lastFolder ?? app.getPath('documents'), `${fileNameOf(title)}.${kind.extension}`),
    filters: [{ name: kind.name, extensions: [kind.extension] }],
  };
  const owner = BrowserWindow.getAllWindows()[0];
  const answer = owner ? await dialog.showSaveDialog(owner, options) : await dialog.showSaveDialog(options);
  if (answer.canceled || answer.filePath === '') return null;
  lastFolder = path.dirname(answer.filePath);
  return path.extname(answer.filePath) === '' ? `${answer.filePath}.${kind.extension}` : answer.filePath;
}

let lastFolder: string | undefined;

/** Asks which file to read; null when none was chosen. */
export async function askWhichFile(title: string, name: string, extensions: readonly string[]): Promise<string | null> {
  const options = { title, filters: [{ name, extensions: [...extensions] }], properties: ['openFile' as const] };
  const owner = BrowserWindow.getAllWindows()[0];
  const answer = owner ? await dialog.showOpenDialog(owner, options) : await dialog.showOpenDialog(options);
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Asks for the folder into which several files are written; null when none was chosen. */
export async function askWhichFolder(title: string): Promise<string | null> {
  const options = { title, properties: ['openDirectory' as const, 'createDirectory' as const], ...(lastFolder === undefined ? {} : { defaultPath: lastFolder }) };
  const owner = BrowserWindow.getAllWindows()[0];
  const answer = owner ? await dialog.showOpenDialog(owner, options) : await dialog.showOpenDialog(options);
  if (!answer.canceled && answer.filePaths[0] !== undefined) lastFolder = answer.filePaths[0];
  return answer.canceled ? null : (answer.filePaths[0] ?? null);
}

/** Shows a folder or file of the program in the file manager. */
export function showInFolder(place: string): void {
  shell.showItemInFolder(place);
}
