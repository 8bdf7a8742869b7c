import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentId } from '../../shared/documents';
import { Failure } from '../../shared/failures';
import type { PaperSize } from '../../shared/paper';
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

/** A paper as files in the folder that `--out` names, with what it lacks in words. */
export async function printPaper(input: CommandInput, { document, entry, size, tiled = false }: Wanted): Promise<{ readonly files: readonly string[]; readonly missing: readonly string[] }> {
  const out = path.resolve(need(input, 'out'));
  mkdirSync(out, { recursive: true });
  const files: string[] = [];
  const missing = new Set<string>();
  const glyphs = new Set<string>();
  for (const format of formatsOf(input)) {
    const made = await input.rooms.papers.make({ document, record: entry?.record ?? null, of: entry?.id ?? '', ...(size ? { size } : {}), tiled }, format);
    const file = path.join(out, `${fileNameOf(made.paper.name)}${size === 'A3' ? '_A3' : ''}${tiled && format === 'pdf' ? '_拆成两张A4' : ''}.${format}`);
    writeFileSync(file, made.bytes);
    files.push(file);
    made.missing.forEach((m) => missing.add(m.message));
    made.missingGlyphs.forEach((g) => glyphs.add(g));
  }
  return { files, missing: [...missing, ...(glyphs.size > 0 ? [`字库里没有这些字：${[...glyphs].join('')}，已用〓代替`] : [])] };
}
