import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { caller, ensureBuilt, temporaryFolder } from './help';

const folder = temporaryFolder();
const { union, file } = caller(folder, 'assembly');
const out = path.join(folder, 'out');
beforeAll(async () => {
  await ensureBuilt();
  union('sample');
}, 120_000);

interface Packed {
  readonly files: readonly string[];
  readonly merged: string;
  readonly missing: readonly string[];
  readonly contradictions: readonly { readonly message: string; readonly places: readonly { readonly kind: string; readonly id: string }[] }[];
  readonly made: readonly string[];
  readonly papers: readonly { readonly document: string; readonly copies: number }[];
}

const pack = (meeting = 'sample-meeting-10', to = out): Packed => union('pack', '--meeting', meeting, '--out', to).json<Packed>();

/** Changes a record by hand, as with put. */
function change(kind: string, id: string, edit: (record: Record<string, unknown>) => Record<string, unknown>): void {
  const { id: _id, revision: _revision, ...record } = union('get', '--kind', kind, '--id', id).json();
  const done = union('put', '--kind', kind, '--id', id, '--file', file(`${kind}.json`, edit(record)));
  expect(done.code, done.stdout).toBe(0);
}

/** A machine that does other things beside is given the time they take. */
const SLOW = Math.max(1, loadavg()[0]! / cpus().length);

const sheets = (pages: number): number => pages + (pages % 2);

describe('the set of the sample’s yearly assembly', () => {
  test('is written whole in fifteen seconds, says one story and lacks nothing', async () => {
    const begun = performance.now();
    const found = pack();
    expect(performance.now() - begun).toBeLessThan(15_000 * SLOW);
    expect([found.missing, found.contradictions]).toEqual([[], []]);
    const documents = found.papers.map((p) => p.document);
    for (const id of ['assembly-notice', 'assembly-agenda', 'delegates-roster', 'work-report', 'proposals-report', 'assembly-resolution', 'host-script', 'sign-in-sheet', 'meeting-record', 'minutes', 'evaluation-report']) expect(documents).toContain(id);
    expect(readdirSync(out).toSorted()).toEqual([...found.files.map((f) => path.basename(f)), 'index.json'].toSorted());
    const parts = found.files.filter((f) => f.endsWith('.pdf') && f !== found.merged);
    expect([parts.length, found.files.filter((f) => f.endsWith('.docx')).length, found.made.length]).toEqual([documents.length, documents.length, documents.length]);
    let pages = 0;
    for (const [i, part] of parts.entries()) {
      const { document, copies } = found.papers[i]!;
      const own = (await PDFDocument.load(readFileSync(part))).getPageCount();
      // Badges and plates are cut: nothing stands on their backs.
      pages += (document === 'delegate-badge' || document === 'table-card' ? own * 2 : sheets(own)) * copies;
    }
    const merged = readFileSync(found.merged);
    expect((await PDFDocument.load(merged)).getPageCount()).toBe(pages);
    // Copies share their contents: forty-seven of each are not forty-seven times the bytes.
    expect(merged.length).toBeLessThan(5_000_000);
  }, 60_000);

  test('again, nothing is made anew', () => {
    const before = Object.fromEntries(readdirSync(out).filter((f) => f !== 'index.json').map((f) => [f, statSync(path.join(out, f)).mtimeMs]));
    expect(pack().made).toEqual([]);
    expect(Object.fromEntries(readdirSync(out).filter((f) => f !== 'index.json').map((f) => [f, statSync(path.join(out, f)).mtimeMs]))).toEqual(before);
  }, 60_000);

  test('after a name is put right on the roster, only the papers that hold it are made anew', () => {
    change('person', 'sample-person-1', (r) => ({ ...r, name: '周旻' }));
    const found = pack();
    expect(found.contradictions).toEqual([]);
    const holds = (name: string) => /议程|代表名册|工作报告|决议|主持词|签到表|代表证|座签|大会记录|纪要/.test(name);
    expect(found.made.every(holds), found.made.join()).toBe(true);
    expect(found.made.length).toBeGreaterThan(5);
    expect(found.made.some((name) => /通知|建议案|评议/.test(name))).toBe(false);
  }, 60_000);

  test('after a vote is put right, only the papers that hold it are made anew', () => {
    change('meeting', 'sample-meeting-10', (r) => ({ ...r, agenda: (r['agenda'] as readonly Record<string, unknown>[]).map((i) => (i['topic'] === 'work-report' ? { ...i, yes: 41, no: 1 } : i)) }));
    const found = pack();
    expect(found.contradictions).toEqual([]);
    expect(found.made.map((n) => n.replace(/^\d+_第三届第五次会员代表大会/, '')).toSorted()).toEqual(['主持词', '决议', '纪要', '记录'].toSorted());
  }, 60_000);

  test('what is planted is found, with both places', () => {
    change('annualPlan', 'sample-annualplan-3', (r) => ({ ...r, present: 45 }));
    change('assembly', 'sample-assembly-2', (r) => ({ ...r, workReport: '（一）发展会员。\n现有会员199人，入会率90.1%。' }));
    const { contradictions } = pack();
    expect(contradictions.map((c) => c.message)).toEqual(['年度重点工作方案的实到人数是45，会议记录是44', expect.stringMatching(/^工作报告写“现有会员199人”，按台账是\d+人$/), expect.stringMatching(/^工作报告写“入会率90.1%”/)]);
    expect(contradictions[0]!.places.map((p) => `${p.kind}/${p.id}`)).toEqual(['annualPlan/sample-annualplan-3', 'meeting/sample-meeting-10']);
  }, 60_000);
});

test('the first assembly of the term has its elections: request, rules, three tally sheets, report', () => {
  const found = pack('sample-meeting-first', path.join(folder, 'first'));
  expect([found.missing, found.contradictions]).toEqual([[], []]);
  const documents = found.papers.map((p) => p.document);
  expect(documents.filter((d) => d === 'tally-report')).toHaveLength(3);
  for (const id of ['term-request', 'qualification-report', 'election-rules', 'election-report']) expect(documents).toContain(id);
}, 60_000);

test('a meeting that is not there is refused', () => {
  expect(union('pack', '--meeting', 'nobody', '--out', path.join(folder, 'x')).json()).toMatchObject({ failure: 'unknown-record' });
});
