import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isDocumentId, type AssemblySet, type DocumentId, type SetItem } from '../../shared/documents';
import { Failure } from '../../shared/failures';
import { fileNameOf } from '../../shared/words';
import { mergeForPrinting, type PrintPart } from './merge';

export { mergeForPrinting, type PrintPart } from './merge';

type Format = 'pdf' | 'docx';
const FORMATS = ['pdf', 'docx'] as const satisfies readonly Format[];

/** What the pack needs of the other rooms. */
export interface PackTools {
  /** Prints a document made from a record; `of` is its id, by which the chair's own changes are found. */
  make(document: DocumentId, record: unknown, of: string, format: Format): Promise<Uint8Array>;
  /** Writes a file so that it is whole or not there. */
  write(file: string, bytes: Uint8Array): void;
}

/** What became of a pack. Paths are whole. */
export interface WrittenPack {
  readonly files: readonly string[];
  readonly merged: string;
  /** Papers that were printed anew; the others stood already as they should. */
  readonly made: readonly string[];
}

/** One paper in the index of a folder: what its files were made from. */
interface Indexed {
  readonly name: string;
  readonly hash: string;
  readonly copies: number;
}

const INDEX = 'index.json';

/** Only what the paper holds counts, not when it was made. */
function hashOf(item: SetItem): string {
  return createHash('sha256').update(JSON.stringify(item.paper)).digest('hex');
}

/** What a folder holds by its index. */
interface Index {
  readonly papers: readonly Indexed[];
  /** Name of the PDF for the printer. */
  readonly merged: string;
}

/** Only a name that we could have given, so that an index that somebody changed leads nowhere else. */
const isOwnName = (name: unknown): name is string => typeof name === 'string' && name !== '' && fileNameOf(name) === name;

function readIndex(folder: string): Index {
  try {
    const found = JSON.parse(readFileSync(path.join(folder, INDEX), 'utf8')) as Partial<Index>;
    return { papers: (found.papers ?? []).filter((p) => isOwnName(p.name) && typeof p.hash === 'string'), merged: isOwnName(found.merged) ? found.merged : '' };
  } catch {
    // No index, or one that can not be read: everything is made anew.
    return { papers: [], merged: '' };
  }
}

/** Ballots, badges and plates are cut or folded: their backs stay empty. */
const isCut = (item: SetItem): boolean => item.paper.blocks.some((b) => b.block === 'cut');

/** Two papers of one name, as two tally sheets could be, get a number. */
function namesOf(items: readonly SetItem[]): readonly string[] {
  return items.map((item, i) => `${String(i + 1).padStart(2, '0')}_${fileNameOf(item.paper.name)}`);
}

/**
 * Writes the set of an assembly into a folder: each paper as PDF and Word, numbered in printing order, and one PDF for the
 * printer. Papers whose content is the same as in the index of the folder are left as they are.
 */
export async function writePack(set: AssemblySet, folder: string, tools: PackTools): Promise<WrittenPack> {
  mkdirSync(folder, { recursive: true });
  const { papers: before, merged: mergedBefore } = readIndex(folder);
  const names = namesOf(set.items);
  const known = new Map(before.map((p) => [p.name, p]));
  const at = (name: string, format: Format) => path.join(folder, `${name}.${format}`);
  const made: string[] = [];
  const papers: Indexed[] = [];
  const moved: (readonly [string, Uint8Array])[] = [];
  for (const [i, item] of set.items.entries()) {
    const name = names[i]!;
    const { document } = item;
    if (!isDocumentId(document)) throw new Failure('unknown-document', `没有名为“${document}”的文书。`);
    const hash = hashOf(item);
    papers.push({ name, hash, copies: item.copies });
    const same = known.get(name)?.hash === hash ? known.get(name) : before.find((p) => p.hash === hash);
    if (same && FORMATS.every((f) => existsSync(at(same.name, f)))) {
      // The same paper under another number: a paper before it came or went.
      if (same.name !== name) for (const f of FORMATS) moved.push([at(name, f), readFileSync(at(same.name, f))]);
      continue;
    }
    for (const format of FORMATS) tools.write(at(name, format), await tools.make(document, item.record, item.id, format));
    made.push(name);
  }
  for (const [file, bytes] of moved) tools.write(file, bytes);
  for (const old of before) if (!names.includes(old.name)) for (const format of FORMATS) rmSync(at(old.name, format), { force: true });
  const mergedName = fileNameOf(`${set.meeting.record.title}（合订打印）`);
  const merged = path.join(folder, `${mergedName}.pdf`);
  if (mergedBefore !== '' && mergedBefore !== mergedName) rmSync(path.join(folder, `${mergedBefore}.pdf`), { force: true });
  if (JSON.stringify(before) !== JSON.stringify(papers) || !existsSync(merged)) {
    const parts = papers.map((p, i): PrintPart => ({ bytes: readFileSync(at(p.name, 'pdf')), copies: p.copies, oneSided: isCut(set.items[i]!) }));
    tools.write(merged, await mergeForPrinting(parts));
  }
  tools.write(path.join(folder, INDEX), Buffer.from(`${JSON.stringify({ meeting: set.meeting.id, merged: mergedName, papers }, null, 2)}\n`));
  return { files: [...names.flatMap((n) => FORMATS.map((f) => at(n, f))), merged], merged, made };
}
