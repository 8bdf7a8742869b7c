import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { Failure } from '../../shared/failures';
import { entryOf } from '../../shared/ledger';
import { need, type Command } from './command';
import { kindNamed, kindOf } from './kinds';

const fileSchema = z.record(z.string(), z.unknown());

function readJson(file: string): Record<string, unknown> {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Failure('file-unreadable', '文件不是一条记录的 JSON，没有保存。请检查文件内容。');
  }
}

/** `id` and `revision` in the file are those of `get`; without an id a new record is made, without a revision the newest is meant. */
export const putCommand: Command = {
  name: 'put',
  usage: 'put --kind K --file F.json [--id ID]',
  needs: ['kind', 'file'],
  takes: ['id'],
  readOnly: false,
  async run(input) {
    const name = kindNamed(need(input, 'kind'));
    const kind = kindOf(name);
    const { id: fileId, revision, ...record } = readJson(need(input, 'file'));
    const asked = input.options['id'] ?? fileId;
    const id = typeof asked === 'string' && asked !== '' ? asked : (kind.singleton ?? randomUUID());
    const present = entryOf(input.rooms.state(), name, id);
    const basedOn = typeof revision === 'number' ? revision : (present?.revision ?? 0);
    const commit = await input.rooms.house.commit({
      changes: [{ kind: name, id, basedOn, after: record }],
      why: `${present ? '修改' : '新增'}${kind.label}`,
      who: '命令行',
    });
    return { value: { sequence: commit.sequence, id }, lines: [`已保存：${kind.label} ${id}（第${commit.sequence}步）`] };
  },
};
