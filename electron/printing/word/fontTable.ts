import type { Face } from '../../../shared/paper';
import { LATIN, WORD_FACE } from './setting';

/** What Word knows of a font that the machine may not have. */
interface Declared {
  readonly name: string;
  /** Other names of the face, the best first. Word keeps no name longer than 31 letters, and not more of a list. */
  readonly others: readonly string[];
  /** The class of the letters in ten bytes: the nearest installed font is taken by them. */
  readonly panose: string;
  readonly charset: '00' | '86';
  readonly family: 'roman' | 'modern' | 'auto';
  readonly pitch: 'fixed' | 'variable';
  /** The scripts and code pages it covers. */
  readonly covers: readonly [string, string, string, string, string, string];
}

const CHINESE = {
  charset: '86', family: 'modern', pitch: 'fixed', panose: '02010609060101010101',
  covers: ['800002BF', '38CF7CFA', '00000016', '00000000', '00040001', '00000000'],
} as const;

const FACES: Readonly<Record<Face, Omit<Declared, 'name'>>> = {
  body: { ...CHINESE, others: ['仿宋_GB2312', 'FangSong', 'STFangsong'] },
  hei: { ...CHINESE, others: ['SimHei', 'STHeiti'] },
  kai: { ...CHINESE, others: ['楷体_GB2312', 'KaiTi', 'STKaiti'] },
  // Described as 宋体 is: what the foundry's own file says of it is the class of handwriting.
  title: {
    ...CHINESE, others: ['FZXiaoBiaoSong-B05S', '小标宋体', '宋体'], family: 'auto', pitch: 'variable', panose: '02010600030101010101',
    covers: ['00000203', '288F0000', '00000016', '00000000', '00040001', '00000000'],
  },
};

const ROMAN: Declared = {
  name: LATIN, others: [], panose: '02020603050405020304', charset: '00', family: 'roman', pitch: 'variable',
  covers: ['E0002EFF', 'C000785B', '00000009', '00000000', '000001FF', '00000000'],
};

function fontXml({ name, others, panose, charset, family, pitch, covers }: Declared): string {
  const [usb0, usb1, usb2, usb3, csb0, csb1] = covers;
  return [
    `<w:font w:name="${name}">`,
    ...(others.length === 0 ? [] : [`<w:altName w:val="${others.join(',')}"/>`]),
    `<w:panose1 w:val="${panose}"/><w:charset w:val="${charset}"/><w:family w:val="${family}"/><w:pitch w:val="${pitch}"/>`,
    `<w:sig w:usb0="${usb0}" w:usb1="${usb1}" w:usb2="${usb2}" w:usb3="${usb3}" w:csb0="${csb0}" w:csb1="${csb1}"/></w:font>`,
  ].join('');
}

/**
 * The table of fonts in place of docx's own, which is made for fonts packed into the file: the standard's faces may not
 * be handed on, so a machine without one is told what to take instead.
 */
export function fontTable(): { readonly path: string; readonly data: string } {
  const faces = (Object.keys(FACES) as Face[]).map((face): Declared => ({ name: WORD_FACE[face], ...FACES[face] }));
  const fonts = [ROMAN, ...faces].map(fontXml).join('');
  const xml = `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts}</w:fonts>`;
  return { path: 'word/fontTable.xml', data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}` };
}
