import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { gbkRosterWithTenKindsOfDirt } from '../makers/rosters';
import { bare, byNpm, caller, ensureBuilt, temporaryFolder, TODAY } from './help';

beforeAll(ensureBuilt);

interface Imported {
  readonly rows: number;
  readonly accepted: number;
  readonly refused: readonly { readonly row: number; readonly column: string; readonly reason: string; readonly value: string }[];
  readonly encoding: string;
  readonly headerRow: number;
  readonly mapping: Readonly<Record<string, string>>;
  readonly sequence: number;
}

interface Kept {
  readonly id: string;
  readonly revision: number;
  readonly name: string;
}

const refusal = (failure: string) => ({ failure, message: expect.stringMatching(/[\u4e00-\u9fff]/) as string });

describe('from a dirty roster to a ledger and back', () => {
  const { ledger, file, union } = caller(temporaryFolder());
  const made = gbkRosterWithTenKindsOfDirt();
  const roster = file(made.fileName, made.bytes);

  test('a trial reads and changes nothing', () => {
    const trial = union('import', '--kind', 'person', '--file', roster, '--dry-run');
    expect([trial.code, trial.stderr]).toEqual([0, '']);
    expect(trial.json<Imported>()).toMatchObject({ rows: 19, accepted: 9, encoding: 'gb18030', headerRow: 4, sequence: 0 });
    expect(union('list', '--kind', 'person').json()).toEqual([]);
  });

  test('the import takes the good rows in one step and names the others', () => {
    const done = union('import', '--kind', 'person', '--file', roster);
    const answer = done.json<Imported>();
    expect([done.code, answer.accepted, answer.sequence]).toEqual([0, 9, 1]);
    expect(answer.mapping).toMatchObject({ '姓 名': 'name', 身份证号码: 'idNumber', 联系电话: 'phone' });
    expect(answer.refused.map((r) => [r.row, r.column])).toEqual(made.refused.map((r) => [r.row, r.column]));
    made.refused.forEach((expected, i) => expect(answer.refused[i]!.reason).toContain(expected.reason));
    expect(union('list', '--kind', 'person').json<readonly Kept[]>().map((p) => p.name)).toEqual(made.accepted);
    const again = union('import', '--kind', 'person', '--file', roster);
    expect([again.code, again.json<Imported>().accepted, again.json<Imported>().sequence]).toEqual([0, 0, 1]);
  });

  test('list, get, history', () => {
    expect(union('list', '--kind', 'person', '--where', 'name=王㛃').json<readonly Kept[]>()).toHaveLength(1);
    expect(union('list', '--kind', 'group').json<readonly Kept[]>().map((g) => g.name)).toEqual(made.groups);
    const [first] = union('list', '--kind', 'person', '--where', 'department=装配部').json<readonly Kept[]>();
    expect(union('get', '--kind', 'person', '--id', first!.id).json()).toEqual(first);
    expect(union('history', '--kind', 'person', '--id', first!.id).json()).toMatchObject([{ sequence: 1, why: '导入名册“职工名册.csv”9人', who: '命令行' }]);
  });

  test('one undo takes all of it away', () => {
    expect(union('undo').json()).toMatchObject({ sequence: 2, undoes: 1 });
    expect([union('list', '--kind', 'person').json(), union('list', '--kind', 'group').json()]).toEqual([[], []]);
    expect(union('import', '--kind', 'person', '--file', roster).json<Imported>()).toMatchObject({ accepted: 9, sequence: 3 });
  });

  test('a file that is none is refused with a sentence', () => {
    for (const [name, bytes, failure] of [['a.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'file-old-excel'], ['b.csv', '部门,人数\n一部,3', 'no-header-row'], ['c.xlsx', 'PK', 'file-not-spreadsheet']] as const) {
      const done = union('import', '--kind', 'person', '--file', file(name, bytes));
      expect([done.code, done.json()]).toEqual([1, expect.objectContaining(refusal(failure))]);
    }
    expect(union('import', '--kind', 'person', '--file', path.join(ledger, '没有.csv')).json()).toMatchObject(refusal('file-unreadable'));
    expect(union('import', '--kind', 'meeting', '--file', roster).json()).toMatchObject(refusal('unknown-kind'));
  });

  test('verify is content, until a byte is another', () => {
    expect(union('verify').json()).toMatchObject({ ok: true, sequence: 3, records: 11, chain: 'intact', problems: [] });
    const journal = readdirSync(ledger).filter((f) => f.startsWith('journal-')).map((f) => path.join(ledger, f)).find((f) => readFileSync(f).includes('周敏'))!;
    const bytes = readFileSync(journal);
    bytes[bytes.indexOf('周敏') + 1]! ^= 1;
    writeFileSync(journal, bytes);
    const broken = union('verify');
    const { ok, problems } = broken.json<{ readonly ok: boolean; readonly problems: readonly string[] }>();
    expect([broken.code, ok, problems.length > 0]).toEqual([1, false, true]);
  });
});

describe('putting records', () => {
  const { file, union } = caller(temporaryFolder());
  const put = (content: object, ...more: string[]) => union('put', '--kind', 'group', '--file', file('g.json', content), ...more);

  test('a new one, a change of it, and none over a newer one', () => {
    const { id, sequence } = put({ name: '第一小组' }).json<{ readonly id: string; readonly sequence: number }>();
    expect([typeof id, sequence]).toEqual(['string', 1]);
    const kept = union('get', '--kind', 'group', '--id', id).json();
    expect(put({ ...kept, name: '第一工会小组' }).json()).toEqual({ id, sequence: 2 });
    const stale = put({ ...kept, name: '旧' });
    expect([stale.code, stale.json()]).toEqual([1, expect.objectContaining(refusal('record-changed-meanwhile'))]);
    expect(union('get', '--kind', 'group', '--id', id).json()).toMatchObject({ name: '第一工会小组', revision: 2 });
    expect(put({ name: '甲' }, '--id', 'my-group').json()).toEqual({ id: 'my-group', sequence: 3 });
  });

  test('what is not in order is refused with the field', () => {
    const nameless = put({ name: ' ' });
    expect([nameless.code, nameless.json()]).toEqual([1, expect.objectContaining({ failure: 'record-invalid', message: expect.stringContaining('名称') as string })]);
    expect(put({ name: '甲', leader: { person: 'nobody', name: '' } }).json()).toMatchObject(refusal('reference-missing'));
    expect(put({ name: '甲' }, '--id', '../x').json()).toMatchObject(refusal('bad-request'));
    expect(union('put', '--kind', 'group', '--file', file('x.json', '[1')).json()).toMatchObject(refusal('file-unreadable'));
    expect(union('get', '--kind', 'group', '--id', 'nobody').json()).toMatchObject(refusal('unknown-record'));
    expect(union('get', '--kind', 'toString', '--id', 'x').json()).toMatchObject(refusal('unknown-kind'));
    expect(union('list', '--kind', 'group', '--where', 'nothing=1').json()).toMatchObject(refusal('bad-request'));
  });

  test('a singleton has its own id', () => {
    expect(union('put', '--kind', 'unionProfile', '--file', file('p.json', { unionName: '工会' })).json()).toMatchObject({ id: 'union' });
  });
});

describe('wrong usage', () => {
  const { union } = caller(temporaryFolder());

  test.each([[[]], [['nonsense']], [['get', '--kind', 'person']], [['list', '--kind', 'group', '--where', 'x']], [['list', '--kind', 'group', '--colour', 'red']], [['print', '--document', 'minutes', '--out', 'x']]])('%j ends with 2', (args) => {
    const done = union(...args);
    expect([done.code, done.json()]).toEqual([2, expect.objectContaining(refusal('wrong-usage'))]);
    expect(done.stderr).not.toBe('');
  });

  test('without --json a person reads it; no ledger, no day', () => {
    const done = bare(['list', '--kind', 'group']);
    expect([done.code, done.stdout]).toEqual([2, '']);
    expect(done.stderr).toContain('--ledger');
    expect(bare(['duties', '--ledger', 'x', '--today', '2026-02-30', '--json']).code).toBe(2);
  });
});

test('by way of npm', () => {
  const done = byNpm(['documents', '--json']);
  expect([done.code, done.json<readonly { readonly id: string }[]>().map((d) => d.id)]).toEqual([0, expect.arrayContaining(['minutes', 'notice', 'due-list'])]);
  const failed = byNpm(['list', '--kind', 'nobody', '--ledger', path.join(temporaryFolder(), 'l'), '--today', TODAY, '--json']);
  expect([failed.code, failed.json()]).toEqual([1, expect.objectContaining(refusal('unknown-kind'))]);
});
