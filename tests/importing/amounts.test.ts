import { expect, test } from 'vitest';
import { readCell } from '../../shared/importing/cells';
import type { Cell } from '../../shared/importing';
import { kinds } from '../../shared/records';

const note = kinds.voucher.fields.amount;
const text = (value: string): Cell => ({ is: 'text', text: value });

test.each<[Cell, number]>([[text('1,234.50'), 123_450], [text('￥80元'), 8000], [text('1.2万'), 1_200_000], [{ is: 'number', value: 1234.5, text: '1234.5' }, 123_450], [{ is: 'number', value: 0, text: '0' }, 0]])('%o is %i分', (cell, fen) => {
  expect(readCell(note, cell)).toEqual({ ok: true, value: fen });
});

test.each<Cell>([text('1.234'), text('约100'), text('-5'), { is: 'number', value: 0.1 + 0.2, text: '0.30000000000000004' }])('%o is refused with an example', (cell) => {
  const read = readCell(note, cell);
  expect(read.ok ? '' : read.reason).toContain('例如1234.50');
});

test('an empty cell is no amount', () => {
  expect(readCell(note, text(' '))).toEqual({ ok: true, value: undefined });
});
