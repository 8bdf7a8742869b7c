import { yearOf } from '../calendar';
import { cutPaper, type Block, type CutPiece } from '../paper';
import { lackOf, profileOf, shortUnionName, type DocumentSpec } from './document';
import { archiveBoxes } from './parts/boxes';

const SPINE = { widthMm: 30, heightMm: 270 } as const;

const line = (text: string, face: 'body' | 'hei' | 'title', pt: number, beforeMm = 0): Block => ({ block: 'line', text, face, pt, align: 'centre', beforeMm });
/** Letters one below the other. */
const upright = (text: string, face: 'hei' | 'title', pt: number, beforeMm: number): readonly Block[] => [...text].map((letter, i) => line(letter, face, pt, i === 0 ? beforeMm : 0));

/** 档案盒脊背: strips of 30 mm for the twelve boxes of a year. */
export const boxSpines: DocumentSpec<null> & { readonly kind: null } = {
  id: 'box-spines',
  title: '档案盒脊背',
  occasion: 'archive',
  kind: null,
  sizes: ['A4'],
  purpose: '十二个档案盒的脊背标签，每条宽30毫米，裁开贴在盒脊上',
  applies: () => true,
  missing: ({ ledger }) => lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
  build({ ledger }, today) {
    const union = shortUnionName(profileOf(ledger));
    const year = yearOf(today).from.slice(0, 4);
    const pieces = archiveBoxes.map((box): CutPiece => ({
      blocks: [
        line(year, 'hei', 20, 4), line('年度', 'body', 12),
        ...upright(union, 'hei', 16, 6), ...upright(box.title.replace(/[（）]/g, ''), 'title', 26, 8),
        line('保管期限', 'body', 11, 6), line(box.retention, 'hei', 11), line('盒号', 'body', 11, 4), line(String(box.number), 'hei', 24),
      ],
    }));
    return cutPaper(`${year}年度档案盒脊背`, { across: 6, down: 1, ...SPINE, padMm: 2, marks: 'frame', pieces });
  },
};
