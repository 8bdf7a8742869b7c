import { tidyIdNumber } from '../words';
import type { Header } from './header';
import { textOf, type Cell } from './sheet';

const SUM = /^(合计|总计|小计|共计|总人数|本页小计|本页合计)/;
const REMARK = /^(填表|制表|审核|复核|备注[:：]?|说明|注[:：\d]|单位(负责人|盖章|名称|[:：])|负责人|经办|以上|以下|此表|本表|续表|盖章|签字|签章|第\d+页|共\d+[人页名])/;

/** Whether a row carries what only a person has: then it is never passed over. */
function hasIdentity(cells: readonly Cell[], header: Header): boolean {
  return header.columns.some((c, i) => {
    const text = tidyIdNumber(textOf(cells[i]));
    return (c.field === 'idNumber' && /^\d{6,17}[\dX]$/.test(text)) || (c.field === 'phone' && /^\+?\d{7,}$/.test(text));
  });
}

/** A row that only repeats the headings, as lists printed page by page do. */
function repeatsHeadings(cells: readonly Cell[], header: Header): boolean {
  const name = header.columns.findIndex((c) => c.field === 'name');
  if (textOf(cells[name]) !== header.columns[name]?.heading) return false;
  const filled = header.columns.flatMap((c, i) => (textOf(cells[i]) === '' ? [] : [textOf(cells[i]) === c.heading]));
  return filled.length > 0 && filled.every((same) => same);
}

/** A row that holds nobody: empty, a sum, a remark below the list or the headings once more. */
export function isNotAPerson(cells: readonly Cell[], header: Header): boolean {
  const filled = cells.map(textOf).filter((t) => t !== '');
  if (filled.length === 0 || repeatsHeadings(cells, header)) return true;
  if (hasIdentity(cells, header)) return false;
  const name = textOf(cells[header.columns.findIndex((c) => c.field === 'name')]);
  const first = filled[0]!.replace(/\s/g, '');
  if (SUM.test(first)) return name === '' || SUM.test(name) || /^\d+人?$/.test(name);
  return filled.length <= 3 && REMARK.test(first) && (name === '' || REMARK.test(name));
}
