import type { Command } from './command';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'verify',
  needs: [],
  takes: [],
  readOnly: true,
  async run({ rooms }) {
    const value = await rooms.house.verify();
    const head = value.ok ? '台账完好' : '台账有问题';
    const lines = [`${head}：${value.records}条记录，第${value.sequence}步，${value.generations}份快照，链条${value.chain === 'intact' ? '完整' : value.chain}。`, ...value.problems];
    return { value, lines, refused: !value.ok };
  },
};
