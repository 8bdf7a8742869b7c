import { allDueSoon } from '../assembly';
import { missingItems } from '../duties';
import { titleLines, type Block } from '../paper';
import { dateWords, shortDateWords } from '../words';
import { lackOf, profileOf, shortUnionName, type DocumentSpec } from './document';

const stateWord = { overdue: '逾期', dueSoon: '临近', notYet: '未到期' } as const;

/** 工会近期工作清单: what is due and what is lacking, to pin beside the desk. */
export const dueList: DocumentSpec<null> & { readonly kind: null } = {
  id: 'due-list',
  title: '近期工作清单',
  occasion: 'archive',
  kind: null,
  sizes: ['A4'],
  purpose: '把临近和逾期的事项打印出来，贴在桌边逐项销号',
  applies: () => true,
  missing: ({ ledger }) => lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
  build({ ledger }, today) {
    const due = allDueSoon(ledger, today);
    const missing = missingItems(ledger, today);
    const rows = due.map((item, i) => [
      String(i + 1), `${item.title}${item.detail === '' ? '' : `（${item.detail}）`}`, item.dueOn.slice(0, 4) === today.slice(0, 4) ? shortDateWords(item.dueOn) : dateWords(item.dueOn), stateWord[item.state], '',
    ]);
    const lacking: Block[] = missing.map((item) => ({ block: 'labelled', label: item.title, text: `${item.detail}。` }));
    const table: Block = {
      block: 'table',
      columns: [
        { title: '序号', weight: 8, align: 'centre' },
        { title: '事项', weight: 46, align: 'left' },
        { title: '期限', weight: 20, align: 'centre' },
        { title: '状态', weight: 13, align: 'centre' },
        { title: '办结', weight: 13, align: 'centre' },
      ],
      rows,
      rowHeightMm: 10,
    };
    return {
      name: `近期工作清单（${today}）`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${shortUnionName(profileOf(ledger))}近期工作清单`) },
        { block: 'subtitle', text: `截至${dateWords(today)}` },
        ...(rows.length === 0 ? [{ block: 'paragraph', text: '近期没有到期事项。' } as const] : [table]),
        ...(lacking.length === 0 ? [] : [{ block: 'heading', level: 1, text: '需要补充的资料', rest: '' } as const, ...lacking]),
      ],
    };
  },
};
