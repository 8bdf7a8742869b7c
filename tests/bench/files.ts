import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { PDFDocument } from 'pdf-lib';
import { makeImportDesk, readSheets, writeWorkbook } from '../../electron/importing';
import { openLedger } from '../../electron/ledger';
import { findFontFiles, makePrinter } from '../../electron/printing';
import type { Block, Paper } from '../../shared/paper';
import { median, sideBySide, timed, type Row } from './measure';
import { rosterOf, TODAY } from './unions';

const ROWS = 10_000;

/** A roster from the file to judged rows, and to saved records, against unpacking the file and reading its cells. */
export async function importRows(folder: string, root: string): Promise<readonly Row[]> {
  const file = path.join(folder, 'roster.xlsx');
  writeFileSync(file, await writeWorkbook(rosterOf(ROWS), '名册'));
  const house = await openLedger({ folder: path.join(folder, 'imported'), now: () => new Date(), today: () => TODAY, who: 'bench' });
  const desk = makeImportDesk({ read: (one) => readSheets(one, path.join(root, 'dist', 'main', 'importing.cjs')), state: house.state, commit: (r) => house.commit(r), today: () => TODAY });
  const bare = () => Object.entries(unzipSync(new Uint8Array(readFileSync(file)))).reduce((sum, [, part]) => sum + (strFromU8(part).match(/<(?:c|si)\b/g)?.length ?? 0), 0);
  let token = '';
  let read = 0;
  const [ms, againstMs] = await sideBySide(3, async () => {
    const preview = await desk.preview(file, 'person');
    [token, read] = [preview.token, preview.verdicts.filter((v) => v.verdict !== 'refused').length];
  }, bare);
  if (read !== ROWS) throw new Error(`${read} of ${ROWS} rows were accepted`);
  const accepted = await timed(() => desk.accept(token));
  await house.close();
  const against = 'unpacking the file and counting its cells';
  return [{ what: 'import: rows read and judged', size: ROWS, ms: ms!, against, againstMs: againstMs! }, { what: 'import: and saved', size: ROWS, ms: ms! + accepted, against, againstMs: againstMs! }];
}

function longReport(): Paper {
  const sentence = '一年来，工会委员会按照上级工会部署，围绕企业中心工作，扎实推进组织建设、权益维护、民主管理、素质提升和困难帮扶，会员的获得感进一步增强。';
  const blocks = Array.from({ length: 60 }, (_, i): readonly Block[] => [
    { block: 'heading', level: 1, text: `${i + 1}、重点工作`, rest: '' },
    ...Array.from({ length: 6 }, (): Block => ({ block: 'paragraph', text: sentence.repeat(2) })),
    { block: 'table', columns: [{ title: '序号', weight: 15, align: 'centre' }, { title: '事项', weight: 60, align: 'left' }, { title: '人数', weight: 25, align: 'right' }], rows: Array.from({ length: 8 }, (_r, r) => [String(r + 1), '走访慰问困难职工', String(10 + r)]), rowHeightMm: 8 },
  ]).flat();
  return { name: '工作报告', style: 'official', size: 'A4', pageNumber: 'outer', blocks };
}

/** One long report as PDF, against an office program that makes it from our own Word file where there is one. */
export async function printRows(folder: string, root: string): Promise<readonly Row[]> {
  const printer = makePrinter({ workerFile: path.join(root, 'dist', 'main', 'printing.cjs'), fonts: findFontFiles(root, undefined) });
  const report = longReport();
  const [word, made] = ['docx', 'pdf'].map((ending) => path.join(folder, `report.${ending}`)) as [string, string];
  const first = await timed(() => printer.print({ ...report, blocks: report.blocks.slice(0, 3) }, 'pdf'));
  writeFileSync(word, (await printer.print(report, 'docx')).bytes);
  const taken: number[] = [];
  let bytes = new Uint8Array();
  for (let i = 0; i < 3; i += 1) taken.push(await timed(async () => { bytes = new Uint8Array((await printer.print(report, 'pdf')).bytes); }));
  await printer.close();
  const office = () => spawnSync('soffice', [`-env:UserInstallation=file://${path.join(folder, 'office')}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, word]);
  // The first start makes the profile.
  const againstMs = office().status === 0 && existsSync(made) ? await timed(office) : undefined;
  const size = (await PDFDocument.load(bytes)).getPageCount();
  return [
    { what: 'the first paper, with its fonts', size: 1, ms: first },
    { what: 'a long report as PDF', size, ms: median(taken), ...(againstMs === undefined ? {} : { against: 'LibreOffice from our Word file', againstMs }) },
  ];
}
