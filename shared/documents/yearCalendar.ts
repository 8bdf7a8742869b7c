import { partsOf } from '../calendar';
import { yearPlan, type YearEntry } from '../duties';
import { titleLines } from '../paper';
import { kindOf } from '../records';
import { lackOf, profileOf, shortUnionName, type DocumentSpec } from './document';

const line = (e: YearEntry): string => `${partsOf(e.on).day}日　${e.title}${e.kind === 'done' ? '（已开）' : ''}`;

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
      blocks: [
        { block: 'title', lines: titleLines(`${shortUnionName(profileOf(ledger))}${year}年工作日历`) },
        ...(monthly.length === 0 ? [] : [{ block: 'labelled', label: '每月', text: `${monthly.join('；')}。` } as const]),
        {
          block: 'table',
          columns: [{ title: '月份', weight: 9, align: 'centre' }, { title: '要办的事', weight: 53, align: 'left' }, { title: '节日和会议', weight: 38, align: 'left' }],
          rows,
          rowHeightMm: size === 'A3' ? 20 : 13,
        },
      ],
    };
  },
};
