import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Failure, noteOf } from '../../shared/failures';
import { readBytes } from './read';

function read(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new Failure('file-unreadable', '打不开这个文件，可能已被移动、删除或正被其他程序占用。请关闭表格软件后重试。');
  }
}

try {
  const { file } = workerData as { readonly file: string };
  parentPort?.postMessage({ sheets: readBytes(read(file)) });
} catch (error) {
  parentPort?.postMessage({ failure: noteOf(error) });
}
