import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { documentSpec, type DocumentId } from '../../shared/documents';
import { Failure } from '../../shared/failures';
import type { PaperSize } from '../../shared/paper';
import { fileNameOf } from '../../shared/words';
import { need, type Command, type CommandInput } from './command';
import { documentNamed, entryFor, sizeOf } from './paperOptions';

const FORMATS = ['pdf', 'docx'] as const;
type Format = (typeof FORMATS)[number];

function formatsOf(input: CommandInput): readonly Format[] {
  const asked = typeof input.options['format'] === 'string' ? input.options['format'].split(',') : [...FORMATS];
  return asked.map((name) => {
    const format = FORMATS.find((f) => f === name.trim());
    if (!format) throw new Failure('wrong-usage', `--format 只能是 pdf、docx，不能是“${name}”。`);
    return format;
  });
}

/** Only an A3 sheet can be put on two of A4. */
function mustBeA3(document: DocumentId, size: PaperSize | undefined): void {
  const { sizes } = documentSpec(document);
  if ((size ?? sizes[0]) === 'A3') return;
  throw new Failure('wrong-usage', sizes.includes('A3') ? '--tile 是把A3拆成两张A4，请同时写 --size A3。' : '--tile 是把A3拆成两张A4，这种文书没有A3的版式。');
}

export const printCommand: Command = {
  name: 'print',
  usage: 'print --document ID [--record ID] --out DIR [--format pdf,docx] [--size A4|A3] [--tile]',
  needs: ['document', 'out'],
  takes: ['record', 'format', 'size'],
  flags: ['tile'],
  readOnly: true,
  async run(input) {
    const document = documentNamed(need(input, 'document'));
    const entry = entryFor(input, document, '打印');
    const size = sizeOf(input, document);
    const tiled = input.options['tile'] === true;
    if (tiled) mustBeA3(document, size);
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
    const lacks = [...missing, ...(glyphs.size > 0 ? [`字库里没有这些字：${[...glyphs].join('')}，已用〓代替`] : [])];
    return { value: { files, missing: lacks }, lines: [...files, ...lacks.map((m) => `注意：${m}`)] };
  },
};
