import { dateOfSerial } from '../../shared/calendar';
import { emptyCell, type Cell } from '../../shared/importing';
import { checkedText, limits, tooManyColumns, tooManyRows } from './limits';
import type { Shown } from './styles';
import { attribute, scanXml } from './xml';

export interface Book {
  readonly strings: readonly string[];
  readonly styles: readonly Shown[];
  readonly date1904: boolean;
}

/** `_x000D_` and its like, as spreadsheets write control characters. */
export function plainString(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}

/** Plain digits of a written number where that is exact: 1.3812345678E10 is 13812345678. */
function numberText(written: string): string {
  const value = Number(written);
  return Number.isSafeInteger(value) ? String(value) : written;
}

function dateCell(value: number, shown: Shown, book: Book): Cell {
  const day = dateOfSerial(value, book.date1904);
  if (day === undefined) return { is: 'error', text: '#NUM!' };
  const [year, month, date] = day.split('-');
  if (shown === 'month') return { is: 'text', text: `${year}年${Number(month)}月` };
  // The year was never typed: the program put in that of the day of typing.
  if (shown === 'dayOfYear') return { is: 'text', text: `${Number(month)}月${Number(date)}日` };
  return { is: 'date', text: day };
}

function numberCell(written: string, shown: Shown, book: Book): Cell {
  const value = Number(written);
  if (Number.isNaN(value)) return { is: 'error', text: '#NUM!' };
  if (shown === 'day' || shown === 'month' || shown === 'dayOfYear') return dateCell(value, shown, book);
  return { is: 'number', value, text: numberText(written), ...(book.date1904 ? { date1904: true } : {}) };
}

interface Raw {
  readonly type: string;
  readonly style: number;
  readonly value: string | undefined;
  readonly inline: string | undefined;
  readonly formula: boolean;
}

function textCell(text: string): Cell {
  return text.trim() === '' ? emptyCell : { is: 'text', text: checkedText(text) };
}

function cellOf(raw: Raw, book: Book): Cell {
  if (raw.type === 'inlineStr') return textCell(plainString(raw.inline ?? ''));
  if (raw.value === undefined || raw.value === '') return raw.formula && raw.type !== 'str' ? { is: 'error', text: '#未计算' } : emptyCell;
  switch (raw.type) {
    case 's': {
      const found = book.strings[Number(raw.value)];
      if (found === undefined) throw new Error('no such string');
      return textCell(found);
    }
    case 'str':
      return textCell(plainString(raw.value));
    case 'b':
      return { is: 'text', text: raw.value === '1' ? '是' : '否' };
    case 'e':
      return { is: 'error', text: raw.value };
    case 'd':
      return /^\d{4}-\d{2}-\d{2}/.test(raw.value) ? { is: 'date', text: raw.value.slice(0, 10) } : { is: 'text', text: raw.value };
    default:
      return numberCell(raw.value, book.styles[raw.style] ?? 'number', book);
  }
}

/** Column index, from 0, of an address such as AB12. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const code = address.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

class Rows {
  readonly rows: Cell[][] = [];
  private row = 0;
  private column = 0;

  nextRow(given: string | undefined): void {
    this.row = given === undefined ? this.row + 1 : Number(given);
    this.column = 0;
    if (!Number.isInteger(this.row) || this.row < 1) throw new Error('row number');
  }

  put(address: string | undefined, cell: Cell): void {
    const column = address === undefined ? this.column : columnOf(address);
    this.column = column + 1;
    if (cell.is === 'empty') return;
    if (this.row > limits.rows) throw tooManyRows();
    if (column < 0) throw new Error('column');
    if (column >= limits.columns) throw tooManyColumns();
    while (this.rows.length < this.row) this.rows.push([]);
    const cells = this.rows[this.row - 1]!;
    while (cells.length <= column) cells.push(emptyCell);
    cells[column] = cell;
  }
}

/** The rows of one worksheet, each at its own number, so that empty rows are there too. */
export function readSheetXml(xml: string, book: Book): readonly (readonly Cell[])[] {
  const rows = new Rows();
  let tag: string | undefined;
  let into: 'value' | 'inline' | undefined;
  let value: string | undefined;
  let inline: string | undefined;
  let formula = false;
  let phonetic = false;
  scanXml(xml, {
    open(name, opened) {
      if (name === 'row') rows.nextRow(attribute(opened, 'r'));
      else if (name === 'c') {
        tag = opened;
        value = inline = undefined;
        formula = phonetic = false;
      } else if (tag === undefined) return;
      else if (name === 'v') into = 'value';
      else if (name === 't') into = phonetic ? undefined : 'inline';
      else if (name === 'f') formula = true;
      else if (name === 'rPh') phonetic = true;
    },
    close(name) {
      if (name === 'v' || name === 't') into = undefined;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c' && tag !== undefined) {
        const raw = { type: attribute(tag, 't') ?? 'n', style: Number(attribute(tag, 's') ?? 0), value, inline, formula };
        rows.put(attribute(tag, 'r'), cellOf(raw, book));
        tag = undefined;
      }
    },
    text(text) {
      if (into === 'value') value = (value ?? '') + text;
      else if (into === 'inline') inline = (inline ?? '') + text;
    },
  });
  return rows.rows;
}
