import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bare, caller, ensureBuilt, temporaryFolder, TODAY } from './help';

const folder = temporaryFolder();
const { ledger, union, file } = caller(folder, 'finished');
const YEAR = TODAY.slice(0, 4);

beforeAll(async () => {
  await ensureBuilt();
  if (union('sample').code !== 0) throw new Error('no sample union');
}, 120_000);

interface Done {
  readonly files: readonly string[];
  readonly number: string;
  readonly version: number;
  readonly sha256: readonly string[];
  readonly missing: readonly string[];
}

const finish = (...args: string[]) => union('finish', ...args);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const registered = (of: string) => union('list', '--kind', 'issued', '--where', `of=${of}`).json<readonly Record<string, unknown>[]>();
const numberOf = (id: string) => union('get', '--kind', 'notice', '--id', id).json()['number'];

/** A notice of the sample once more, without a number. */
function unnumbered(id: string, more: object = {}): void {
  const { id: _id, revision: _revision, ...notice } = union('get', '--kind', 'notice', '--id', 'sample-notice-1').json();
  expect(union('put', '--kind', 'notice', '--id', id, '--file', file('n.json', { ...notice, number: '', ...more })).code).toBe(0);
}

describe('a finished paper', () => {
  test('lies in the ledger’s own folder as PDF and Word, and stands in the register with its marks', () => {
    const { files, number, version, sha256: marks, missing } = finish('--document', 'notice', '--record', 'sample-notice-1').json<Done>();
    expect(files.map((f) => path.dirname(f))).toEqual(Array.from({ length: 2 }, () => path.join(ledger, '文书', YEAR, '公告栏')));
    expect(files.map((f) => readFileSync(f).subarray(0, 2).toString())).toEqual(['%P', 'PK']);
    expect(files.map((f) => sha256(readFileSync(f)))).toEqual(marks);
    expect([number, version, missing]).toEqual([numberOf('sample-notice-1'), 1, []]);
    expect(registered('sample-notice-1')).toMatchObject([{ document: 'notice', kind: 'notice', number, version: 1, issuedOn: TODAY, files: [{ format: 'pdf', sha256: marks[0] }, { format: 'docx', sha256: marks[1] }] }]);
  });

  test('once more is the next version, beside the first', () => {
    const [before] = registered('sample-notice-1') as readonly [{ readonly files: readonly { readonly path: string; readonly sha256: string }[] }];
    const { files, version } = finish('--document', 'notice', '--record', 'sample-notice-1').json<Done>();
    expect([version, files.every((f) => f.includes('_第2稿.'))]).toEqual([2, true]);
    expect(before.files.map((f) => sha256(readFileSync(path.join(ledger, f.path))))).toEqual(before.files.map((f) => f.sha256));
  });

  test('of the whole ledger needs no record', () => {
    expect(finish('--document', 'due-list').json()).toMatchObject({ number: '', version: 1 });
  });
});

describe('a number', () => {
  test('given with the paper is written as the standard wants it, also into the record, in one step', () => {
    unnumbered('numbered');
    const { number, sequence } = finish('--document', 'notice', '--record', 'numbered', '--number', `青工发[${YEAR}]第07号`).json<{ number: string; sequence: number }>();
    expect([number, numberOf('numbered')]).toEqual([`青工发〔${YEAR}〕7号`, `青工发〔${YEAR}〕7号`]);
    expect(union('undo').json()).toMatchObject({ undoes: sequence, records: 2 });
    expect([numberOf('numbered'), registered('numbered')]).toEqual(['', []]);
  });

  test.each([
    ['that is none', '七号', 'bad-request', '写得不对'],
    ['that is another paper’s', `青工发〔${YEAR}〕3号`, 'number-taken', '已经用在另一份文书上'],
  ])('%s is refused, and nothing is laid away', (_what, number, failure, message) => {
    unnumbered('refused', { title: '关于调整活动室开放时间的通知' });
    expect(finish('--document', 'notice', '--record', 'refused', '--number', number)).toMatchObject({ code: 1 });
    expect(finish('--document', 'notice', '--record', 'refused', '--number', number).json()).toMatchObject({ failure, message: expect.stringContaining(message) as string });
    expect([registered('refused'), numberOf('refused')]).toEqual([[], '']);
  });

  test('other than the record’s own is refused', () => {
    expect(finish('--document', 'notice', '--record', 'sample-notice-1', '--number', `青工发〔${YEAR}〕99号`).json()).toMatchObject({ failure: 'number-taken', message: expect.stringContaining('请先改记录') as string });
  });
});

test('a number given to one paper of the whole ledger is no other’s, and stays that paper’s', () => {
  const number = `青工发〔${YEAR}〕77号`;
  expect(finish('--document', 'seal-register', '--number', number).json()).toMatchObject({ number, version: 1 });
  for (const other of ['due-list', 'member-roster']) expect(finish('--document', other, '--number', number).json(), other).toMatchObject({ failure: 'number-taken' });
  expect(finish('--document', 'seal-register', '--number', number).json()).toMatchObject({ number, version: 2 });
});

describe('a number given to a paper that is not what its record is', () => {
  const number = `青工发〔${YEAR}〕55号`;
  const meetingNumber = () => union('get', '--kind', 'meeting', '--id', 'sample-meeting-2').json()['number'];

  test('stays out of the record, and no other paper of the record takes it', () => {
    const before = meetingNumber();
    expect(finish('--document', 'table-card', '--record', 'sample-meeting-2', '--number', number).json()).toMatchObject({ number, version: 1 });
    expect(meetingNumber()).toBe(before);
    expect(finish('--document', 'minutes', '--record', 'sample-meeting-2', '--number', number).json()).toMatchObject({ failure: 'number-taken' });
    expect(registered('sample-meeting-2')).toMatchObject([{ document: 'table-card', number }]);
  });

  test('is none where none was given, and the record’s own is refused', () => {
    const own = `青工记〔${YEAR}〕41号`;
    const { id: _id, revision: _revision, ...meeting } = union('get', '--kind', 'meeting', '--id', 'sample-meeting-2').json();
    union('put', '--kind', 'meeting', '--id', 'with-number', '--file', file('w.json', { ...meeting, number: own }));
    expect(finish('--document', 'minutes', '--record', 'with-number').json()).toMatchObject({ number: '' });
    expect(finish('--document', 'minutes', '--record', 'with-number', '--number', own).json()).toMatchObject({ failure: 'number-taken' });
    expect(finish('--document', 'meeting-record', '--record', 'with-number').json()).toMatchObject({ number: own });
  });
});

test('what lacks is told, and the paper is laid away all the same', () => {
  const { id: _id, revision: _revision, ...meeting } = union('get', '--kind', 'meeting', '--id', 'sample-meeting-2').json();
  union('put', '--kind', 'meeting', '--id', 'lacking', '--file', file('m.json', { ...meeting, number: '', place: '' }));
  expect(finish('--document', 'meeting-record', '--record', 'lacking').json<Done>().missing).toEqual(['地点没有填写']);
});

test('letters that no font has and changes by hand that fit no more are told, finished or printed', () => {
  const odd = String.fromCodePoint(0x31350);
  unnumbered('flawed', { title: `关于${odd}的通知` });
  const edits = [{ original: '早就没有的一段话。', text: '改过的话。' }];
  expect(union('put', '--kind', 'wording', '--id', 'flawed-words', '--file', file('e.json', { document: 'notice', of: 'flawed', title: '通知', edits })).code).toBe(0);
  const told = [`字库里没有这些字：${odd}，已用〓代替`, '有1处手工修改对不上现在的内容，没有套用'];
  const asked = ['--document', 'notice', '--record', 'flawed'];
  for (const args of [['finish', ...asked], ['print', ...asked, '--out', path.join(folder, 'out')]]) {
    expect(union(...args).json(), args[0]).toMatchObject({ missing: told, missingGlyphs: [odd], stale: edits });
    const words = bare([...args, '--ledger', ledger, '--today', TODAY]).stdout.split(/\r?\n/);
    expect(words.filter((line) => line.startsWith('注意：')), args[0]).toEqual(told.map((t) => `注意：${t}`));
  }
});

test('refusals', () => {
  expect(finish('--document', 'nonsense').json()).toMatchObject({ failure: 'unknown-document' });
  expect(finish('--document', 'notice', '--record', 'nobody').json()).toMatchObject({ failure: 'unknown-record' });
  expect(finish('--document', 'notice')).toMatchObject({ code: 2 });
  expect(finish('--document', 'minutes', '--record', 'sample-meeting-2', '--size', 'A3')).toMatchObject({ code: 2 });
  expect(finish('--document', 'goods-news')).toMatchObject({ code: 1 });
});
