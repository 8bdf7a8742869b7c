import { attribute, scanXml } from './xml';

/** How a style shows a number: as a day, as something that lacks the day or the year, as a time, or as a number. */
export type Shown = 'number' | 'day' | 'month' | 'dayOfYear' | 'time';

/** Formats that are not written into the file; 27 to 58 are those of Chinese spreadsheets. */
const BUILT_IN: ReadonlyMap<number, Shown> = new Map([
  ...[14, 15, 22, 31].map((id) => [id, 'day'] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, 'month'] as const),
  ...[16, 28, 29, 51, 53, 54, 58].map((id) => [id, 'dayOfYear'] as const),
  [30, 'day'],
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id) => [id, 'time'] as const),
]);

/** What a format code such as `yyyy"年"m"月";@` shows. */
export function shownBy(code: string): Shown {
  const plain = code.split(';')[0]!.toLowerCase().replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ' ').replace(/general|@/g, '').replace(/上午|下午|am\/pm|a\/p/g, '');
  if (/[0#?]/.test(plain.replace(/s\.0+/g, ''))) return 'number';
  const year = /[ye]/.test(plain);
  const day = /d/.test(plain);
  const time = /[hs]/.test(plain);
  if (year) return day ? 'day' : 'month';
  if (day) return 'dayOfYear';
  return time ? 'time' : 'number';
}

/** For every style of the cells, what it shows. */
export function readStyles(xml: string | undefined): readonly Shown[] {
  const custom = new Map<number, Shown>();
  const styles: Shown[] = [];
  let inCells = false;
  scanXml(xml ?? '', {
    open(name, tag) {
      if (name === 'numFmt') custom.set(Number(attribute(tag, 'numFmtId')), shownBy(attribute(tag, 'formatCode') ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) {
        const id = Number(attribute(tag, 'numFmtId') ?? 0);
        styles.push(custom.get(id) ?? BUILT_IN.get(id) ?? 'number');
      }
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  return styles;
}
