import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountWords, MOST_FEN, readAmount, yuanFigures } from '../../shared/words';

test.each([[0, '0.00元'], [1, '0.01元'], [10, '0.10元'], [99, '0.99元'], [100, '1.00元'], [99_999, '999.99元'], [100_000, '1,000.00元'], [123_450, '1,234.50元'], [123_456_789, '1,234,567.89元'], [MOST_FEN, '100,000,000,000.00元'], [-5, '-0.05元'], [-123_450, '-1,234.50元']])('%i分 is %s', (fen, words) => {
  expect(amountWords(fen)).toBe(words);
});

test.each([
  ['0', 0], ['1234.5', 123_450], ['1,234.50', 123_450], ['１２３４．５', 123_450], ['１，２３４．５０', 123_450], ['1.2万', 1_200_000], ['12000元', 1_200_000], ['1.2万元', 1_200_000], ['0.000001万', 1],
  ['￥80', 8000], ['¥ 80.05', 8005], ['007', 700], ['0.29', 29], ['1.15', 115], ['4.35', 435], ['1234567.89', 123_456_789], ['100000000000', MOST_FEN], ['10000000万', MOST_FEN],
])('%s is %i分', (text, fen) => {
  expect(readAmount(text)).toBe(fen);
});

test.each(['', '元', '万', '-1', '+1', '1.234', '1.500', '1.', '.5', '1.2.3', '1,23', '12,34.5', '1234,567', '1,234,56', '1e3', '一百', '1.2345678万', '0.0000001万', '100000000000.01', '100000000001', '9'.repeat(400), 'NaN', '12a'])('%s is no amount', (text) => {
  expect(readAmount(text)).toBeUndefined();
});

test('what is shown reads back as itself', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: MOST_FEN }), (fen) => {
    expect([readAmount(yuanFigures(fen)), readAmount(amountWords(fen))]).toEqual([fen, fen]);
  }));
  for (const wrong of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) expect(() => amountWords(wrong)).toThrow(RangeError);
});
