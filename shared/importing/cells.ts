import { dateOfSerial, halfWidth, readDate } from '../calendar';
import type { ChoiceNote, FieldNote } from '../records';
import { tidyIdNumber } from '../words';
import { textOf, type Cell } from './sheet';

/** A cell as the value of a field; `warning` says what was left out; `refused` why the row can not be taken. */
export type CellReading =
  | { readonly ok: true; readonly value: unknown; readonly warning?: string }
  | { readonly ok: false; readonly reason: string };

const value = (v: unknown): CellReading => ({ ok: true, value: v });
const refuse = (reason: string): CellReading => ({ ok: false, reason });

/** Marks of a text that was damaged on the way: replacement characters, private-use letters, control characters. */
const DAMAGED = /[\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/u;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** How an id number that a spreadsheet has rounded is mended. */
export const ROUNDED_ID =
  '身份证号被表格软件当成数字，后几位已经变成0，无法还原。请在原表中把这一列设为“文本”格式，重新录入完整号码后再导入';

/** Reads a cell by the note of its field. Empty cells are read by the caller. */
export function readCell(note: FieldNote, cell: Cell): CellReading {
  if (cell.is === 'error') return refuse(`单元格是公式错误“${cell.text}”，请改成正确内容`);
  const text = textOf(cell).replace(INVISIBLE, '').normalize('NFC');
  if (DAMAGED.test(text)) return refuse('含有乱码或自造字，请改成规范汉字');
  switch (note.input) {
    case 'idNumber':
      return readId(cell, text);
    case 'date':
      return readDay(cell, text);
    case 'choice':
      return readChoice(note, text);
    case 'phone':
      return cell.is === 'number' && /e/i.test(text) ? refuse('电话号码被表格软件变成了科学计数，请设为文本后重新录入') : value(halfWidth(text).replace(/\s/g, ''));
    case 'count':
      return /^\d+$/.test(halfWidth(text)) ? value(Number(halfWidth(text))) : refuse('应为整数');
    case 'yesNo':
      return value(/^(是|有|y|yes|√|1)$/i.test(text));
    case 'text': case 'longText': case 'moment': case 'time': case 'creditCode': case 'reference': case 'name':
      return cell.is === 'number' && /e\+/i.test(text) ? refuse('号码被表格软件变成了科学计数，请设为文本后重新录入') : value(text);
    case 'list': case 'texts': case 'group':
      return value(undefined);
  }
}

function readId(cell: Cell, text: string): CellReading {
  if (cell.is === 'number' && Math.abs(cell.value) >= 1e15) return refuse(ROUNDED_ID);
  if (/^\d(\.\d+)?e\+?\d+$/i.test(text)) return refuse(ROUNDED_ID);
  const number = tidyIdNumber(text);
  // A spreadsheet keeps 15 digits and fills up with zeros.
  if (/^\d{15}000$/.test(number)) return { ok: true, value: number, warning: ROUNDED_ID };
  return value(number);
}

function readDay(cell: Cell, text: string): CellReading {
  if (cell.is === 'number') {
    if (/^(19|20)\d{6}$/.test(text)) return dayOr(readDate(text), text);
    if (/^(19|20)\d{2}(\.\d{1,2})?$/.test(text)) return monthOnly(text);
    return dayOr(dateOfSerial(cell.value), text);
  }
  if (/^(19|20)\d{2}(\s*[-/.年]\s*\d{1,2}\s*月?)?年?$/.test(halfWidth(text))) return monthOnly(text);
  if (/^(无|-|—|\/|空|不详)$/.test(text)) return value(null);
  return dayOr(readDate(text), text);
}

function dayOr(day: string | undefined, text: string): CellReading {
  return day ? value(day) : refuse(`“${text}”不是有效日期，请写成1990-5-3的样子`);
}

function monthOnly(text: string): CellReading {
  return { ok: true, value: null, warning: `“${text}”只有年月，没有导入这个日期，请以后补填到日` };
}

function readChoice(note: ChoiceNote, text: string): CellReading {
  const plain = halfWidth(text).toUpperCase();
  const known = Object.entries(note.options).find(([key, word]) => word === text || key === text);
  const found = known?.[0] ?? note.synonyms?.[text] ?? note.synonyms?.[plain];
  if (found !== undefined) return value(found);
  const words = Object.values(note.options).filter((w) => w !== '' && w !== '未填').join('、');
  return refuse(`不认识“${text}”，可以填：${words}`);
}

/** A person's name: spaces inside Chinese names are only for looks, and the dot of minority names has one form. */
export function tidyName(text: string): string {
  const dotted = text.replace(/[•‧・∙⋅．]/g, '·').trim();
  return /[\p{Script=Han}]/u.test(dotted) && !/[A-Za-z]/.test(dotted) ? dotted.replace(/[\s\u3000]+/g, '') : dotted.replace(/\s+/g, ' ');
}
