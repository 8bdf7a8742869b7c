import { openArchive } from '../archive';
import { finishPaper } from '../archive/finish';
import { need, type Command } from './command';
import { documentNamed, entryFor, sizeOf } from './paperOptions';

/** Lays a paper away as it is now, as PDF and Word; what is not filled in is told, as it is when a paper is printed. */
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
    const { commit, issued, missing } = await finishPaper({ ...input.rooms, archive }, { document, of, ...(size ? { size } : {}), ...(typeof number === 'string' ? { number } : {}) });
    const files = issued.files.map((file) => archive.placeOf(file.path) ?? file.path);
    const lacks = missing.map((m) => m.message);
    return {
      value: { files, number: issued.number, version: issued.version, sha256: issued.files.map((file) => file.sha256), issuedOn: issued.issuedOn, missing: lacks, sequence: commit.sequence },
      lines: [`已定稿归档：“${issued.title}”第${issued.version}稿${issued.number === '' ? '' : `，${issued.number}`}（第${commit.sequence}步）`, ...files, ...lacks.map((m) => `注意：${m}`)],
    };
  },
};
