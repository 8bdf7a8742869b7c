import { geometryOf } from './geometry';
import type { CutBlock, Paper, PaperSize } from './model';

/** A paper of equal pieces, centred on its sheet, as many across and down as are asked for. */
export function cutPaper(name: string, block: Omit<CutBlock, 'block'>, size: PaperSize = 'A4', landscape = false): Paper {
  const { widthMm, heightMm } = geometryOf(size, landscape);
  return {
    name, style: 'form', size, landscape, pageNumber: 'none',
    marginMm: { x: (widthMm - block.across * block.widthMm) / 2, y: (heightMm - block.down * block.heightMm) / 2 },
    blocks: [{ block: 'cut', ...block }],
  };
}

/** Two letters of a name stand as wide as three. */
export const spreadName = (name: string): string => (/^\p{Script=Han}{2}$/u.test(name) ? [...name].join('\u3000') : name);
