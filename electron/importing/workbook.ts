import { Failure } from '../../shared/failures';
import type { Sheet } from '../../shared/importing';
import { openArchive, type Archive } from './archive';
import { plainString, readSheetXml, type Book } from './sheetXml';
import { readStyles } from './styles';
import { attribute, scanXml, type XmlReader } from './xml';

const nothing: XmlReader = { open: () => undefined, close: () => undefined, text: () => undefined };

interface SheetPlace {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

function readIndex(xml: string): { readonly sheets: readonly SheetPlace[]; readonly date1904: boolean } {
  const sheets: SheetPlace[] = [];
  let date1904 = false;
  scanXml(xml, {
    ...nothing,
    open(name, tag) {
      if (name === 'workbookPr') date1904 = /^(1|true)$/.test(attribute(tag, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const state = attribute(tag, 'state');
      sheets.push({ name: attribute(tag, 'name') ?? '', relation: attribute(tag, 'id') ?? '', hidden: state === 'hidden' || state === 'veryHidden' });
    },
  });
  return { sheets, date1904 };
}

function readRelations(xml: string): ReadonlyMap<string, { readonly type: string; readonly part: string }> {
  const found = new Map<string, { readonly type: string; readonly part: string }>();
  scanXml(xml, {
    ...nothing,
    open(name, tag) {
      if (name !== 'Relationship') return;
      const target = attribute(tag, 'Target') ?? '';
      const type = (attribute(tag, 'Type') ?? '').replace(/^.*\//, '');
      found.set(attribute(tag, 'Id') ?? '', { type, part: target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}` });
    },
  });
  return found;
}

/** Shared texts; the reading aids of East Asian spreadsheets (`rPh`) are no part of them. */
function readStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  let own = '';
  let inText = false;
  let phonetic = false;
  scanXml(xml ?? '', {
    open(name) {
      if (name === 'si') own = '';
      else if (name === 't') inText = !phonetic;
      else if (name === 'rPh') phonetic = true;
    },
    close(name) {
      if (name === 'si') strings.push(plainString(own));
      else if (name === 't') inText = false;
      else if (name === 'rPh') phonetic = false;
    },
    text(text) {
      if (inText) own += text;
    },
  });
  return strings;
}

function partNamed(archive: Archive, name: string): string {
  const xml = archive.xml(name);
  if (xml === undefined) throw new Error(`no part ${name}`);
  return xml;
}

function sheetsOf(archive: Archive): readonly Sheet[] {
  const index = archive.xml('xl/workbook.xml');
  if (index === undefined) {
    throw new Failure('file-not-spreadsheet', '文件不是 .xlsx 表格，里面没有工作表。请用表格软件打开后另存为 .xlsx 再导入。');
  }
  const { sheets, date1904 } = readIndex(index);
  const relations = readRelations(partNamed(archive, 'xl/_rels/workbook.xml.rels'));
  const shared = (type: string) => {
    const part = [...relations.values()].find((r) => r.type === type)?.part;
    return part === undefined ? archive.xml(`xl/${type}.xml`) : partNamed(archive, part);
  };
  const book: Book = { strings: readStrings(shared('sharedStrings')), styles: readStyles(shared('styles')), date1904 };
  const places = sheets.map((s) => ({ ...s, to: relations.get(s.relation) }));
  if (places.some((p) => p.to === undefined)) throw new Error('sheet without a part');
  const tables = places.filter((p) => p.to?.type === 'worksheet');
  // A hidden sheet holds code lists more often than people; nobody would know where its rows came from.
  const seen = tables.some((s) => !s.hidden) ? tables.filter((s) => !s.hidden) : tables;
  return seen.map(({ name, to }) => ({ encoding: 'xlsx', sheetName: name, rows: readSheetXml(partNamed(archive, to!.part), book) }));
}

/** The visible sheets of an .xlsx workbook. Throws a Failure on anything that is none. */
export function readWorkbook(bytes: Uint8Array): readonly Sheet[] {
  const archive = openArchive(bytes);
  try {
    return sheetsOf(archive);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('file-not-spreadsheet', '表格内容无法读取，文件可能已损坏。请用表格软件打开后另存为 .xlsx 再导入。', {
      text: error instanceof Error ? error.message : String(error),
    });
  }
}
