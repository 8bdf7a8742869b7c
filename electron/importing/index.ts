import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Failure, type FailureNote } from '../../shared/failures';
import type { Sheet } from '../../shared/importing';
import { limits } from './limits';

export { writeWorkbook } from './write';

interface Answer {
  readonly sheets?: readonly Sheet[];
  readonly failure?: FailureNote;
}

/**
 * Reads the sheets of an .xlsx or .csv file in a worker with limits on size, memory and time, so that a broken or
 * hostile file can neither freeze nor fill the program. Throws a Failure that says what to do.
 */
export async function readSheets(file: string, workerFile: string): Promise<readonly Sheet[]> {
  const size = sizeOf(file);
  if (size > limits.fileBytes) {
    throw new Failure('file-too-large', `文件有${Math.ceil(size / 1024 / 1024)}MB，超过20MB的上限。请另存为只含名册的新表格后重试。`);
  }
  const worker = new Worker(workerFile, {
    workerData: { file },
    resourceLimits: { maxOldGenerationSizeMb: limits.heapMiB },
  });
  try {
    return await answerOf(worker);
  } finally {
    await worker.terminate();
  }
}

function failureOfWorker(error: Error): Failure {
  const full = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
  return full
    ? new Failure('file-too-large', '表格内容过多，内存不足，没有导入。请减少内容后重试。')
    : new Failure('internal', '读取表格的部件没有启动，没有导入任何内容。请重新启动软件后再试。', { text: error.message });
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    throw new Failure('file-unreadable', '打不开这个文件，可能已被移动、删除或正被其他程序占用。请关闭表格软件后重试。');
  }
}

function answerOf(worker: Worker): Promise<readonly Sheet[]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Failure('import-timeout', '读取表格用时过长，已停止，没有导入任何内容。请减少内容后重试。')),
      limits.seconds * 1000,
    );
    const end = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    worker.once('message', (answer: Answer) =>
      end(() => {
        if (answer.sheets) resolve(answer.sheets);
        else reject(new Failure(answer.failure?.failure ?? 'internal', answer.failure?.message ?? '', answer.failure?.details));
      }),
    );
    worker.once('error', (error) =>
      end(() => reject(failureOfWorker(error))),
    );
    worker.once('exit', () => end(() => reject(new Failure('file-unreadable', '读取表格时中断，没有导入任何内容。请重试。'))));
  });
}

export { makeImportDesk, type ImportDesk } from './desk';
export { listRows } from './lists';
