import { halfWidth } from '../calendar';

/** The most that an amount may be, in 分: a hundred thousand million 元. */
export const MOST_FEN = 10_000_000_000_000;

/** An amount in 分 as people read it, without the unit: `1,234.50`. */
export function yuanFigures(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`no amount: ${fen}`);
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${yuan}.${digits.slice(-2)}`;
}

/** An amount in 分 in words: `1,234.50元`. */
export function amountWords(fen: number): string {
  return `${yuanFigures(fen)}元`;
}

/**
 * Reads an amount as people type it, in 元 or 万元: `1234.5`, `1,234.50`, `１２３４．５`, `￥80`, `1.2万`. Gives whole 分;
 * undefined for what is none, is below zero, has a part of a 分, or is above the most. Only digits are moved, so that
 * no fraction is lost.
 */
export function readAmount(text: string): number | undefined {
  const plain = halfWidth(text).replace(/\s/g, '').replace(/^[¥￥]/, '');
  const found = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?(万?)元?$/.exec(plain);
  if (!found) return undefined;
  const [, whole = '', fraction = '', tenThousand] = found;
  const places = tenThousand === '万' ? 6 : 2;
  if (fraction.length > places) return undefined;
  const digits = `${whole.replaceAll(',', '')}${fraction.padEnd(places, '0')}`.replace(/^0+(?=\d)/, '');
  return digits.length <= 14 && Number(digits) <= MOST_FEN ? Number(digits) : undefined;
}
