import { documentSpec, type DocumentId } from '../../shared/documents';
import { Failure } from '../../shared/failures';
import type { PaperSize } from '../../shared/paper';
import { need, type Command } from './command';
import { documentNamed, entryFor, sizeOf } from './paperOptions';
import { printPaper } from './printed';

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
    const made = await printPaper(input, { document, entry, size, tiled });
    return { value: made, lines: [...made.files, ...made.missing.map((m) => `注意：${m}`)] };
  },
};
