import { cutPaper, type CutPiece } from '../paper';
import type { DocumentSpec } from './document';

const [ACROSS, DOWN] = [18, 26];

/** 打印校准页: squares of ten millimetres with their distance from the edges of the sheet. */
export const testPage: DocumentSpec<null> & { readonly kind: null } = {
  id: 'test-page',
  title: '打印校准页',
  occasion: 'archive',
  kind: null,
  sizes: ['A4'],
  purpose: '每格10毫米，标着到纸边的距离。打印后用尺子量，差多少就在“设置”里填多少',
  applies: () => true,
  missing: () => [],
  build() {
    const [x, y] = [(210 - ACROSS * 10) / 2, (297 - DOWN * 10) / 2];
    const pieces = Array.from({ length: ACROSS * DOWN }, (_, i): CutPiece => {
      const [row, column] = [Math.floor(i / ACROSS), i % ACROSS];
      const text = row === 0 ? String(x + column * 10) : column === 0 ? String(y + row * 10) : '';
      return { blocks: text === '' ? [] : [{ block: 'line', text, face: 'hei', pt: 8, align: 'left' }] };
    });
    return cutPaper('打印校准页', { across: ACROSS, down: DOWN, widthMm: 10, heightMm: 10, padMm: 0.6, marks: 'frame', pieces });
  },
};
