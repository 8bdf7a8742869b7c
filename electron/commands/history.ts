import { need, type Command } from './command';
import { kindNamed } from './kinds';

export const historyCommand: Command = {
  name: 'history',
  usage: 'history --kind K --id ID',
  needs: ['kind', 'id'],
  takes: [],
  readOnly: true,
  async run(input) {
    const value = await input.rooms.house.history({ kind: kindNamed(need(input, 'kind')), id: need(input, 'id') });
    return { value, lines: value.map((c) => `第${c.sequence}步  ${c.at}  ${c.who}  ${c.why}`) };
  },
};
