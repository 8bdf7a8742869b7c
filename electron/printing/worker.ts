import { parentPort, workerData } from 'node:worker_threads';
import { bundledOnly } from './fontFiles';
import { Fonts } from './fonts';
import type { PrintAnswer, PrintRequest, PrintWorkerData } from './messages';
import { renderPdf, withDistance } from './pdf/render';
import { renderWord } from './word/render';

const { fonts: files } = workerData as PrintWorkerData;
let ours: Fonts | undefined;
let own: Fonts | undefined;

/** Those that come with the program alone, or the chair's own first. Both are loaded once. */
function fontsFor(faces: PrintRequest['faces']): Fonts {
  if (faces === 'own') return (own ??= new Fonts(files));
  return (ours ??= new Fonts(bundledOnly(files)));
}

async function answer(request: PrintRequest): Promise<PrintAnswer> {
  const fonts = fontsFor(request.faces);
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
