import { Worker } from 'node:worker_threads';
import { Failure } from '../../shared/failures';
import type { Paper } from '../../shared/paper';
import type { FontFiles } from './fontFiles';
import type { PrintAnswer, PrintFormat, PrintRequest, PrintWorkerData } from './messages';

export { makePapers, type Papers } from './papers';
export { findFontFiles, type FontFiles } from './fontFiles';
export type { PrintFormat } from './messages';

/** A finished paper and the characters that no font could set. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly missingGlyphs: readonly string[];
}

/** Turns papers into files, one after the other, in a worker that can be killed. */
export interface Printer {
  print(paper: Paper, format: PrintFormat): Promise<Printed>;
  close(): Promise<void>;
}

const TIME_LIMIT_MS = 120_000;

interface Waiting {
  readonly resolve: (printed: Printed) => void;
  readonly reject: (failure: Failure) => void;
  readonly timer: NodeJS.Timeout;
}

const failed = (text: string): Failure => new Failure('print-failed', '文书没有生成。请重试；若仍不成功，请检查内容中是否有异常字符。', { text });

/** A printer whose worker starts with the first paper. `workerFile` is the built worker, one CommonJS file. */
export function makePrinter(options: { readonly workerFile: string; readonly fonts: FontFiles }): Printer {
  let worker: Worker | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const settle = (id: number, end: (w: Waiting) => void) => {
    const found = waiting.get(id);
    if (!found) return;
    waiting.delete(id);
    clearTimeout(found.timer);
    end(found);
    if (waiting.size === 0) worker?.unref();
  };
  const failAll = (failure: Failure) => {
    worker = undefined;
    for (const id of waiting.keys()) settle(id, (w) => w.reject(failure));
  };
  const start = (): Worker => {
    const workerData: PrintWorkerData = { fonts: options.fonts };
    const made = new Worker(options.workerFile, { workerData, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    made.on('message', (answer: PrintAnswer) =>
      settle(answer.id, (w) =>
        answer.bytes ? w.resolve({ bytes: answer.bytes, missingGlyphs: answer.missingGlyphs ?? [] }) : w.reject(failed(answer.error ?? '')),
      ),
    );
    made.on('error', (error) => failAll(failed(error.message)));
    made.on('exit', () => { if (worker === made) failAll(failed('worker ended')); });
    return made;
  };

  return {
    print(paper, format) {
      worker ??= start();
      worker.ref();
      const id = (lastId += 1);
      return new Promise<Printed>((resolve, reject) => {
        const timer = setTimeout(() => {
          settle(id, (w) => w.reject(new Failure('print-timeout', '生成文书用时过长，已停止。请减少内容后重试。')));
          void worker?.terminate();
          worker = undefined;
        }, TIME_LIMIT_MS);
        waiting.set(id, { resolve, reject, timer });
        worker!.postMessage({ id, paper, format } satisfies PrintRequest);
      });
    },
    async close() {
      const ending = worker;
      worker = undefined;
      await ending?.terminate();
    },
  };
}
