import { openArchive } from '../archive';
import { finishPaper } from '../archive/finish';
import { need, type Command } from './command';
import { documentNamed, entryFor, sizeOf } from './paperOptions';
import { flawWords } from './printed';

/** Lays a paper away as it is now, as PDF and Word; what is not right on it is told, as it is when a paper is printed. */
export const finishCommand: Command = {
  name: 'finish',
  usage: 'finish --document ID [--record ID] [--number 文号] [--size A4|A3]',
  needs: ['document'],
  takes: ['record', 'number', 'size'],
  readOnly: false,
  async run(input) {
    const document = documentNamed(need(input, 'document'));
    const of = entryFor(input, document, '定稿')?.id ?? '';
    const size = sizeOf(input, document);
    const number = input.options['number'];
    const archive = openArchive(input.rooms.house.folder);
    const { commit, issued, missing, missingGlyphs, stale } = await finishPaper({ ...input.rooms, archive }, { document, of, ...(size ? { size } : {}), ...(typeof number === 'string' ? { number } : {}) });
    const files = issued.files.map((file) => archive.placeOf(file.path) ?? file.path);
    const flaws = flawWords({ missing: missing.map((m) => m.message), missingGlyphs, stale });
    return {
      value: { files, number: issued.number, version: issued.version, sha256: issued.files.map((file) => file.sha256), issuedOn: issued.issuedOn, missing: flaws, missingGlyphs, stale, sequence: commit.sequence },
      lines: [`已定稿归档：“${issued.title}”第${issued.version}稿${issued.number === '' ? '' : `，${issued.number}`}（第${commit.sequence}步）`, ...files, ...flaws.map((m) => `注意：${m}`)],
    };
  },
};
