import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { mergeForPrinting, writePack, type PackTools } from '../../electron/packing';
import type { AssemblySet, SetItem } from '../../shared/documents';
import type { Paper } from '../../shared/paper';

const folders: string[] = [];
afterAll(() => { for (const f of folders) rmSync(f, { recursive: true, force: true }); });
const folder = (): string => {
  const made = mkdtempSync(path.join(tmpdir(), 'packing-'));
  folders.push(made);
  return made;
};

async function pdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (let i = 0; i < pages; i += 1) document.addPage([100 + i, 200]);
  return document.save();
}
const widths = async (bytes: Uint8Array) => (await PDFDocument.load(bytes)).getPages().map((p) => p.getWidth());

describe('one PDF for the printer', () => {
  test('copies in a row, a blank back behind each odd copy', async () => {
    const merged = await mergeForPrinting([{ bytes: await pdf(3), copies: 2, oneSided: false }, { bytes: await pdf(2), copies: 1, oneSided: false }]);
    expect(await widths(merged)).toEqual([100, 101, 102, 102, 100, 101, 102, 102, 100, 101]);
  });

  test('nothing on the back of what is cut apart', async () => {
    const merged = await mergeForPrinting([{ bytes: await pdf(2), copies: 1, oneSided: true }]);
    expect(await widths(merged)).toEqual([100, 100, 101, 101]);
  });

  test('a hundred copies are not a hundred times the bytes', async () => {
    const one = await mergeForPrinting([{ bytes: await pdf(1), copies: 1, oneSided: false }]);
    const many = await mergeForPrinting([{ bytes: await pdf(1), copies: 100, oneSided: false }]);
    expect(many.length).toBeLessThan(one.length * 40);
    expect(await widths(many)).toHaveLength(200);
  });
});

const paper = (name: string, text: string): Paper => ({ name, style: 'form', size: 'A4', pageNumber: 'none', blocks: [{ block: 'paragraph', text }] });
const item = (document: string, made: Paper, copies = 1): SetItem => ({ document, title: made.name, kind: 'meeting', id: 'm', record: {}, copies, phase: 'before', paper: made, lacks: [] });
const setOf = (title: string, ...items: readonly SetItem[]): AssemblySet => ({ items, contradictions: [], meeting: { id: 'm', record: { title } }, assembly: {} }) as unknown as AssemblySet;

function tools(): PackTools & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async make(document, _record, _of, format) {
      asked.push(`${document}.${format}`);
      return pdf(1);
    },
    write: (file, bytes) => writeFileSync(file, bytes),
  };
}

describe('a folder', () => {
  const first = item('minutes', paper('纪要', '甲'), 2);
  const second = item('sign-in-sheet', paper('签到表', '乙'));

  test('gets what changed and keeps the rest; a paper that comes before others moves them unmade', async () => {
    const at = folder();
    const t = tools();
    await writePack(setOf('大会', first, second), at, t);
    expect(t.asked).toEqual(['minutes.pdf', 'minutes.docx', 'sign-in-sheet.pdf', 'sign-in-sheet.docx']);
    t.asked.length = 0;
    const again = await writePack(setOf('大会', first, item('sign-in-sheet', paper('签到表', '丙'))), at, t);
    expect([t.asked, again.made]).toEqual([['sign-in-sheet.pdf', 'sign-in-sheet.docx'], ['02_签到表']]);
    t.asked.length = 0;
    const longer = await writePack(setOf('大会', item('notice', paper('通知', '丁')), first, second), at, t);
    expect(t.asked).toEqual(['notice.pdf', 'notice.docx', 'sign-in-sheet.pdf', 'sign-in-sheet.docx']);
    expect(readdirSync(at).toSorted()).toEqual(['01_通知.docx', '01_通知.pdf', '02_纪要.docx', '02_纪要.pdf', '03_签到表.docx', '03_签到表.pdf', 'index.json', '大会（合订打印）.pdf']);
    expect(await widths(readFileSync(longer.merged))).toHaveLength(8);
  });

  test('another title takes the old print away, other files stay', async () => {
    const at = folder();
    writeFileSync(path.join(at, '会标.txt'), '');
    await writePack(setOf('大会', first), at, tools());
    await writePack(setOf('年会', first), at, tools());
    expect(readdirSync(at).toSorted()).toEqual(['01_纪要.docx', '01_纪要.pdf', 'index.json', '会标.txt', '年会（合订打印）.pdf']);
  });

  test('an index that can not be read, or leads elsewhere, makes everything anew and touches nothing else', async () => {
    const at = folder();
    writeFileSync(path.join(at, '旁边.pdf'), 'x');
    for (const broken of ['{', '{"papers":[{"name":"../旁边","hash":"h"}],"merged":"../旁边"}']) {
      writeFileSync(path.join(at, 'index.json'), broken);
      const t = tools();
      await writePack(setOf('大会', first), path.join(at), t);
      expect(t.asked).toHaveLength(2);
      rmSync(path.join(at, '01_纪要.pdf'));
    }
    expect(readdirSync(at)).toContain('旁边.pdf');
  });

  test('copies alone change only the print', async () => {
    const at = folder();
    await writePack(setOf('大会', first), at, tools());
    const t = tools();
    const more = await writePack(setOf('大会', { ...first, copies: 5 }), at, t);
    expect([t.asked, more.made]).toEqual([[], []]);
    expect(await widths(readFileSync(more.merged))).toHaveLength(10);
  });
});
