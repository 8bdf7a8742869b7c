import { parentPort, workerData } from 'node:worker_threads';
import { Fonts } from './fonts';
import type { PrintAnswer, PrintRequest, PrintWorkerData } from './messages';
import { renderPdf, withDistance } from './pdf/render';
import { renderWord } from './word/render';

const { fonts: files } = workerData as PrintWorkerData;
let fonts: Fonts | undefined;

async function answer(request: PrintRequest): Promise<PrintAnswer> {
  fonts ??= new Fonts(files);
  fonts.missing.clear();
  const paper = await withDistance(request.paper, fonts);
  const bytes = await (request.format === 'docx' ? renderWord(paper, fonts) : renderPdf(paper, fonts));
  return { id: request.id, bytes, missingGlyphs: [...fonts.missing] };
}

let queue = Promise.resolve();
parentPort?.on('message', (request: PrintRequest) => {
  queue = queue.then(async () => {
    try {
      parentPort?.postMessage(await answer(request));
    } catch (error) {
      parentPort?.postMessage({ id: request.id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  });
});
