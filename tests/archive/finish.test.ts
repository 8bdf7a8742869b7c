import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ARCHIVE_FOLDER, openArchive, type Archive } from '../../electron/archive';
import { finishPaper, type FinishHands } from '../../electron/archive/finish';
import { openLedger, type LedgerHouse } from '../../electron/ledger';
import { paperOf } from '../../shared/documents';
import { Failure } from '../../shared/failures';
import { entriesOf, entryOf } from '../../shared/ledger';
import { kinds, type KindName } from '../../shared/records';

const TODAY = '2026-03-05';
const NUMBER = '青工发〔2026〕3号';
let folder = '';
let house: LedgerHouse;
let archive: Archive;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'finish-'));
  house = await openLedger({ folder, now: () => new Date(`${TODAY}T08:00:00Z`), today: () => TODAY, who: '主席' });
  archive = openArchive(folder);
  await put('notice', 'n', { ...kinds.notice.blank(TODAY), title: '关于放假的通知', body: '放假。' });
});
afterEach(async () => {
  await house.close();
  await rm(folder, { recursive: true, force: true });
});

const put = (kind: KindName, id: string, after: Readonly<Record<string, unknown>>) => house.commit({ changes: [{ kind, id, basedOn: entryOf(house.state(), kind, id)?.revision ?? 0, after }], why: '改' });
const retitle = (title: string) => put('notice', 'n', { ...entryOf(house.state(), 'notice', 'n')!.record, title });

type Make = FinishHands['papers']['make'];
const make: Make = ({ document, record }, format) => {
  const { paper, missing } = paperOf(document, house.state(), record, TODAY);
  return Promise.resolve({ paper, missing, bytes: new TextEncoder().encode(`${format}${JSON.stringify(paper)}`), missingGlyphs: [], stale: [] });
};
/** Makes papers, and something happens before those of a format are there. */
const makeWhile = (when: 'pdf' | 'docx', happens: () => Promise<unknown>): Make => async (request, format) => {
  const made = await make(request, format);
  if (format === when) await happens();
  return made;
};
const hands = (more: Partial<FinishHands> = {}): FinishHands => ({ archive, house, papers: { make }, state: house.state, today: () => TODAY, ...more });

/** Every file in the folder of finished papers. */
function lying(): readonly string[] {
  const place = path.join(folder, ARCHIVE_FOLDER);
  return existsSync(place) ? readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((f) => statSync(path.join(place, f)).isFile()) : [];
}
const registered = () => entriesOf(house.state(), 'issued').map((e) => e.record);
const NOTICE = { document: 'notice', of: 'n' } as const;

describe('a finish that is refused leaves nothing behind', () => {
  test.each([['without a number', {}], ['with a number', { number: NUMBER }]])('when the record was changed while the paper was made, %s', async (_what, more) => {
    const papers = { make: makeWhile('docx', () => retitle('关于上班的通知')) };
    await expect(finishPaper(hands({ papers }), { ...NOTICE, ...more })).rejects.toMatchObject({ failure: 'record-changed-meanwhile', message: expect.stringContaining('又被改动过') as string });
    expect([lying(), registered(), entryOf(house.state(), 'notice', 'n')?.record.number]).toEqual([[], [], '']);
  });

  test('when PDF and Word would not say the same', async () => {
    const papers = { make: makeWhile('pdf', () => put('unionProfile', 'union', { ...kinds.unionProfile.blank(TODAY), unitName: '青禾', unionName: '青禾工会' })) };
    await expect(finishPaper(hands({ papers }), NOTICE)).rejects.toMatchObject({ failure: 'record-changed-meanwhile' });
    expect(lying()).toEqual([]);
  });

  test('when its number went to another paper while it was made', async () => {
    const papers = { make: makeWhile('pdf', () => put('notice', 'other', { ...kinds.notice.blank(TODAY), title: '另一份', body: '文。', number: NUMBER })) };
    await expect(finishPaper(hands({ papers }), { ...NOTICE, number: NUMBER })).rejects.toMatchObject({ failure: 'number-taken' });
    expect([lying(), registered()]).toEqual([[], []]);
  });

  test('when the step can not be saved', async () => {
    const full = new Failure('disk-full', '磁盘空间不足');
    await expect(finishPaper(hands({ house: { commit: () => Promise.reject(full) } }), NOTICE)).rejects.toBe(full);
    expect(lying()).toEqual([]);
  });

  test('when the second file can not be written', async () => {
    const full = new Failure('disk-full', '磁盘空间不足');
    const narrow: Archive = { ...archive, keep: (filing, extension, bytes) => (extension === 'docx' ? Promise.reject(full) : archive.keep(filing, extension, bytes)) };
    await expect(finishPaper(hands({ archive: narrow }), NOTICE)).rejects.toBe(full);
    expect(lying()).toEqual([]);
  });
});

test('a refused finish takes back its own files only, and the next one goes on', async () => {
  await finishPaper(hands(), NOTICE);
  const before = lying();
  await expect(finishPaper(hands({ house: { commit: () => Promise.reject(new Failure('disk-full', '满')) } }), NOTICE)).rejects.toThrow('满');
  expect(lying()).toEqual(before);
  expect((await finishPaper(hands(), NOTICE)).issued.version).toBe(2);
});

test('finishes at the same time go one after another, each a version with its own files', async () => {
  const done = await Promise.all(Array.from({ length: 4 }, () => finishPaper(hands(), NOTICE)));
  expect(done.map((d) => d.issued.version)).toEqual([1, 2, 3, 4]);
  const files = done.flatMap((d) => d.issued.files);
  expect([new Set(files.map((f) => f.path)).size, lying().length]).toEqual([8, 8]);
  expect(await Promise.all(files.map((f) => archive.check(f)))).toEqual(files.map(() => 'intact'));
});

test('papers of one title at the same time, and one number for two of them: the second is refused', async () => {
  await put('notice', 'm', { ...entryOf(house.state(), 'notice', 'n')!.record });
  const same = await Promise.all(['n', 'm'].map((of) => finishPaper(hands(), { document: 'notice', of })));
  expect(new Set(same.flatMap((d) => d.issued.files.map((f) => f.path))).size).toBe(4);
  const [first, second] = await Promise.allSettled(['n', 'm'].map((of) => finishPaper(hands(), { document: 'notice', of, number: NUMBER })));
  expect([first, second]).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { failure: 'number-taken' } }]);
});

test('the head of minutes shows the number they go out under, and the meeting keeps its own', async () => {
  await put('unionProfile', 'union', { ...kinds.unionProfile.blank(TODAY), unitName: '青禾', unionName: '青禾工会', redMinutes: true });
  await put('meeting', 'm', { ...kinds.meeting.blank(TODAY), title: '例会', number: '青工记〔2026〕7号' });
  const heads: unknown[] = [];
  const papers: FinishHands['papers'] = { make: async (request, format) => {
    const made = await make(request, format);
    heads.push(made.paper.letterhead?.number);
    return made;
  } };
  const { issued } = await finishPaper(hands({ papers }), { document: 'minutes', of: 'm', number: NUMBER });
  expect([issued.number, heads, entryOf(house.state(), 'meeting', 'm')?.record.number]).toEqual([NUMBER, [NUMBER, NUMBER], '青工记〔2026〕7号']);
});

test('a file that was changed since is not taken back', async () => {
  const kept = await archive.keep({ year: '2026', drawer: '公告栏', on: TODAY, title: '通知', version: 1 }, 'pdf', new Uint8Array([1]));
  await archive.discard({ ...kept, sha256: 'another' });
  expect(lying()).toHaveLength(1);
  await archive.discard(kept);
  await archive.discard(kept);
  await archive.discard({ path: '../x', sha256: '' });
  expect(lying()).toEqual([]);
});
