import { spawnSync } from 'node:child_process';
import { documentIds } from '../../shared/documents';
import { duties } from '../../shared/duties';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { gbkRosterWithTenKindsOfDirt } from '../makers/rosters';
import { readDocx } from '../printing/readDocx';
import { bare, caller, ensureBuilt, temporaryFolder, TODAY } from './help';

const folder = temporaryFolder();
const { ledger, union, file } = caller(folder);
const papers = path.join(folder, 'papers');

interface Printed {
  readonly files: readonly string[];
  readonly missing: readonly string[];
}

beforeAll(async () => {
  await ensureBuilt();
  if (union('sample').code !== 0) throw new Error('no sample union');
});

const print = (...args: string[]) => union('print', ...args, '--out', papers);

describe('papers', () => {
  test('a PDF and a Word file of minutes', () => {
    const { files, missing } = print('--document', 'minutes', '--record', 'sample-meeting-2').json<Printed>();
    expect([files.map((f) => path.extname(f)), missing]).toEqual([['.pdf', '.docx'], []]);
    expect(files.map((f) => readFileSync(f).subarray(0, 4).toString('latin1'))).toEqual(['%PDF', 'PK\u0003\u0004']);
    expect(files.every((f) => path.basename(f).includes('纪要') && statSync(f).size > 5000)).toBe(true);
  });

  test('one format, one size', () => {
    const { files } = print('--document', 'notice', '--record', 'sample-notice-1', '--format', 'pdf', '--size', 'A3').json<Printed>();
    expect(files).toHaveLength(1);
    expect(files[0]).toMatch(/_A3\.pdf$/);
    // A3 is 841.89 by 1190.55 points.
    expect(readFileSync(files[0]!).toString('latin1')).toMatch(/MediaBox\s*\[0 0 841\.\d* 1190\.\d*\]/);
  });

  test('an A3 sheet on two of A4, for Word the whole sheet', async () => {
    const { files } = print('--document', 'notice', '--record', 'sample-notice-1', '--size', 'A3', '--tile').json<Printed>();
    expect(files.map((f) => path.basename(f).replace(/^.*_A3/, ''))).toEqual(['_拆成两张A4.pdf', '.docx']);
    const pages = (await PDFDocument.load(readFileSync(files[0]!))).getPages();
    expect(pages.map((p) => [Math.round(p.getWidth()), Math.round(p.getHeight())])).toEqual([[842, 595], [842, 595]]);
  });

  test('what the chair changed by hand is in it, as on the page', () => {
    const words = '凡我会员，均须核对。';
    const wording = { document: 'notice', of: 'sample-notice-1', title: '通知', edits: [{ original: '姓名、证件号码、联系电话、所在部门、入会日期、京卡领取情况。', text: words }] };
    expect(union('put', '--kind', 'wording', '--file', file('w.json', wording)).code).toBe(0);
    const { files } = print('--document', 'notice', '--record', 'sample-notice-1', '--format', 'docx').json<Printed>();
    expect(readDocx(readFileSync(files[0]!)).text).toContain(words);
  });

  test('what lacks is told, and the paper is made all the same', () => {
    const profile = union('get', '--kind', 'meeting', '--id', 'sample-meeting-2').json();
    const { id, revision, ...meeting } = profile;
    expect([id, revision]).toEqual(['sample-meeting-2', 1]);
    union('put', '--kind', 'meeting', '--id', 'lacking', '--file', file('m.json', { ...meeting, place: '', recorder: { person: '', name: '' } }));
    const { files, missing } = print('--document', 'meeting-record', '--record', 'lacking', '--format', 'docx').json<Printed>();
    expect([files.length, missing]).toEqual([1, ['地点没有填写', '记录人没有填写']]);
  });

  test('refusals', () => {
    expect(print('--document', 'notice', '--record', 'sample-notice-1', '--tile').json()).toMatchObject({ failure: 'wrong-usage', message: expect.stringContaining('--size A3') as string });
    expect(print('--document', 'nonsense').json()).toMatchObject({ failure: 'unknown-document' });
    expect(print('--document', 'minutes', '--record', 'nobody').json()).toMatchObject({ failure: 'unknown-record' });
    for (const wrong of [['--format', 'txt'], ['--size', 'A5'], ['--size', 'A3'], ['--tile']]) expect(print('--document', 'minutes', '--record', 'sample-meeting-2', ...wrong).code).toBe(2);
  });

  test('the whole catalogue at once, each paper from the record that lacks least', () => {
    const made = union('catalogue', '--format', 'pdf', '--out', path.join(folder, 'all')).json<readonly (Printed & { readonly document: string })[]>();
    expect(made.flatMap((p) => p.missing.map((m) => `${p.document}：${m}`))).toEqual([]);
    expect(new Set(made.map((p) => p.document))).toEqual(new Set(documentIds));
    expect(made.flatMap((p) => p.files).every((f) => readFileSync(f).subarray(0, 4).toString('latin1') === '%PDF')).toBe(true);
    const bareUnion = caller(folder, 'bare');
    const none = bareUnion.union('catalogue', '--format', 'pdf', '--out', path.join(folder, 'none')).json<readonly (Printed & { readonly document: string })[]>();
    expect(none.find((p) => p.document === 'minutes')).toMatchObject({ files: [], missing: ['台账里没有可以打印成它的记录'] });
  }, 120_000);

  test('the catalogue needs no ledger', () => {
    const found = bare(['documents', '--json']).json<readonly { readonly id: string; readonly title: string; readonly sizes: readonly string[] }[]>();
    expect(found.find((d) => d.id === 'notice')).toMatchObject({ title: '通知', sizes: ['A4', 'A3'] });
  });
});

describe('duties and calendar', () => {
  test('each duty with its state and dated evidence', () => {
    const found = union('duties').json<readonly { readonly id: string; readonly state: string; readonly evidence: readonly { readonly on: string }[]; readonly clause: string; readonly missing: string }[]>();
    expect(found.map((d) => d.id)).toEqual(duties.map((d) => d.id));
    for (const d of found.filter((x) => x.state === 'met')) expect(d.evidence.every((e) => e.on <= TODAY) && d.evidence.length > 0).toBe(true);
    const empty = bare(['duties', '--ledger', path.join(folder, 'empty'), '--today', TODAY, '--json']).json<typeof found>();
    expect(empty.filter((d) => d.state === 'met')).toEqual([]);
  });

  test('an .ics whose events are whole days with ids of their own', () => {
    const out = path.join(folder, 'union.ics');
    const { events } = union('calendar', '--out', out).json<{ readonly events: number }>();
    const lines = readFileSync(out, 'utf8').replace(/\r\n[ \t]/g, '').split('\r\n');
    const all = (name: string) => lines.filter((l) => l.startsWith(name));
    expect([lines[0], lines.findLast((l) => l !== ''), all('BEGIN:VEVENT').length, all('END:VEVENT').length]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', events, events]);
    expect(events).toBeGreaterThan(5);
    expect(new Set(all('UID:')).size).toBe(events);
    const starts = all('DTSTART;VALUE=DATE:').map((l) => l.slice(-8));
    const ends = all('DTEND;VALUE=DATE:').map((l) => l.slice(-8));
    expect([starts.length, ends.length]).toEqual([events, events]);
    starts.forEach((day, i) => expect(ends[i]! > day && /^20\d{6}$/.test(day)).toBe(true));
    // RFC 5545: at most 75 bytes a line, without its end.
    expect(Math.max(...readFileSync(out, 'utf8').split('\r\n').map((l) => Buffer.byteLength(l)))).toBeLessThanOrEqual(75);
  });
});

describe('backup and restore', () => {
  test('a copy, a loss, the copy brought back, and that undone', () => {
    const copy = path.join(folder, '备份.udbackup');
    const { records } = union('backup', '--to', copy).json<{ readonly records: number }>();
    expect(records).toBeGreaterThan(300);
    const other = caller(folder, 'other');
    expect(other.union('restore', '--from', copy).json()).toMatchObject({ changes: records, sequence: 1 });
    expect(other.union('list', '--kind', 'person').json<readonly unknown[]>()).toHaveLength(236);
    expect(other.union('restore', '--from', copy).json()).toMatchObject({ changes: 0, sequence: 1 });
    expect(other.union('undo').json()).toMatchObject({ undoes: 1 });
    expect(other.union('list', '--kind', 'person').json()).toEqual([]);
    expect(other.union('verify').json()).toMatchObject({ ok: true });
    const bytes = readFileSync(copy);
    bytes[bytes.length >> 1]! ^= 1;
    expect(other.union('restore', '--from', file('damaged.udbackup', bytes)).json()).toMatchObject({ failure: 'file-unreadable' });
    expect(other.union('restore', '--from', file('foreign.udbackup', '{}')).code).toBe(1);
    expect(union('backup', '--to', path.join(folder, 'no', 'where', 'x')).json()).toMatchObject({ failure: 'write-failed' });
  });

  test('sample data does not go on top of records', () => {
    expect(union('sample')).toMatchObject({ code: 1 });
    expect(readdirSync(ledger).length).toBeGreaterThan(0);
  });
});

describe('no network', () => {
  const notes = path.join(folder, 'network.txt');
  const guard = ['--import', pathToFileURL(path.join(import.meta.dirname, 'no-network.mjs')).href];
  const watched = (...args: string[]) => bare([...args, '--ledger', path.join(folder, 'watched'), '--today', TODAY, '--json'], guard, { NETWORK_NOTES: notes });
  const lines = () => readFileSync(notes, 'utf8').trim().split('\n');

  test('the guard catches every way out, in the program and in its workers', () => {
    const worker = file('worker.cjs', "require('net').connect(9)");
    const ways = [
      "fetch('http://127.0.0.1:9')", "require('net').connect(9)", "new (require('net').Socket)().connect(9)", "require('dgram').createSocket('udp4')", "require('dns').lookup('localhost', () => {})",
      "require('http').get('http://127.0.0.1:9')", "require('https').request('https://127.0.0.1:9')", "require('tls').connect(9)", "require('net').createServer()",
      `new (require('worker_threads').Worker)(${JSON.stringify(worker)}).on('error', (e) => { throw e; })`,
    ];
    for (const way of ways) {
      const { status, stderr } = spawnSync(process.execPath, [...guard, '-e', way], { encoding: 'utf8', env: { ...process.env, NETWORK_NOTES: notes } });
      expect([status === 0, stderr.includes('network: ')], way).toEqual([false, true]);
    }
    expect(lines().filter((l) => l !== 'watching')).toHaveLength(ways.length);
  });

  test('importing and printing open no connection', () => {
    const before = lines().length;
    const roster = file('watched.csv', gbkRosterWithTenKindsOfDirt().bytes);
    expect(watched('import', '--kind', 'person', '--file', roster).json()).toMatchObject({ accepted: 9 });
    expect(watched('print', '--document', 'due-list', '--out', papers).json<Printed>().files).toHaveLength(2);
    const after = lines().slice(before);
    // Each run watches itself and its worker.
    expect(after.length).toBeGreaterThanOrEqual(4);
    expect(new Set(after)).toEqual(new Set(['watching']));
  });
});
