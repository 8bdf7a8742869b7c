import { describe, expect, test } from 'vitest';
import { agendaItemOf, checkRecord, kinds, meetingTypes, agendaTopics, voteRuleOf, voteVerdict, type AgendaItem, type Meeting, type MeetingType } from '../../shared/records';
import { meetingRecord } from '../../shared/documents/meetingRecord';
import { emptyLedger } from '../../shared/ledger';
import { textOfPaper } from '../../shared/paper';

const TODAY = '2026-11-24';

function item(fields: Partial<AgendaItem>): AgendaItem {
  return agendaItemOf({ title: '关于工会工作报告', method: 'hands', outcome: 'passed', ...fields });
}

const meeting = (meetingType: MeetingType, all: number, present: number, ...agenda: readonly AgendaItem[]): Meeting =>
  ({ ...kinds.meeting.blank(TODAY), title: '大会', meetingType, heldAt: '2026-11-20T14:00', state: 'held', shouldAttend: all, present, agenda: [...agenda] });

const problemsOf = (m: Meeting): readonly string[] => {
  const checked = checkRecord(kinds.meeting, m, TODAY);
  return checked.ok ? [] : checked.problems.map((p) => `${p.path}：${p.message}`);
};

describe('what the rules do not allow is not 通过', () => {
  test.each<[string, Meeting, RegExp | null]>([
    ['more than half of those who should attend', meeting('member-assembly', 47, 32, item({ yes: 24 })), null],
    ['half is not enough', meeting('member-assembly', 48, 40, item({ yes: 24 })), /^agenda\.0\.outcome：按规定需要同意25票，现有24票/],
    ['too few came', meeting('delegate-assembly', 48, 31, item({ yes: 31 })), /需要到会32人，实到31人/],
    ['a draft needs only the half', meeting('congress', 60, 40, item({ topic: 'draft', yes: 30 })), null],
    ['and not less', meeting('congress', 60, 40, item({ topic: 'draft', yes: 29 })), /需要同意30票/],
    ['a plan by the milder base', meeting('member-assembly', 100, 60, item({ topic: 'annual-plan', yes: 40 })), null],
    ['and not less of that', meeting('member-assembly', 100, 60, item({ topic: 'annual-plan', yes: 39 })), /需要同意40票/],
    ['an exception that is written down', meeting('member-assembly', 48, 40, item({ yes: 24, exception: '经上一级工会同意' })), null],
    ['not passed is no matter', meeting('member-assembly', 48, 40, item({ yes: 24, outcome: 'rejected' })), null],
    ['a committee decides as it is used to', meeting('committee', 5, 3, item({ yes: 2 })), null],
    ['nothing voted on', meeting('member-assembly', 48, 10, item({ method: 'none', outcome: 'heard' })), null],
  ])('%s', (_, m, expected) => {
    const found = problemsOf(m);
    if (expected === null) expect(found).toEqual([]);
    else expect(found.join('\n')).toMatch(expected);
  });

  test('every topic has a rule at an assembly, and none at other meetings', () => {
    for (const type of Object.keys(meetingTypes) as MeetingType[]) {
      for (const topic of Object.keys(agendaTopics) as AgendaItem['topic'][]) {
        expect(voteRuleOf(type, topic) !== null, `${type} ${topic}`).toBe(['member-assembly', 'delegate-assembly', 'congress'].includes(type));
      }
    }
  });
});

test('the record says the sentence of the rule, and an exception is printed', () => {
  const m = meeting('member-assembly', 48, 40, item({ yes: 24, no: 10, abstain: 6, exception: '经上一级工会同意' }), item({ yes: 30, no: 10, abstain: 0 }));
  expect(voteVerdict(m, m.agenda[0]!)).toMatchObject({ passed: false, needYes: 25 });
  const text = textOfPaper(meetingRecord.build({ ledger: emptyLedger(), record: m }, TODAY, 'A4'));
  expect(text).toContain('例外说明：经上一级工会同意。');
  expect(text).toContain('应到48人，实到40人，超过应到人数的三分之二，符合规定人数。同意30票，反对10票，弃权0票，同意票超过应到人数的半数，通过。');
});
