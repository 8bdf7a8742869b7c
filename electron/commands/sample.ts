import { countRecords } from '../../shared/ledger';
import { Failure } from '../../shared/failures';
import { sampleChanges } from '../../shared/sample';
import type { Command } from './command';

export const sampleCommand: Command = {
  name: 'sample',
  usage: 'sample',
  needs: [],
  takes: [],
  readOnly: false,
  async run({ rooms, today }) {
    if (countRecords(rooms.state()) > 0) throw new Failure('bad-request', '台账里已有记录，不能再放入示例数据。');
    const commit = await rooms.house.commit({ changes: sampleChanges(today), why: '放入示例工会', who: '命令行' });
    return { value: { sequence: commit.sequence, records: commit.changes.length }, lines: [`已放入示例工会：${commit.changes.length}条记录。`] };
  },
};
