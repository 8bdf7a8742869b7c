import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
import { PAPER_PATH } from '@shared/contract';
import { fetchOwn } from '../data/desk';
import { currentSettings } from '../data/settings';

let worker: PDFWorker | undefined;

/** Ours for as long as the page lives: a worker that is pdf.js's own goes down with a paper, and no other can be opened meanwhile. */
function startedWorker(): PDFWorker {
  worker ??= PDFWorker.create({ port: new Worker(new URL('pdfjs-dist/build/pdf.worker.mjs', import.meta.url), { type: 'module' }) });
  return worker;
}

/** Opens a rendered paper by its token. The caller destroys it. */
export async function openPaper(token: string): Promise<PDFDocumentProxy> {
  const bytes = await (await fetchOwn(`${PAPER_PATH}${token}`)).arrayBuffer();
  return getDocument({ data: bytes, useWasm: false, worker: startedWorker() }).promise;
}

/** Draws a page on a canvas so that it is `cssWidth` pixels wide; `density` device pixels each. */
export async function drawPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, cssWidth: number, density: number): Promise<void> {
  const page = await pdf.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: (cssWidth / natural.width) * density });
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
}

const PRINT_DPI = 240;

/** Where the printer in use sets a sheet wrong, the picture is moved the other way. */
function movedBack(image: HTMLImageElement): void {
  const { printers, printer } = currentSettings();
  const off = printers.find((p) => p.name === printer);
  if (off) image.style.transform = `translate(${-off.rightMm}mm, ${-off.downMm}mm)`;
}

/**
 * Prints a paper through the system's print dialog: every page as an image of 240 dots an inch, exactly as wide as the
 * sheet.
 */
export async function printPaper(token: string): Promise<void> {
  const pdf = await openPaper(token);
  const root = document.createElement('div');
  root.id = 'print-root';
  const rule = new CSSStyleSheet();
  try {
    const sheet = (await pdf.getPage(1)).getViewport({ scale: 1 });
    rule.replaceSync(`@page { size: ${sheet.width}pt ${sheet.height}pt; margin: 0 }`);
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const canvas = document.createElement('canvas');
      const { width } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      await drawPage(pdf, number, canvas, width, PRINT_DPI / 72);
      const image = document.createElement('img');
      image.alt = `第${number}页`;
      image.src = canvas.toDataURL('image/png');
      movedBack(image);
      await image.decode();
      root.append(image);
    }
    document.body.append(root);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, rule];
    window.print();
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((s) => s !== rule);
    root.remove();
    await pdf.loadingTask.destroy();
  }
}
