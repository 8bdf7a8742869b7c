import path from 'node:path';
import { Failure } from '../../shared/failures';
import { countVerdicts, isImportKind } from '../../shared/importing';
import { need, type Command } from './command';

export const importCommand: Command = {
  name: 'import',
  usage: 'import --kind person|voucher|bankLine --file F [--dry-run]',
  needs: ['kind', 'file'],
  takes: [],
  flags: ['dry-run'],
  readOnly: false,
  async run(input) {
    const kind = need(input, 'kind');
    if (!isImportKind(kind)) throw new Failure('unknown-kind', `只能导入职工名册（person）、收支凭证（voucher）和银行对账单（bankLine），不能导入“${kind}”。`);
    const { roster, house } = input.rooms;
    const preview = await roster.preview(path.resolve(need(input, 'file')), kind);
    const refused = preview.verdicts
      .filter((v) => v.verdict === 'refused')
      .flatMap((v) => v.remarks.map((r) => ({ row: v.row, column: r.heading, reason: r.reason, value: r.value })));
    const takes = preview.verdicts.length - countVerdicts(preview, 'refused');
    const dry = input.options['dry-run'] === true || takes === 0;
    const sequence = dry ? house.state().sequence : (await roster.accept(preview.token)).commit.sequence;
    const mapping = Object.fromEntries(preview.columns.filter((c) => c.field !== null).map((c) => [c.heading, c.field]));
    const value = {
      rows: preview.verdicts.length, accepted: takes, refused, encoding: preview.encoding, headerRow: preview.headerRow, mapping, sequence,
    };
    const lines = [
      `${dry ? '试读' : '导入'}“${path.basename(need(input, 'file'))}”：共${value.rows}行，${dry ? '可导入' : '已导入'}${takes}行，不能导入${value.rows - takes}行。`,
      ...refused.map((r) => `第${r.row}行 ${r.column}：${r.reason}`),
    ];
    return { value, lines };
  },
};
