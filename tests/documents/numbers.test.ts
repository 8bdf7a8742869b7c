import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriesNumber, codeFor, documentIds, documentSpec, gapsOf, nextNumber, paperOf, takenBy } from '../../shared/documents';
import { apply, emptyLedger, judge, type Change, type Ledger } from '../../shared/ledger';
import { kinds } from '../../shared/records';
import { documentNumberWords, readDocumentNumber } from '../../shared/words';

const TODAY = '2026-03-05';

function ledgerWith(...changes: readonly Change[]): Ledger {
  return apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), changes, TODAY) });
}
const notice = (id: string, number: string): Change => ({ kind: 'notice', id, basedOn: 0, after: { ...kinds.notice.blank(TODAY), title: id, number } });
const voided = (id: string, number: string): Change => ({ kind: 'issued', id, basedOn: 0, after: { ...kinds.issued.blank(TODAY), title: '（空号）', number, voided: '取号后没有发文' } });

describe('a document number', () => {
  test('is read however it was typed, and written as the standard wants it', () => {
    for (const typed of ['青工发〔2026〕3号', '青工发[2026]3号', '青工发（2026）第3号', ' 青工发【2026】 3 号', '青工发〔2026〕003号']) {
      expect(documentNumberWords(readDocumentNumber(typed)!), typed).toBe('青工发〔2026〕3号');
    }
    for (const none of ['', '青工发2026-3', '〔2026〕3号', '青工发〔26〕3号', '青工发〔2026〕0号', '青工发〔2026〕3']) expect(readDocumentNumber(none), none).toBeUndefined();
  });

  test('words and parts are each other’s inverse', () => {
    fc.assert(fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 99_999 }), (year, serial) => {
      expect(readDocumentNumber(documentNumberWords({ code: '青工报', year, serial }))).toEqual({ code: '青工报', year, serial });
    }));
  });

  test('has its own code for each kind of paper', () => {
    expect([codeFor('青工发', 'notice'), codeFor('青工发', 'report'), codeFor('青工发', 'meeting'), codeFor('', 'report')]).toEqual(['青工发', '青工报', '青工记', '']);
  });
});

describe('the next number', () => {
  test('is one more than the highest of its code and year, in whatever record it stands', () => {
    const ledger = ledgerWith(notice('a', '青工发〔2026〕1号'), notice('b', '青工发〔2026〕5号'), notice('c', '青工报〔2026〕9号'), notice('d', '青工发〔2025〕7号'), voided('e', '青工发〔2026〕6号'));
    expect(nextNumber(ledger, '青工发', 2026).serial).toBe(7);
    expect(nextNumber(ledger, '青工发', 2027).serial).toBe(1);
    expect(nextNumber(ledger, '青工函', 2026).serial).toBe(1);
  });

  test('never repeats one that is in use or was given up', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 20 }), (serials) => {
      const ledger = serials.length === 0 ? emptyLedger() : ledgerWith(...serials.map((serial, i) => (i % 3 === 0 ? voided : notice)(`n${i}`, `青工发〔2026〕${serial}号`)));
      expect(serials).not.toContain(nextNumber(ledger, '青工发', 2026).serial);
    }));
  });
});

test('a number of another record is taken; the record’s own finished papers share it', () => {
  const finished: Change = { kind: 'issued', id: 'i1', basedOn: 0, after: { ...kinds.issued.blank(TODAY), title: 'a', of: 'a', document: 'notice', number: '青工发〔2026〕3号', version: 1 } };
  const ledger = ledgerWith(notice('a', '青工发〔2026〕3号'), finished);
  const number = readDocumentNumber('青工发〔2026〕3号')!;
  expect(takenBy(ledger, number, 'a')).toBeUndefined();
  expect(takenBy(ledger, number, 'b')).toMatchObject({ kind: 'notice', id: 'a' });
});

test('papers of the whole ledger have no record to share a number by: each has its own', () => {
  const list: Change = { kind: 'issued', id: 'i1', basedOn: 0, after: { ...kinds.issued.blank(TODAY), title: '到期清单', document: 'due-list', number: '青工发〔2026〕77号', version: 1 } };
  const ledger = ledgerWith(list, voided('v', '青工发〔2026〕78号'));
  const [given, givenUp] = [readDocumentNumber('青工发〔2026〕77号')!, readDocumentNumber('青工发〔2026〕78号')!];
  expect(takenBy(ledger, given, '', 'due-list')).toBeUndefined();
  for (const other of ['member-roster', 'seal-register'] as const) expect(takenBy(ledger, given, '', other), other).toMatchObject({ kind: 'issued', id: 'i1' });
  expect(takenBy(ledger, givenUp, '', 'due-list')).toMatchObject({ id: 'v' });
  // A record that is not saved yet has no name either.
  expect(takenBy(ledger, given, '')).toMatchObject({ id: 'i1' });
});

test('two papers of one record do not share a number that was given to one of them', () => {
  const card: Change = { kind: 'issued', id: 'i1', basedOn: 0, after: { ...kinds.issued.blank(TODAY), title: '席卡', of: 'm', kind: 'meeting', document: 'table-card', number: '青工发〔2026〕55号', version: 1 } };
  const number = readDocumentNumber('青工发〔2026〕55号')!;
  expect(takenBy(ledgerWith(card), number, 'm', 'table-card')).toBeUndefined();
  expect(takenBy(ledgerWith(card), number, 'm', 'minutes')).toMatchObject({ id: 'i1' });
});

describe('the number in a record', () => {
  const meeting: Change = { kind: 'meeting', id: 'm', basedOn: 0, after: { ...kinds.meeting.blank(TODAY), title: '例会', number: '青工记〔2026〕7号' } };
  const number = readDocumentNumber('青工记〔2026〕7号')!;

  test('is its own paper’s, and no other’s of the same record', () => {
    expect(takenBy(ledgerWith(meeting), number, 'm', 'meeting-record')).toBeUndefined();
    for (const other of ['minutes', 'table-card', 'sign-in-sheet'] as const) expect(takenBy(ledgerWith(meeting), number, 'm', other), other).toMatchObject({ kind: 'meeting', id: 'm' });
  });

  test('is no paper’s of another kind whose record happens to have the same name', () => {
    expect(takenBy(ledgerWith(meeting), number, 'm', 'notice')).toMatchObject({ kind: 'meeting', id: 'm' });
  });

  test('is carried by papers that print it; of notices by each that is the notice itself', () => {
    const printing = documentIds.filter((id) => {
      const { kind } = documentSpec(id);
      if (kind !== 'notice' && kind !== 'report' && kind !== 'meeting' && kind !== 'regulation') return false;
      const record = { ...kinds[kind].blank(TODAY), title: '试', number: '青工试〔2026〕99号' };
      return JSON.stringify(paperOf(id, emptyLedger(), record, TODAY).paper.blocks).includes('青工试〔2026〕99号');
    });
    const wall = ['good-news', 'sympathy-letter', 'thanks-letter', 'appeal'];
    expect(documentIds.filter(carriesNumber).toSorted()).toEqual([...printing, ...wall].toSorted());
  });
});

test('gaps are named until they are explained', () => {
  const profile: Change = { kind: 'unionProfile', id: 'union', basedOn: 0, after: { ...kinds.unionProfile.blank(TODAY), unitName: '青禾', unionName: '青禾工会', documentCode: '青工发' } };
  const incoming: Change = { kind: 'incoming', id: 'in', basedOn: 0, after: { ...kinds.incoming.blank(TODAY), title: '通知', number: '青工发〔2026〕9号' } };
  const open = ledgerWith(profile, incoming, notice('a', '青工发〔2026〕2号'), notice('b', '青工发〔2026〕4号'), notice('x', '云工发〔2026〕8号'));
  expect(gapsOf(open).map(documentNumberWords)).toEqual(['青工发〔2026〕1号', '青工发〔2026〕3号']);
  const explained = ledgerWith(profile, notice('a', '青工发〔2026〕2号'), notice('b', '青工发〔2026〕4号'), voided('c', '青工发〔2026〕1号'), voided('d', '青工发〔2026〕3号'));
  expect(gapsOf(explained)).toEqual([]);
});
