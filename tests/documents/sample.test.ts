import { describe, expect, test } from 'vitest';
import { documentIds, documentsFor, documentSpec, isDocumentId, paperOf, type DocumentId } from '../../shared/documents';
import { apply, emptyLedger, entriesOf, entryOf, judge, type Ledger } from '../../shared/ledger';
import { textOfBlock, textOfPaper, type Block, type Paper } from '../../shared/paper';
import { kinds, type Activity, type Assembly, type Contract, type Meeting, type Notice } from '../../shared/records';
import { sampleChanges } from '../../shared/sample';

const TODAY = '2026-11-22';
const ledger: Ledger = apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), sampleChanges(TODAY), TODAY) });

/** Every paper of the sample union, with the record it was made from. */
const all = documentIds.flatMap((id): readonly { readonly id: DocumentId; readonly name: string; readonly record: unknown; readonly paper: Paper; readonly missing: readonly string[] }[] => {
  const spec = documentSpec(id);
  const records: readonly unknown[] = spec.kind === null ? [null] : entriesOf(ledger, spec.kind).map((e) => e.record);
  return records.filter((r) => spec.applies(r)).flatMap((record) =>
    spec.sizes.map((size) => {
      const { paper, missing } = paperOf(id, ledger, record, TODAY, size);
      return { id, name: `${id} ${size} ${paper.name}`, record, paper, missing: missing.map((m) => m.message) };
    }));
});

/** Texts that a reader would see standing empty. */
function emptyLabels(block: Block): readonly string[] {
  switch (block.block) {
    case 'title': return block.lines;
    case 'facts': return block.rows.flat().map((f) => f.label);
    case 'labelled': return [block.label, block.text];
    case 'table': return block.columns.map((c) => c.title);
    case 'heading': return [block.text];
    case 'signOff': return [block.organ, block.date];
    case 'subtitle': case 'addressee': case 'paragraph': case 'note': return [block.text];
    case 'signatures': return block.labels;
    case 'attachments': return block.names;
    case 'line': return [block.text];
    case 'grid': return block.rows.flatMap((row) => row.cells.filter((cell) => cell.label === true).map((cell) => cell.text));
    case 'cut': return block.pieces.flatMap((piece) => piece.blocks.flatMap(emptyLabels));
    case 'rule': case 'pageBreak': return [];
  }
}

/** What a contract whose talks were not entered lacks. */
function contractLacks(id: DocumentId, c: Contract): readonly string[] {
  if (id === 'performance-report' && c.performance.length === 0) return ['没有登记履行情况检查'];
  if (id === 'bargaining-request' && c.clauses.length === 0) return ['没有写要协商的内容'];
  if (id === 'representatives-list' && c.representatives.length === 0) return ['没有登记职工方代表', '没有登记用人单位方代表', '公布协商代表名单日期没有填写'];
  return id === 'bargaining-record' && c.sessions.length === 0 ? ['没有登记协商会议'] : [];
}

/** The yearly assembly elects nobody: it asks for no leave and reports no election. */
function assemblyLacks(id: DocumentId, a: Assembly): readonly string[] {
  if (a.approvedOn !== null) return id === 'opinions-summary' ? ['会前还没有收集意见'] : [];
  if (!['term-request', 'election-rules', 'election-report'].includes(id)) return [];
  return ['这次大会没有登记选举', ...(id === 'term-request' ? ['请示日期没有填写'] : [])];
}

/** Talks with management decide nothing, and assemblies do not list their hundreds of members. */
function expectedLacks(id: DocumentId, record: unknown): readonly string[] {
  if (documentSpec(id).kind === 'contract') return contractLacks(id, record as Contract);
  if (documentSpec(id).kind === 'assembly') return assemblyLacks(id, record as Assembly);
  if (id === 'activity-sign-in') return (record as Activity).participants.length === 0 ? ['没有列出参加人员，将打印空白签到表'] : [];
  const m = record as Meeting;
  if (id === 'minutes' && m.agenda.every((i) => i.outcome !== 'passed')) return ['还没有结果为“通过”的议题，纪要没有内容'];
  if (id === 'table-card' && m.participants.length === 0) return ['没有列出参会人员，没有可打印的座签'];
  if (id === 'delegate-badge' && m.participants.length === 0) return ['没有列出参会人员，没有可打印的代表证'];
  return id === 'sign-in-sheet' && m.participants.length === 0 ? ['没有列出参会人员，将打印空白签到表'] : [];
}

test('every document is made at least once, and their names are their own', () => {
  expect([...new Set(all.map((p) => p.id))]).toEqual(documentIds);
  expect([isDocumentId('minutes'), isDocumentId('toString')]).toEqual([true, false]);
  expect(documentIds.map((id) => documentSpec(id).id)).toEqual(documentIds);
  for (const id of documentIds) expect([documentSpec(id).title, documentSpec(id).purpose].every((t) => t !== '')).toBe(true);
  expect(documentsFor('notice', entriesOf(ledger, 'notice')[0]!.record).map((d) => d.id)).toEqual(['notice']);
});

test.each(all.map((p) => [p.name, p] as const))('%s', (_, { id, record, paper, missing }) => {
  const text = textOfPaper(paper);
  expect(text).not.toMatch(/undefined|null|NaN|\[object|Invalid|。。|，。|：：|，，|（）/);
  expect(missing).toEqual(expectedLacks(id, record));
  expect(paper.name).not.toBe('');
  for (const block of paper.blocks) {
    expect(emptyLabels(block).every((t) => t.trim() !== ''), JSON.stringify(block).slice(0, 200)).toBe(true);
    if (block.block === 'table') for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
    if (block.block === 'table') expect(block.columns.reduce((sum, c) => sum + c.weight, 0)).toBe(100);
  }
});

describe('minutes', () => {
  test('hold what was passed and nothing that was only discussed', () => {
    const found = all.filter((p) => p.id === 'minutes');
    expect(found.length).toBeGreaterThan(3);
    for (const { record, paper, name } of found) {
      const m = record as Meeting;
      const decided = paper.blocks.filter((b) => b.block === 'heading').map((b) => textOfBlock(b).join(''));
      const passed = m.agenda.filter((i) => i.outcome === 'passed');
      expect(decided, name).toHaveLength(passed.length);
      passed.forEach((i, at) => i.resolutions.forEach((r) => expect(decided[at]).toContain(r.text)));
      for (const i of m.agenda.filter((a) => a.outcome === 'deferred' || a.outcome === 'rejected')) expect(textOfPaper(paper)).not.toContain(i.title.replace(/^关于/, ''));
    }
  });

  test('rejected matters, their resolutions and what was said stay out', () => {
    const agenda = (['passed', 'rejected', 'deferred', 'heard'] as const).map((outcome, i) => ({
      title: `关于第${'甲乙丙丁'[i]!}项`, reporter: { person: '', name: '' }, discussion: '争论激烈', method: 'none' as const, yes: null, no: null, abstain: null, outcome,
      resolutions: [{ text: `办${'甲乙丙丁'[i]!}事`, owner: { person: '', name: '何川' }, dueOn: '2026-12-01', doneOn: null }],
    }));
    const { paper } = paperOf('minutes', ledger, { ...kinds.meeting.blank(TODAY), title: '会', place: '室', agenda }, TODAY);
    const text = textOfPaper(paper);
    expect(text).toContain('一、会议审议通过第甲项。办甲事。由何川负责，12月1日前完成。');
    for (const out of ['乙', '丙', '办丁事', '争论激烈']) expect(text).not.toContain(out);
    expect(text).toContain('会议听取了第丁项');
  });
});

test('minutes have a red head only where the union wants one', () => {
  const { record } = entriesOf(ledger, 'meeting').find(({ record: m }) => m.agenda.some((i) => i.outcome === 'passed'))!;
  expect(paperOf('minutes', ledger, record, TODAY).paper.letterhead).toBeUndefined();
  const profile = entryOf(ledger, 'unionProfile', 'union')!;
  const red = apply(ledger, { sequence: 2, changes: judge(ledger, [{ kind: 'unionProfile', id: 'union', basedOn: profile.revision, after: { ...profile.record, redMinutes: true } }], TODAY) });
  expect(paperOf('minutes', red, record, TODAY).paper.letterhead).toMatchObject({ form: 'minutes', mark: '青禾公司工会会议纪要', organ: '青禾精密仪器有限公司工会委员会' });
});

describe('what lacks', () => {
  const meeting = (fields: Partial<Meeting>): Meeting => ({ ...kinds.meeting.blank(TODAY), title: '会', state: 'held', ...fields });
  const notice = (fields: Partial<Notice>): Notice => ({ ...kinds.notice.blank(TODAY), ...fields });
  const paths = (id: DocumentId, record: unknown, of = ledger) => paperOf(id, of, record, TODAY).missing.map((m) => m.path);

  test.each<[DocumentId, unknown, readonly string[]]>([
    ['meeting-record', meeting({}), ['place', 'chair', 'recorder', 'participants', 'agenda']],
    ['minutes', meeting({ place: '室' }), ['chair', 'agenda']],
    ['minutes', meeting({ place: '室', state: 'planned' }), ['chair', 'state', 'agenda']],
    ['sign-in-sheet', meeting({}), ['place', 'participants']],
    ['notice', notice({}), ['title', 'body', 'addressee']],
    ['announcement', notice({ noticeKind: 'announcement', title: '甲', body: ' ' }), ['body']],
    ['public-notice', notice({ noticeKind: 'public-notice', title: '甲', body: '乙', shownFrom: TODAY }), ['shownFrom', 'shownAt', 'supervision']],
    ['due-list', null, []],
  ])('%s', (id, record, expected) => {
    expect(paths(id, record)).toEqual(expected);
    const { fields } = kinds[documentSpec(id).kind ?? 'unionProfile'];
    for (const path of expected) expect(Object.keys(fields)).toContain(path);
    expect(paths(id, record, emptyLedger())).toContain('unionName');
  });

  test('an unfinished record still makes a paper without broken words', () => {
    for (const id of documentIds) {
      const { kind } = documentSpec(id);
      const blank = kind === null ? null : kinds[kind].blank(TODAY);
      expect(textOfPaper(paperOf(id, emptyLedger(), blank, TODAY).paper), id).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });
});

test('no paper shows an id number, a telephone or a birth date of anybody on the roster, but the one the filing asks for', () => {
  const people = entriesOf(ledger, 'person').map((e) => e.record);
  const secrets = people.flatMap((p) => [p.idNumber, p.phone]).filter((t) => t !== '');
  expect(secrets.length).toBeGreaterThan(400);
  expect(all.filter((p) => p.id === 'filing-representatives').length).toBeGreaterThan(0);
  for (const { paper, name, id } of all) {
    if (id === 'filing-representatives') continue;
    const text = textOfPaper(paper);
    expect(secrets.filter((s) => text.includes(s)), name).toEqual([]);
  }
  const { noticeKind } = entryOf(ledger, 'notice', 'sample-notice-3')!.record;
  expect(noticeKind).toBe('public-notice');
});

test('numbers come from the records: heads and votes of the record and the minutes agree', () => {
  for (const { id, record, paper } of all) {
    if (id !== 'meeting-record' && id !== 'minutes') continue;
    const m = record as Meeting;
    const voting = m.participants.filter((p) => p.role === 'voting');
    const present = voting.length > 0 ? voting.filter((p) => p.presence === 'present').length : m.present;
    if (m.agenda.some((i) => i.outcome === 'passed') || id === 'meeting-record') expect(textOfPaper(paper)).toContain(`实到${present}人`);
  }
});
