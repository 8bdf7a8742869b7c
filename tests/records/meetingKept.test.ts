import { expect, test } from 'vitest';
import { Failure } from '../../shared/failures';
import { apply, emptyLedger, entryOf, inverseOf, judge, type Change, type Commit, type Ledger } from '../../shared/ledger';
import { agendaItemOf, kinds, type Meeting } from '../../shared/records';

const TODAY = '2026-03-05';
const held: Meeting = {
  ...kinds.meeting.blank(TODAY), title: '全体会议', state: 'held', heldAt: '2026-03-02T14:00', place: '活动室', confirmedOn: '2026-03-04',
  agenda: [agendaItemOf({ title: '甲', outcome: 'passed', resolutions: [{ text: '办', owner: { person: '', name: '何川' }, dueOn: null, doneOn: null }] })],
};

function committed(ledger: Ledger, after: Meeting, basedOn = ledger.sequence): Ledger {
  const changes: readonly Change[] = [{ kind: 'meeting', id: 'm', basedOn, after: after }];
  return apply(ledger, { sequence: ledger.sequence + 1, changes: judge(ledger, changes, TODAY) });
}
const first = committed(emptyLedger(), held);
const amendment = { on: '2026-03-05', text: '地点应为二层会议室', reason: '笔误', by: { person: '', name: '何川' } };

test('a confirmed record is not written over; the sentence says what to do', () => {
  for (const change of [{ place: '会议室' }, { confirmedOn: null }, { agenda: [] }, { title: '别的会' }]) {
    expect(() => committed(first, { ...held, ...change })).toThrow(/已于2026-03-04核定，不能改写.*更正/);
  }
});

test('amendments are added and stay; copies and what was carried out can still be written', () => {
  const second = committed(first, { ...held, amendments: [amendment], copiesTo: ['各小组'], agenda: [{ ...held.agenda[0]!, resolutions: [{ ...held.agenda[0]!.resolutions[0]!, doneOn: '2026-03-05' }] }] });
  const now = entryOf(second, 'meeting', 'm')!.record;
  expect(now.amendments).toEqual([amendment]);
  expect(() => committed(second, { ...now, amendments: [] })).toThrow(/已有的更正不能改写或删除/);
  expect(() => committed(second, { ...now, amendments: [{ ...amendment, text: '别的' }] })).toThrow(Failure);
  expect(entryOf(committed(second, { ...now, amendments: [amendment, { ...amendment, text: '又一处' }] }), 'meeting', 'm')!.record.amendments).toHaveLength(2);
});

test('before it is confirmed everything can be written, and confirming can be taken back by undo', () => {
  const open = committed(emptyLedger(), { ...held, confirmedOn: null });
  const changes = judge(open, [{ kind: 'meeting', id: 'm', basedOn: 1, after: held }], TODAY);
  const commit: Commit = { sequence: 2, at: '', who: '', why: '', changes };
  const confirmed = apply(open, commit);
  const back = inverseOf(confirmed, commit);
  expect(() => judge(confirmed, back, TODAY)).toThrow(Failure);
  expect(judge(confirmed, back, TODAY, 'undo')).toHaveLength(1);
});
