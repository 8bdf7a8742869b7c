import { partsOf } from '../calendar';
import { yearPlan, type YearEntry } from '../duties';
import { titleLines } from '../paper';
import { kindOf } from '../records';
import { lackOf, profileOf, shortUnionName, type DocumentSpec } from './document';

const line = (e: YearEntry): string => `${partsOf(e.on).day}日　${e.title}${e.kind === 'done' ? '（已开）' : ''}`;

/** In millimetres of an A4 sheet: a line of a cell, its white, the room for the twelve rows, what a row takes at least and likes. */
const LINE_MM = 6.35;
const WHITE_MM = 1.5;
const ROOM_MM = 218;
const [LEAST_MM, MOST_MM] = [8, 17];
/** Letters in a line of the two columns. */
const LETTERS = [20, 14] as const;

function linesIn(text: string, letters: number): number {
  const wide = (line: string) => [...line].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x80 ? 0.5 : 1), 0);
  return text === '' ? 0 : text.split('\n').reduce((sum, line) => sum + Math.ceil(wide(line) / letters), 0);
}

/** The height of the twelve rows that still lets all of them hang on one sheet. */
function rowHeight(rows: readonly (readonly string[])[]): number {
  const needs = rows.map(([, due = '', held = '']) => Math.max(linesIn(due, LETTERS[0]), linesIn(held, LETTERS[1])) * LINE_MM + WHITE_MM);
  const all = (least: number) => needs.reduce((sum, own) => sum + Math.max(least, own), 0);
  for (let mm = MOST_MM; mm > LEAST_MM; mm -= 0.5) if (all(mm) <= ROOM_MM) return mm;
  return LEAST_MM;
}

/** 年度工作日历: twelve rows for the wall, what is due and what is held in each month. */
export const yearCalendar: DocumentSpec<null> & { readonly kind: null } = {
  id: 'year-calendar',
  title: '年度工作日历',
  occasion: 'wall',
  kind: null,
  sizes: ['A3', 'A4'],
  purpose: '贴在墙上的全年安排：每月要办的事、节日和会议',
  applies: () => true,
  missing: ({ ledger }) => lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
  build({ ledger }, today, size) {
    const { year } = partsOf(today);
    const plan = yearPlan(ledger, year, today).filter((e) => e.next === null || !kindOf(e.next.kind).confidential);
    const monthly = [...new Set(plan.filter((e) => e.kind === 'monthly').map((e) => e.title))];
    const of = (month: number, test: (e: YearEntry) => boolean) => plan.filter((e) => partsOf(e.on).month === month && test(e)).map(line).join('\n');
    const rows = Array.from({ length: 12 }, (_, i) => [`${i + 1}月`, of(i + 1, (e) => e.kind === 'due'), of(i + 1, (e) => e.kind === 'festival' || e.kind === 'planned' || e.kind === 'done')]);
    return {
      name: `${year}年工会工作日历`,
      style: 'form',
      size,
      pageNumber: 'none',
      marginMm: size === 'A3' ? { x: 28, y: 25 } : { x: 20, y: 18 },
      blocks: [
        { block: 'title', lines: titleLines(`${shortUnionName(profileOf(ledger))}${year}年工作日历`) },
        ...(monthly.length === 0 ? [] : [{ block: 'labelled', label: '每月', text: `${monthly.join('；')}。` } as const]),
        {
          block: 'table',
          columns: [{ title: '月份', weight: 9, align: 'centre' }, { title: '要办的事', weight: 53, align: 'left' }, { title: '节日和会议', weight: 38, align: 'left' }],
          rows,
          rowHeightMm: rowHeight(rows),
        },
      ],
    };
  },
};
