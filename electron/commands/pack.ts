import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { placeWords } from '../../shared/assembly';
import { assemblySet } from '../../shared/documents';
import { Failure } from '../../shared/failures';
import { writePack } from '../packing';
import { need, type Command } from './command';

/** The whole set of an assembly into one folder, with one PDF for the printer. */
export const packCommand: Command = {
  name: 'pack',
  usage: 'pack --meeting ID --out DIR',
  needs: ['meeting', 'out'],
  takes: [],
  readOnly: true,
  async run(input) {
    const id = need(input, 'meeting');
    const ledger = input.rooms.state();
    const set = assemblySet(ledger, id, input.today);
    if (!set) throw new Failure('unknown-record', `没有编号为“${id}”的会议。`);
    const out = path.resolve(need(input, 'out'));
    const written = await writePack(set, out, {
      make: async (document, record, of, format) => (await input.rooms.setPapers.make({ document, record, ...(of === '' ? {} : { of }) }, format)).bytes,
      write: (file, bytes) => writeFileSync(file, bytes, { flush: true }),
    });
    const missing = set.items.flatMap((i) => i.lacks.map((l) => `${i.title}：${l.message}`));
    const contradictions = set.contradictions.map((c) => ({ about: c.about, message: c.message, places: c.places.map((p) => ({ ...p, name: placeWords(ledger, p) })) }));
    return {
      value: { files: written.files, merged: written.merged, missing, contradictions, made: written.made, papers: set.items.map((i) => ({ document: i.document, title: i.title, copies: i.copies })) },
      lines: [...written.files, `新做${written.made.length}份，其余没有变化。`, ...missing.map((m) => `! ${m}`), ...contradictions.map((c) => `! 前后不一致：${c.message}`)],
    };
  },
};
