import { app, dialog } from 'electron';
import { noteOf } from '../../shared/failures';

/** The program can not start: says why in words and ends. Nothing was changed. */
export function endWith(error: unknown): void {
  const { message, details } = noteOf(error);
  const text = details !== undefined && noteOf(error).failure === 'internal' ? `${message}\n\n${JSON.stringify(details)}` : message;
  dialog.showErrorBox('工会工作台没有打开', text);
  app.exit(1);
}
