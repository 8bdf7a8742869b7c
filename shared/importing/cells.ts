import { dateOfSerial, halfWidth, readDate } from '../calendar';
import type { ChoiceNote, FieldNote } from '../records';
import { readAmount, tidyIdNumber } from '../words';
import { textOf, type Cell } from './sheet';

/**
 * A cell as the value of a field. `value` undefined: nothing was given. `warning` says what was left out or taken on
 * trust; `month` is the YYYY-MM of a date without a day; `refused` why the row can not be taken.
 */
export type CellReading =
  | { readonly ok: true; readonly value: unknown; readonly warning?: string; readonly month?: string }
  | { readonly ok: false; readonly reason: string };

const value = (v: unknown): CellReading => ({ ok: true, value: v });
const refuse = (reason: string): CellReading => ({ ok: false, reason });

/** Marks of a text that was damaged on the way: replacement characters, private-use letters, control characters. */
const DAMAGED = /[\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** What people write where there is nothing to write. */
const NOTHING = /^(无|没有|暂无|空|不详|未知|[-—–/\\]+|n\/a|null|nil)$/i;
/** Errors of formulas, also where a file keeps them as text. */
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA|未计算)$/;
const SCIENTIFIC = /^\d(\.\d+)?e\+?\d{2}$/i;

/** How an id number that a spreadsheet has rounded is mended. */
export const ROUNDED_ID =
  '身份证号被表格软件当成数字，后几位已经变成0，无法还原。请在原表中把这一列设为“文本”格式，重新录入完整号码后再导入';
const ROUNDED_NUMBER = '号码被表格软件当成数字，后几位已经丢失。请在原表中把这一列设为“文本”格式，重新录入后再导入';

/** Without invisible marks, accents in one form. Most texts of a roster need neither. */
function tidied(text: string): string {
  return /^[ -~\u4e00-\u9fff]*$/.test(text) ? text : text.replace(INVISIBLE, '').trim().normalize('NFC');
}

/** Reads a cell by the note of its field. Empty cells are read by the caller. */
export function readCell(note: FieldNote, cell: Cell): CellReading {
  if (cell.is === 'error') return refuse(`单元格是公式错误“${cell.text}”，请改成正确内容`);
  const text = tidied(textOf(cell));
  if (text === '') return value(undefined);
  if (ERROR.test(text)) return refuse(`单元格是公式错误“${text}”，请改成正确内容`);
  if (DAMAGED.test(text) || !text.isWellFormed()) return refuse('含有乱码或自造字，请改成规范汉字');
  switch (note.input) {
    case 'choice':
      return readChoice(note, text);
    case 'idNumber':
      return NOTHING.test(text) ? value(undefined) : readId(cell, text);
    case 'date':
      return NOTHING.test(text) ? value(undefined) : readDay(cell, text);
    case 'phone':
      return NOTHING.test(text) ? value(undefined) : readPhoneCell(cell, text);
    case 'reference':
      return NOTHING.test(text) ? value(undefined) : readText(cell, text);
    case 'count':
      return /^\d+$/.test(halfWidth(text)) ? value(Number(halfWidth(text))) : refuse('应为整数');
    case 'amount': {
      const fen = readAmount(text);
      return fen === undefined ? refuse('应为金额，例如1234.50，最多两位小数') : value(fen);
    }
    case 'yesNo':
      return readYesNo(text);
    case 'text': case 'longText': case 'moment': case 'time': case 'creditCode': case 'name':
      return readText(cell, text);
    case 'list': case 'texts': case 'group':
      return value(undefined);
  }
}

/** A spreadsheet keeps 15 digits of a number; what is longer has lost its end. */
function isRounded(cell: Cell, text: string): boolean {
  return (cell.is === 'number' && Math.abs(cell.value) >= 1e15) || SCIENTIFIC.test(text);
}

function readText(cell: Cell, text: string): CellReading {
  if (isRounded(cell, text)) return refuse(ROUNDED_NUMBER);
  if (cell.is === 'date') return { ok: true, value: text, warning: `“${text}”在表中是日期格式，已照文字导入，请核对原来写的是什么` };
  return value(text);
}

function readPhoneCell(cell: Cell, text: string): CellReading {
  if (isRounded(cell, text)) return refuse(ROUNDED_NUMBER);
  // Programs that export numbers as decimals append the point.
  return value(halfWidth(text).replace(/\s/g, '').replace(/^(\d{11})\.0+$/, '$1'));
}

function readYesNo(text: string): CellReading {
  if (/^(是|有|y|yes|√|✓|✔|1)$/i.test(text)) return value(true);
  return /^(否|无|没有|n|no|×|0)$/i.test(text) ? value(false) : refuse(`不认识“${text}”，可以填：是、否`);
}

function readId(cell: Cell, text: string): CellReading {
  if (isRounded(cell, text)) return refuse(ROUNDED_ID);
  const number = tidyIdNumber(text);
  // A spreadsheet keeps 15 digits and fills up with zeros.
  if (/^\d{15}000$/.test(number)) return { ok: true, value: number, warning: ROUNDED_ID };
  return value(number);
}

/** Days that a roster can hold: from 1900 to 2099. */
const CREDIBLE = /^(19|20)\d{2}-/;
const MONTH_ONLY = /^((?:19|20)\d{2})(?:\s*[-/.．。年]\s*(\d{1,2})\s*月?)?年?$/;

function readDay(cell: Cell, text: string): CellReading {
  const plain = halfWidth(text);
  const packed = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(plain);
  if (packed) return monthOnly(text, packed[1]!, packed[2]);
  const month = MONTH_ONLY.exec(plain);
  // As a number, 1990.1 may once have been 1990.10.
  if (month) return monthOnly(text, month[1]!, cell.is === 'number' && month[2] === '1' ? undefined : month[2]);
  if (cell.is !== 'number' || /^\d{8}$/.test(plain)) return dayOr(readDate(text), text);
  const day = dateOfSerial(cell.value, cell.date1904 === true);
  const read = dayOr(day, text);
  return read.ok ? { ...read, warning: `“${text}”按表格的日期序号读作${day}，请核对` } : read;
}

function dayOr(day: string | undefined, text: string): CellReading {
  return day !== undefined && CREDIBLE.test(day) ? value(day) : refuse(`“${text}”不是有效日期，请写成1990-5-3的样子`);
}

function monthOnly(text: string, year: string, month: string | undefined): CellReading {
  const number = Number(month ?? 0);
  if (month !== undefined && (number < 1 || number > 12)) return refuse(`“${text}”不是有效日期，请写成1990-5-3的样子`);
  return {
    ok: true,
    value: undefined,
    warning: `“${text}”只有年月，没有导入这个日期，请以后补填到日`,
    ...(month === undefined ? { month: year } : { month: `${year}-${String(number).padStart(2, '0')}` }),
  };
}

const knownWords = new WeakMap<ChoiceNote, ReadonlyMap<string, string>>();

/** Every word for a choice, to its stored value. */
function wordsOf(note: ChoiceNote): ReadonlyMap<string, string> {
  const kept = knownWords.get(note);
  if (kept) return kept;
  const options = Object.entries(note.options);
  const words = new Map([...Object.entries(note.synonyms ?? {}), ...options.map(([key]) => [key, key] as const), ...options.map(([key, word]) => [word, key] as const)]);
  knownWords.set(note, words);
  return words;
}

function readChoice(note: ChoiceNote, text: string): CellReading {
  const known = wordsOf(note);
  const found = known.get(text) ?? known.get(halfWidth(text).toUpperCase());
  if (found !== undefined) return value(found);
  if (NOTHING.test(text)) return value(undefined);
  const words = Object.values(note.options).filter((w) => w !== '' && w !== '未填').join('、');
  return refuse(`不认识“${text}”，可以填：${words}`);
}

/** A person's name: spaces inside Chinese names are only for looks, and the dot of minority names has one form. */
export function tidyName(text: string): string {
  const trimmed = text.replace(/[•‧・･∙⋅．﹒᛫]/g, '·').trim();
  const chinese = /\p{Script=Han}/u.test(trimmed) && !/[A-Za-z]/.test(trimmed);
  return chinese ? trimmed.replace(/[\s\u3000]+/g, '').replace(/(?<=\p{Script=Han})\.(?=\p{Script=Han})/gu, '·') : trimmed.replace(/\s+/g, ' ');
}

/** Why a text is hardly anybody's name: `refused` when it can not be one, `doubtful` when it is unusual. */
export function nameDoubt(name: string): { readonly refused: string } | { readonly doubtful: string } | undefined {
  if (/\d/.test(halfWidth(name))) return { refused: '姓名中有数字' };
  if (/[?？]/.test(name)) return { refused: '姓名中有问号，可能是生僻字在保存时丢失，请改成原来的字' };
  if (/[，。；：、！,;:!＝=|<>《》“”"]/.test(name)) return { refused: '这不像姓名，像是一句说明文字' };
  if (/^(姓名|例|示例|样例|测试|小计|合计|总计)/.test(name)) return { refused: '这不像姓名，像是表格中的说明' };
  const odd = [...name].find((c) => !/[\p{Script=Han}\p{Script=Latin}\p{M}· .'’-]/u.test(c));
  if (odd !== undefined) return { doubtful: `姓名中有“${odd}”，请核对` };
  const longest = Math.max(...name.split('·').map((part) => [...part].length));
  return /\p{Script=Han}/u.test(name) && longest > 6 ? { doubtful: '姓名比一般的长，请核对是不是说明文字' } : undefined;
}
