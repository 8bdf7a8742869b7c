import { strFromU8, unzipSync } from 'fflate';

/** What a Word file holds, as far as the tests look. */
export interface Docx {
  /** The words of the body without spaces. */
  readonly text: string;
  readonly document: string;
  readonly styles: string;
  readonly fontTable: string;
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

/** Reads a Word file. */
export function readDocx(bytes: Uint8Array): Docx {
  const files = unzipSync(bytes);
  const textAt = (name: string) => strFromU8(files[name]!);
  const document = textAt('word/document.xml');
  return {
    document,
    text: wordsOf(document).replace(/\s/g, ''),
    styles: textAt('word/styles.xml'),
    fontTable: textAt('word/fontTable.xml'),
    footers: Object.keys(files).filter((name) => /^word\/footer\d*\.xml$/.test(name)).map(textAt),
  };
}
