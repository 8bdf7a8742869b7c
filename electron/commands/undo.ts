import type { Command } from './command';

export const undoCommand: Command = {
  name: 'undo',
  usage: 'undo',
  needs: [],
  takes: [],
  readOnly: false,
  async run({ rooms }) {
    const commit = await rooms.house.undo();
    return { value: { sequence: commit.sequence, undoes: commit.undoes, records: commit.changes.length }, lines: [`${commit.why}（第${commit.sequence}步）`] };
  },
};
