import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeImportDesk, readSheets, writeWorkbook, type ImportDesk } from '../../electron/importing';
import { apply, emptyLedger, inverseOf, judge, type Commit, type Ledger } from '../../shared/ledger';
import { sampleIdNumber } from '../../shared/sample';
import { gbkRosterWithTenKindsOfDirt } from '../makers/rosters';
import { book, oneSheet } from '../makers/workbooks';
import { readBytes, TODAY } from './help';

const folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
const worker = path.join(folder, 'worker.cjs');

beforeAll(async () => {
  const source = path.resolve(import.meta.dirname, '../../electron/importing/worker.ts');
  await build({
    configFile: false, logLevel: 'error', ssr: { noExternal: true },
    build: { ssr: source, outDir: folder, emptyOutDir: false, rolldownOptions: { output: { format: 'cjs', entryFileNames: 'worker.cjs', codeSplitting: false } } },
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

/** A ledger in memory, as the desk sees it. */
function office(bytes: Uint8Array) {
  let ledger: Ledger = emptyLedger();
  const commits: Commit[] = [];
  const commit: Parameters<typeof makeImportDesk>[0]['commit'] = async ({ changes, why }) => {
    const made: Commit = { sequence: ledger.sequence + 1, at: '', who: '', why, changes: judge(ledger, changes, TODAY) };
    ledger = apply(ledger, made);
    commits.push(made);
    return made;
  };
  const desk: ImportDesk = makeImportDesk({ read: async () => readBytes(bytes), state: () => ledger, commit, today: () => TODAY });
  return { desk, commits, commit, ledger: () => ledger };
}

const people = (ledger: Ledger) => Object.values(ledger.tables.person).map((e) => e.record.name);

describe('in the worker', () => {
  test('a file is read as it is in the room itself', async () => {
    const { bytes, fileName } = gbkRosterWithTenKindsOfDirt();
    expect(await readSheets(fileOf(fileName, bytes), worker)).toEqual(readBytes(bytes));
  });

  test('refusals come back with their names', async () => {
    await expect(readSheets(fileOf('a.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0])), worker)).rejects.toMatchObject({ failure: 'file-old-excel' });
    await expect(readSheets(path.join(folder, '没有.xlsx'), worker)).rejects.toMatchObject({ failure: 'file-unreadable' });
    await expect(readSheets(folder, worker)).rejects.toMatchObject({ failure: 'file-unreadable' });
    await expect(readSheets(fileOf('b.csv', new Uint8Array(20 * 1024 * 1024 + 1)), worker)).rejects.toMatchObject({ failure: 'file-too-large' });
    await expect(readSheets(fileOf('c.csv', Uint8Array.of(65)), path.join(folder, '没有.cjs'))).rejects.toMatchObject({ failure: 'internal' });
  });

  test('fifty thousand rows are read whole', async () => {
    const rows = Array.from({ length: 49_999 }, (_, i) => [`张${i % 7 === 0 ? '三' : '四'}`, sampleIdNumber('1990-05-03', i, 'male'), `139${String(i).padStart(8, '0')}`, '一部']);
    const [sheet] = await readSheets(fileOf('big.xlsx', await writeWorkbook([['姓名', '身份证号', '手机', '部门'], ...rows], '名册')), worker);
    expect([sheet!.rows.length, sheet!.rows[49_999]!.map((c) => (c.is === 'text' ? c.text : ''))]).toEqual([50_000, rows[49_998]]);
  });
});

describe('the desk', () => {
  test('one commit takes the good rows over, and its inverse takes all back', async () => {
    const made = gbkRosterWithTenKindsOfDirt();
    const { desk, commits, ledger } = office(made.bytes);
    const preview = await desk.preview('/a/职工名册.csv');
    expect([preview.fileName, people(ledger())]).toEqual(['职工名册.csv', []]);
    const { accepted } = await desk.accept(preview.token);
    expect([accepted, commits.length, commits[0]!.why]).toEqual([9, 1, '导入名册“职工名册.csv”9人']);
    expect(people(ledger())).toEqual(made.accepted);
    const back = apply(ledger(), { sequence: 2, changes: judge(ledger(), inverseOf(ledger(), commits[0]!), TODAY) });
    expect(back.tables).toEqual(emptyLedger().tables);
    expect(desk.refused(preview.token)).toHaveLength(11);
  });

  test('a second acceptance takes nobody twice; after an undo it takes them again', async () => {
    const { desk, commits, commit, ledger } = office(gbkRosterWithTenKindsOfDirt().bytes);
    const { token } = await desk.preview('a.csv');
    await desk.accept(token);
    await expect(desk.accept(token)).rejects.toMatchObject({ failure: 'bad-request' });
    await commit({ changes: inverseOf(ledger(), commits[0]!), why: '撤销' });
    expect(people(ledger())).toEqual([]);
    expect((await desk.accept(token)).accepted).toBe(9);
    expect(people(ledger())).toHaveLength(9);
  });

  test('each acceptance is an operation of its own', async () => {
    const asked: (string | undefined)[] = [];
    let ledger = emptyLedger();
    const desk = makeImportDesk({
      read: async () => readBytes(oneSheet([['姓名'], ['张三']])),
      state: () => ledger,
      commit: async ({ opId, changes, why }) => {
        asked.push(opId);
        return { sequence: 1, at: '', who: '', why, changes: judge(ledger, changes, TODAY) };
      },
      today: () => TODAY,
    });
    const { token } = await desk.preview('a.xlsx');
    await desk.accept(token);
    await desk.accept(token);
    ledger = { ...ledger, sequence: 2 };
    await desk.accept(token);
    expect([asked[0] === asked[1], asked[1] === asked[2]]).toEqual([true, false]);
  });

  test('somebody who was added meanwhile is not added again', async () => {
    const number = sampleIdNumber('1990-05-03', 1, 'male');
    const { desk, commit, ledger } = office(oneSheet([['姓名', '身份证号'], ['张三', number], ['李四', null]]));
    const { token } = await desk.preview('a.xlsx');
    await commit({ changes: [{ kind: 'person', id: 'p', basedOn: 0, after: { name: '张三', idNumber: number } }], why: '新增' });
    expect((await desk.accept(token)).accepted).toBe(1);
    expect(people(ledger())).toEqual(['张三', '李四']);
  });

  test('remapping reads again; an old token has expired; notes tell of other sheets', async () => {
    const rows = [['姓名', '本名'], ['小张', '张三']];
    const { desk } = office(book([{ name: '一部', rows }, { name: '二部', rows: [['姓名', '部门'], ['李四', '二部']] }, { name: '三部', rows: [['姓名', '部门', '性别'], ['王五', '三部', '男']] }]));
    const first = await desk.preview('a.xlsx');
    expect(first.notes).toEqual(['只读了工作表“三部”；“二部”也像名册，没有导入，请分别另存后再导入']);
    const second = desk.remap(first.token, { B: null });
    expect([second.columns[1]!.field, second.notes]).toEqual([null, [...first.notes, '没有导入的列：部门']]);
    await desk.preview('b.xlsx');
    await expect(desk.accept(first.token)).rejects.toMatchObject({ failure: 'import-expired' });
  });
});
