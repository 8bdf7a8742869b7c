import { Failure } from '../../shared/failures';
import { entryOf } from '../../shared/ledger';
import type { AnyRecord } from '../../shared/records';
import { need, type Command } from './command';
import { kindNamed, kindOf } from './kinds';

export const getCommand: Command = {
  name: 'get',
  usage: 'get --kind K --id ID',
  needs: ['kind', 'id'],
  takes: [],
  readOnly: true,
  run(input) {
    const name = kindNamed(need(input, 'kind'));
    const entry = entryOf(input.rooms.state(), name, need(input, 'id'));
    if (!entry) throw new Failure('unknown-record', `没有编号为“${need(input, 'id')}”的${kindOf(name).label}。`);
    const value = { id: entry.id, revision: entry.revision, ...(entry.record as AnyRecord) };
    return { value, lines: [JSON.stringify(value, null, 2)] };
  },
};
