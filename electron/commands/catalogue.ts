import { documentIds, documentSpec, type AnyDocument } from '../../shared/documents';
import { entriesOf } from '../../shared/ledger';
import type { Command, CommandInput } from './command';
import { printPaper, type Wanted } from './printed';

/** The record a document lacks least for, the newest of them; null where no record can become it. */
function bestEntry(input: CommandInput, spec: AnyDocument): Wanted['entry'] {
  const ledger = input.rooms.state();
  if (spec.kind === null) return null;
  const found = entriesOf(ledger, spec.kind).filter((e) => spec.applies(e.record)).map(({ id, record }) => ({ id, record, lacks: spec.missing({ ledger, record }, input.today).length }));
  return found.toReversed().toSorted((a, b) => a.lacks - b.lacks)[0] ?? null;
}

export const catalogueCommand: Command = {
  name: 'catalogue',
  usage: 'catalogue --out DIR [--format pdf,docx]',
  needs: ['out'],
  takes: ['format'],
  readOnly: true,
  async run(input) {
    const papers = [];
    for (const document of documentIds) {
      const spec = documentSpec(document);
      const entry = bestEntry(input, spec);
      if (spec.kind !== null && entry === null) {
        papers.push({ document, title: spec.title, files: [], missing: ['台账里没有可以打印成它的记录'] });
        continue;
      }
      for (const size of spec.sizes) papers.push({ document, title: spec.title, ...(await printPaper(input, { document, entry, size })) });
    }
    return { value: papers, lines: papers.flatMap((p) => [...p.files, ...p.missing.map((m) => `注意（${p.title}）：${m}`)]) };
  },
};
