import path from 'node:path';
import { findFontFiles } from '../../electron/printing/fontFiles';
import { Fonts } from '../../electron/printing/fonts';
import { renderPdf, withDistance } from '../../electron/printing/pdf/render';
import { renderWord } from '../../electron/printing/word/render';
import { documentIds, documentSpec, paperOf } from '../../shared/documents';
import { apply, emptyLedger, entriesOf, judge, type Ledger } from '../../shared/ledger';
import type { Block, Paper } from '../../shared/paper';
import { sampleChanges } from '../../shared/sample';
import { readDocx, type Docx } from './readDocx';
import { readPdf, type Pdf } from './readPdf';

export const today = '2026-11-22';
export const repoRoot = path.resolve(import.meta.dirname, '../..');
export const fontFiles = findFontFiles(repoRoot, undefined);
/** Loaded once a test file: that takes most of the time. */
export const fonts = new Fonts(fontFiles);

/** A paper of GB/T 9704's body form, or what `more` says. */
export function paper(blocks: readonly Block[], more: Partial<Paper> = {}): Paper {
  return { name: '样张', style: 'official', size: 'A4', pageNumber: 'centre', blocks, ...more };
}

export const paragraph = (text: string): Block => ({ block: 'paragraph', text });

/** A paper as it is printed; of many equal copies one is read, that the others are the same is tested with the ballots. */
export async function pdfOf({ copies: _copies, ...made }: Paper): Promise<Pdf> {
  fonts.missing.clear();
  return readPdf(await renderPdf(await withDistance(made, fonts), fonts));
}

/** A paper as a Word file; of many equal copies one is read. */
export async function docxOf({ copies: _copies, ...made }: Paper): Promise<Docx> {
  fonts.missing.clear();
  return readDocx(await renderWord(made, fonts));
}

function sampleLedger(): Ledger {
  const changes = judge(emptyLedger(), sampleChanges(today), today);
  return apply(emptyLedger(), { sequence: 1, changes: [...changes] });
}

/** Every paper of the sample union: each document in each size, from each record it can be made of, at most `most` of them. */
export function samplePapers(most: number): readonly (readonly [string, Paper])[] {
  const ledger = sampleLedger();
  return documentIds.flatMap((id) => {
    const spec = documentSpec(id);
    const records = spec.kind === null ? [null] : entriesOf(ledger, spec.kind).map((e): unknown => e.record).filter((r) => spec.applies(r));
    const each = Math.max(1, Math.ceil(records.length / most));
    // Cards for a meeting that lists nobody are an empty sheet, and the paper says so itself.
    const chosen = records.filter((record) => !spec.id.endsWith('-card') && !spec.id.endsWith('-badge') ? true : spec.missing({ ledger, record }, today).length === 0).filter((_, i, all) => all.length <= most || i % each === 0);
    return spec.sizes.flatMap((size) => chosen.map((record, i) => [`${id} ${size} ${i + 1}`, paperOf(id, ledger, record, today, size).paper] as const));
  });
}
