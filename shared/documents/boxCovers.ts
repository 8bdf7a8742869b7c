import { yearOf } from '../calendar';
import { entriesOf } from '../ledger';
import { titleLines, type Block, type Column } from '../paper';
import { lackOf, profileOf, type DocumentSpec } from './document';
import { BLANK_DATE } from './parts/blank';
import { archiveBoxes, itemsOf, type ArchiveItem } from './parts/boxes';

const columns: readonly Column[] = [
  { title: '序号', weight: 8, align: 'centre' }, { title: '文号', weight: 20, align: 'left' }, { title: '题名', weight: 40, align: 'left' },
  { title: '日期', weight: 14, align: 'centre' }, { title: '页数', weight: 9, align: 'centre' }, { title: '备注', weight: 9, align: 'left' },
];

function listOf(items: readonly ArchiveItem[]): readonly Block[] {
  if (items.length === 0) return [{ block: 'paragraph', text: '本年度没有应归入本盒的材料。' }];
  return [{ block: 'table', columns, rows: items.map((item, i) => [String(i + 1), item.number, item.title, item.on.replaceAll('-', ''), '', '']), rowHeightMm: 8 }];
}

/** 档案盒封面和卷内目录: what lies in each box of a year. */
export const boxCovers: DocumentSpec<null> & { readonly kind: null } = {
  id: 'box-covers',
  title: '档案盒封面和目录',
  occasion: 'archive',
  kind: null,
  sizes: ['A4'],
  purpose: '每盒一份封面和卷内目录，按本年度的记录列出；页数由归档人填写',
  applies: () => true,
  missing: ({ ledger }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(archiveBoxes.every((box) => box.kinds.every((kind) => entriesOf(ledger, kind).length === 0)), 'unionName', '台账里还没有记录', 'unionProfile'),
  ],
  build({ ledger }, today) {
    const { unionName } = profileOf(ledger);
    const year = yearOf(today).from.slice(0, 4);
    const blocks = archiveBoxes.flatMap((box, i): readonly Block[] => {
      const items = itemsOf(ledger, box, today);
      return [
        ...(i === 0 ? [] : [{ block: 'pageBreak' } as const]),
        { block: 'title', lines: titleLines(`${year}年度　${box.title}`) },
        { block: 'facts', rows: [
          [{ label: '全宗名称', text: unionName }, { label: '盒号', text: String(box.number) }],
          [{ label: '保管期限', text: box.retention }, { label: '件数', text: `${items.length}件` }],
          [{ label: '归档人', text: '' }, { label: '归档日期', text: BLANK_DATE }],
        ] },
        ...listOf(items),
      ];
    });
    return { name: `${year}年度档案盒封面和目录`, style: 'form', size: 'A4', pageNumber: 'centre', blocks };
  },
};
