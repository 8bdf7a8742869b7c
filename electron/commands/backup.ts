import path from 'node:path';
import { readBackup, writeBackup } from '../backup';
import { restoringChanges } from '../../shared/ledger';
import { need, type Command } from './command';

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup --to F',
  needs: ['to'],
  takes: [],
  readOnly: true,
  run(input) {
    const file = path.resolve(need(input, 'to'));
    const records = writeBackup(file, input.rooms.state(), input.now());
    return { value: { file, records }, lines: [`已备份${records}条记录，并已读回核对：${file}`] };
  },
};

/** One commit, so that the state before it is never lost: `undo` brings it back. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore --from F',
  needs: ['from'],
  takes: [],
  readOnly: false,
  async run(input) {
    const changes = restoringChanges(input.rooms.state(), readBackup(path.resolve(need(input, 'from'))));
    if (changes.length === 0) return { value: { changes: 0, sequence: input.rooms.state().sequence }, lines: ['现有记录与备份相同，没有改动。'] };
    const commit = await input.rooms.house.commit({ changes, restores: true, why: `从备份“${path.basename(need(input, 'from'))}”恢复`, who: '命令行' });
    return { value: { changes: changes.length, sequence: commit.sequence }, lines: [`已恢复，改动${changes.length}条记录；可用 undo 撤销。`] };
  },
};
