import { Worker } from 'node:worker_threads';
import { Failure } from '../../shared/failures';
import type { Paper } from '../../shared/paper';
import type { FontFiles } from './fontFiles';
import type { PrintAnswer, PrintFormat, PrintRequest, PrintWorkerData } from './messages';

/** A finished paper and the characters that no font could set. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly missingGlyphs: readonly string[];
}

/** Turns papers into files, one after the other, in a worker that can be killed. */
export interface Printer {
  print(paper: Paper, format: PrintFormat, faces?: 'own' | 'bundled'): Promise<Printed>;
  /** Ends the worker; papers that are not finished fail. */
  close(): Promise<void>;
}

export interface PrinterOptions {
  /** The built worker, one CommonJS file. */
  readonly workerFile: string;
  readonly fonts: FontFiles;
  /** How long one paper may take. */
  readonly timeLimitMs?: number;
}

const TIME_LIMIT_MS = 120_000;

interface Job {
  readonly request: PrintRequest;
  readonly resolve: (printed: Printed) => void;
  readonly reject: (failure: Failure) => void;
}

const failed = (text: string): Failure => new Failure('print-failed', '文书没有生成。请重试；若仍不成功，请检查内容中是否有异常字符。', { text });
const tooSlow = (): Failure => new Failure('print-timeout', '生成文书用时过长，已停止。请减少内容后重试。');

/**
 * A printer whose worker starts with the first paper. The worker gets one paper at a time, so that a paper which kills
 * it or takes too long fails alone and the next one meets a new worker.
 */
export function makePrinter(options: PrinterOptions): Printer {
  const { workerFile, fonts, timeLimitMs = TIME_LIMIT_MS } = options;
  const queue: Job[] = [];
  let worker: Worker | undefined;
  let current: { readonly job: Job; readonly timer: NodeJS.Timeout } | undefined;
  let lastId = 0;
  let closed = false;

  const finish = (end: (job: Job) => void) => {
    const done = current;
    if (!done) return;
    current = undefined;
    clearTimeout(done.timer);
    end(done.job);
    next();
  };
  const drop = (lost: Worker, failure: Failure) => {
    if (worker !== lost) return;
    worker = undefined;
    finish((job) => job.reject(failure));
  };
  const start = (): Worker => {
    const workerData: PrintWorkerData = { fonts };
    const made = new Worker(workerFile, { workerData, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    made.on('message', ({ id, bytes, missingGlyphs, error }: PrintAnswer) => {
      if (id !== current?.job.request.id) return;
      finish((job) => (bytes ? job.resolve({ bytes, missingGlyphs: missingGlyphs ?? [] }) : job.reject(failed(error ?? ''))));
    });
    made.on('error', (error) => drop(made, failed(error instanceof Error ? error.message : String(error))));
    made.on('exit', () => drop(made, failed('worker ended')));
    return made;
  };
  const next = () => {
    const job = current ? undefined : queue.shift();
    if (!job) {
      // An idle worker must not keep the program running.
      if (!current) worker?.unref();
      return;
    }
    try {
      worker ??= start();
      const busy = worker;
      busy.ref();
      const timer = setTimeout(() => {
        drop(busy, tooSlow());
        void busy.terminate();
      }, timeLimitMs);
      current = { job, timer };
      busy.postMessage(job.request);
    } catch (error) {
      // The worker file is gone, or the paper holds something that can not be sent.
      if (current) finish((one) => one.reject(failed(String(error))));
      else job.reject(failed(String(error)));
    }
  };

  return {
    print(paper, format, faces = 'bundled') {
      if (closed) return Promise.reject(failed('printer closed'));
      lastId += 1;
      const request: PrintRequest = { id: lastId, paper, format, faces };
      return new Promise<Printed>((resolve, reject) => {
        queue.push({ request, resolve, reject });
        next();
      });
    },
    async close() {
      closed = true;
      const ending = worker;
      worker = undefined;
      for (const job of queue.splice(0)) job.reject(failed('printer closed'));
      finish((job) => job.reject(failed('printer closed')));
      await ending?.terminate();
    },
  };
}
