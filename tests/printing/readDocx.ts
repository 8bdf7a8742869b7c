import { strFromU8, unzipSync } from 'fflate';

/** What a Word file holds, as far as the tests look. */
export interface Docx {
  /** The words of the body without spaces, with the numbers that Word counts itself. */
  readonly text: string;
  readonly document: string;
  readonly styles: string;
  readonly fontTable: string;
  readonly numbering: string;
  readonly headers: readonly string[];
  readonly footers: readonly string[];
}

function plain(xml: string): string {
  return xml.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
}

/** The words of a piece of WordprocessingML. */
export function wordsOf(xml: string): string {
  return plain([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((t) => t[1]!).join(''));
}

/** The paragraphs of a body, each as XML. */
export function paragraphsOf(xml: string): readonly string[] {
  return xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

const numberAt = (xml: string, element: string): number => Number(new RegExp(`<w:${element}(?: w:ilvl="\\d+")? w:val="(\\d+)"`).exec(xml)?.[1] ?? Number.NaN);

interface Level {
  readonly start: number;
  readonly chinese: boolean;
  readonly text: string;
}

interface Counting {
  /** Lists that share this count on together. */
  readonly shared: number;
  readonly levels: ReadonlyMap<number, Level>;
  /** Where a level begins when this list uses it for the first time. */
  readonly starts: ReadonlyMap<number, number>;
}

function levelsOf(xml: string): ReadonlyMap<number, Level> {
  return new Map([...xml.matchAll(/<w:lvl w:ilvl="(\d+)".*?<\/w:lvl>/gs)].map(([level, index]) => [Number(index), {
    start: numberAt(level, 'start'), chinese: level.includes('<w:numFmt w:val="chineseCounting"/>'), text: plain(/<w:lvlText w:val="([^"]*)"/.exec(level)?.[1] ?? ''),
  }]));
}

/** The lists of a file by the number under which paragraphs name them. */
function countingsOf(numbering: string): ReadonlyMap<number, Counting> {
  const shared = new Map([...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)].map(([xml, id]) => [Number(id), levelsOf(xml)]));
  return new Map([...numbering.matchAll(/<w:num w:numId="(\d+)".*?<\/w:num>/gs)].map(([xml, id]) => {
    const of = numberAt(xml, 'abstractNumId');
    const starts = [...xml.matchAll(/<w:lvlOverride w:ilvl="(\d+)"><w:startOverride w:val="(\d+)"\/>/g)].map(([, level, start]) => [Number(level), Number(start)] as const);
    return [Number(id), { shared: of, levels: shared.get(of)!, starts: new Map(starts) }];
  }));
}

function chinese(value: number): string {
  const digit = (n: number) => ' 一二三四五六七八九'[n]!.trim();
  if (value > 99) throw new RangeError(`${value} is no number of a heading`);
  return value < 10 ? digit(value) : `${value < 20 ? '' : digit(Math.floor(value / 10))}十${digit(value % 10)}`;
}

/** The numbers that Word shows before the paragraphs of a body, '' before those it does not count. */
export function numbersOf(paragraphs: readonly string[], numbering: string): readonly string[] {
  const countings = countingsOf(numbering);
  const counts = new Map<number, number[]>();
  const begun = new Set<string>();
  return paragraphs.map((p) => {
    const counted = /<w:numPr>.*?<\/w:numPr>/s.exec(p)?.[0];
    if (counted === undefined) return '';
    const [id, level] = [numberAt(counted, 'numId'), numberAt(counted, 'ilvl')];
    const { shared, levels, starts } = countings.get(id)!;
    const count = (counts.get(shared) ?? []).slice(0, level + 1);
    const first = begun.has(`${id}/${level}`) ? undefined : starts.get(level);
    count[level] = first ?? (count[level] === undefined ? levels.get(level)!.start : count[level] + 1);
    begun.add(`${id}/${level}`);
    counts.set(shared, count);
    return levels.get(level)!.text.replace(/%(\d)/g, (_, n: string) => {
      const { chinese: words, start } = levels.get(Number(n) - 1)!;
      const value = count[Number(n) - 1] ?? start;
      return words ? chinese(value) : String(value);
    });
  });
}

/** The words of a body as Word shows them, one string a paragraph. */
export function shownOf(document: string, numbering: string): readonly string[] {
  const paragraphs = paragraphsOf(document);
  const numbers = numbersOf(paragraphs, numbering);
  return paragraphs.map((p, i) => numbers[i]! + wordsOf(p));
}

/** Reads a Word file. */
export function readDocx(bytes: Uint8Array): Docx {
  const files = unzipSync(bytes);
  const textAt = (name: string) => strFromU8(files[name]!);
  const document = textAt('word/document.xml');
  const numbering = textAt('word/numbering.xml');
  return {
    document,
    text: shownOf(document, numbering).join('').replace(/\s/g, ''),
    styles: textAt('word/styles.xml'),
    fontTable: textAt('word/fontTable.xml'),
    numbering,
    headers: Object.keys(files).filter((name) => /^word\/header\d*\.xml$/.test(name)).map(textAt),
    footers: Object.keys(files).filter((name) => /^word\/footer\d*\.xml$/.test(name)).map(textAt),
  };
}
