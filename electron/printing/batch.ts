import { Failure } from '../../shared/failures';
import type { CutBlock, Paper } from '../../shared/paper';
import { mergePdfs } from './merge';
import type { PrintFormat } from './messages';
import type { Printed, Printer } from './printer';

/** How far a long print has come, and whether the chair has stopped it. */
export interface Watch {
  /** Told in pieces: cards, plates. */
  progress(done: number, total: number): void;
  stopped(): boolean;
}

/** So many sheets are set at a time; between two of them a long print can be stopped. */
const SHEETS_AT_A_TIME = 12;

function cutOf(paper: Paper): CutBlock | undefined {
  const [only, ...others] = paper.blocks;
  return only?.block === 'cut' && others.length === 0 ? only : undefined;
}

/** A paper of many pieces in parts that are printed one after the other; any other paper as one. */
function partsOf(paper: Paper): readonly Paper[] {
  const block = cutOf(paper);
  if (!block) return [paper];
  const each = block.across * block.down * SHEETS_AT_A_TIME;
  const count = Math.max(1, Math.ceil(block.pieces.length / each));
  return Array.from({ length: count }, (_, i) => ({ ...paper, blocks: [{ ...block, pieces: block.pieces.slice(i * each, (i + 1) * each) }] }));
}

const piecesOf = (paper: Paper): number => cutOf(paper)?.pieces.length ?? 1;

/** Prints a paper; one of many pieces in parts, with a word after each. Throws a Failure when it was stopped. */
export async function printInParts(printer: Printer, paper: Paper, format: PrintFormat, faces: 'own' | 'bundled', watch?: Watch): Promise<Printed> {
  const parts = format === 'pdf' ? partsOf(paper) : [paper];
  const total = piecesOf(paper);
  const made: Printed[] = [];
  for (const part of parts) {
    if (watch?.stopped() === true) throw new Failure('stopped', '已停止，没有生成文件。');
    made.push(await printer.print(part, format, faces));
    watch?.progress(Math.min(total, made.length * piecesOf(parts[0]!)), total);
  }
  if (made.length === 1) return made[0]!;
  return { bytes: await mergePdfs(made.map((m) => m.bytes)), missingGlyphs: [...new Set(made.flatMap((m) => m.missingGlyphs))] };
}
