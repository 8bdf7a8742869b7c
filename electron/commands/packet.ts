import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '../../shared/failures';
import { entryOf } from '../../shared/ledger';
import { makePacket } from '../printing';
import { need, type Command } from './command';

export const packetCommand: Command = {
  name: 'packet',
  usage: 'packet --contract ID --out DIR',
  needs: ['contract', 'out'],
  takes: [],
  readOnly: true,
  async run(input) {
    const id = need(input, 'contract');
    const entry = entryOf(input.rooms.state(), 'contract', id);
    if (!entry) throw new Failure('unknown-record', `没有编号为“${id}”的合同。`);
    const out = path.resolve(need(input, 'out'));
    const packet = await makePacket(input.rooms.papers, input.rooms.state(), entry.record, input.today);
    mkdirSync(out, { recursive: true });
    for (const file of packet.files) writeFileSync(path.join(out, file.name), file.bytes, { flush: true });
    const items = packet.items.map((i) => ({ key: i.key, title: i.title, article: i.article, document: i.document, lacks: i.lacks.map((l) => l.message) }));
    const missing = items.flatMap((i) => i.lacks);
    const files = packet.files.map((f) => path.join(out, f.name));
    return { value: { files, merged: path.join(out, packet.merged), items, missing }, lines: [...files, ...items.map((i) => `${i.lacks.length === 0 ? '✓' : '!'} ${i.title}${i.lacks.length === 0 ? '' : `：还缺${i.lacks.join('；')}`}`)] };
  },
};
