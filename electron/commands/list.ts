import { Failure } from '../../shared/failures';
import { entriesOf } from '../../shared/ledger';
import type { AnyRecord } from '../../shared/records';
import { need, type Command } from './command';
import { fieldText, kindNamed, kindOf } from './kinds';

export const listCommand: Command = {
  name: 'list',
  usage: 'list --kind K [--where FIELD=VALUE]',
  needs: ['kind'],
  takes: ['where'],
  readOnly: true,
  run(input) {
    const name = kindNamed(need(input, 'kind'));
    const kind = kindOf(name);
    const where = input.options['where'];
    const cut = typeof where === 'string' ? where.indexOf('=') : -1;
    if (typeof where === 'string' && cut < 1) throw new Failure('wrong-usage', '--where 要写成 FIELD=VALUE。');
    const field = typeof where === 'string' ? where.slice(0, cut) : '';
    const wanted = typeof where === 'string' ? where.slice(cut + 1) : '';
    const found = entriesOf(input.rooms.state(), name)
      .map(({ id, revision, record }) => ({ id, revision, ...(record as AnyRecord) }))
      .filter((row) => field === '' || fieldText(kind, row, field) === wanted);
    return { value: found, lines: [...found.map((row) => `${row.id}  ${kind.summary(row)}`), `共${found.length}条。`] };
  },
};
