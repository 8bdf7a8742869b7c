import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentId } from '../../shared/documents';
import { Failure } from '../../shared/failures';
import type { Edit, PaperSize } from '../../shared/paper';
import { fileNameOf } from '../../shared/words';
import { need, type CommandInput } from './command';

const FORMATS = ['pdf', 'docx'] as const;
type Format = (typeof FORMATS)[number];

/** The formats that `--format` asks for; both without it. */
function formatsOf(input: CommandInput): readonly Format[] {
  const asked = typeof input.options['format'] === 'string' ? input.options['format'].split(',') : [...FORMATS];
  return asked.map((name) => {
    const format = FORMATS.find((f) => f === name.trim());
    if (!format) throw new Failure('wrong-usage', `--format 只能是 pdf、docx，不能是“${name}”。`);
    return format;
  });
}

/** Which paper is wanted, from which record, how it is set. */
export interface Wanted {
  readonly document: DocumentId;
  readonly entry: { readonly id: string; readonly record: unknown } | null;
  readonly size?: PaperSize | undefined;
  readonly tiled?: boolean;
}

/** What is not as it should be on a paper that was made all the same. */
interface Flaws {
  /** What is not filled in, in words. */
  readonly missing: readonly string[];
  readonly missingGlyphs: readonly string[];
  readonly stale: readonly Edit[];
}

/** The flaws in plain words, one a line: whoever sends the paper out sees only these. */
export function flawWords({ missing, missingGlyphs, stale }: Flaws): readonly string[] {
  return [
    ...missing,
    ...(missingGlyphs.length > 0 ? [`字库里没有这些字：${missingGlyphs.join('')}，已用〓代替`] : []),
    ...(stale.length > 0 ? [`有${stale.length}处手工修改对不上现在的内容，没有套用`] : []),
  ];
}

/** A paper as files in the folder that `--out` names; `missing` says all its flaws in words. */
export async function printPaper(input: CommandInput, { document, entry, size, tiled = false }: Wanted): Promise<Flaws & { readonly files: readonly string[] }> {
  const out = path.resolve(need(input, 'out'));
  mkdirSync(out, { recursive: true });
  const files: string[] = [];
  const missing = new Set<string>();
  const glyphs = new Set<string>();
  let stale: readonly Edit[] = [];
  for (const format of formatsOf(input)) {
    const made = await input.rooms.papers.make({ document, record: entry?.record ?? null, of: entry?.id ?? '', ...(size ? { size } : {}), tiled }, format);
    const file = path.join(out, `${fileNameOf(made.paper.name)}${size === 'A3' ? '_A3' : ''}${tiled && format === 'pdf' ? '_拆成两张A4' : ''}.${format}`);
    writeFileSync(file, made.bytes);
    files.push(file);
    made.missing.forEach((m) => missing.add(m.message));
    made.missingGlyphs.forEach((g) => glyphs.add(g));
    // The text is the same in every format.
    stale = made.stale;
  }
  const missingGlyphs = [...glyphs];
  return { files, missing: flawWords({ missing: [...missing], missingGlyphs, stale }), missingGlyphs, stale };
}
