import { titleLines } from '../paper';
import { entryOf } from '../ledger';
import { attendanceOf, type Meeting, type Participant } from '../records';
import { documentOf, lackOf, profileOf, type DocumentInput } from './document';
import { meetingLacks, meetingTimeWords } from './parts/meeting';
import { meetingDay, postOn } from './parts/people';

function rowOf({ ledger, record }: DocumentInput<Meeting>, p: Participant, index: number): string[] {
  const person = p.who.person === '' ? undefined : entryOf(ledger, 'person', p.who.person)?.record;
  const post = postOn(ledger, p.who, meetingDay(record));
  const unit = [person?.department ?? '', post].filter((t) => t !== '').join(' ');
  return [String(index + 1), p.who.name, unit, '', '', p.role === 'observer' ? '列席' : ''];
}

/** Empty rows where nobody is listed, so that the sheet can be used all the same: one page with room to sign below. */
const BLANK_ROWS = 12;
/** Empty rows below the list, for guests and for whoever was forgotten. */
const SPARE_ROWS = 3;

const emptyRow = (index: number): string[] => [String(index + 1), '', '', '', '', ''];

/** What is counted when all have signed: as recorded where the meeting was held, else to be written by hand. */
function countWords(m: Meeting): string {
  const { shouldAttend, present, absent } = attendanceOf(m);
  const held = m.state === 'held';
  const leave = m.participants.filter((p) => p.role === 'voting' && p.presence === 'leave').length;
  const count = (n: number | null) => (n === null ? '____' : String(n));
  const away = held && absent !== null ? `请假${leave}人，缺席${Math.max(0, absent - leave)}人` : '请假____人，缺席____人';
  return `应到${count(shouldAttend)}人，实到${count(held ? present : null)}人，${away}。`;
}

/** 签到表: one row for each of those invited, high enough to sign in. */
export const signInSheet = documentOf({
  id: 'sign-in-sheet',
  title: '签到表',
  occasion: 'meeting',
  kind: 'meeting',
  sizes: ['A4'],
  purpose: '开会前打印，参会人员逐一签名，作为到会人数的凭据',
  applies: () => true,
  missing: ({ ledger, record }) => [
    ...meetingLacks(record, profileOf(ledger)).filter((l) => l.path !== 'chair'),
    ...lackOf(record.participants.length === 0, 'participants', '没有列出参会人员，将打印空白签到表'),
  ],
  build(input) {
    const { record: m } = input;
    const heads = attendanceOf(m);
    const listed = m.participants.map((p, i) => rowOf(input, p, i));
    const blank = Array.from({ length: listed.length === 0 ? BLANK_ROWS : SPARE_ROWS }, (_, i) => emptyRow(listed.length + i));
    const facts = [
      [{ label: '时间', text: meetingTimeWords({ ...m, endedAt: '' }) }],
      [{ label: '地点', text: m.place }, { label: '应到', text: heads.shouldAttend === null ? '' : `${heads.shouldAttend}人` }],
    ];
    return {
      name: `${m.title}签到表`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${m.title}签到表`) },
        { block: 'facts', rows: facts },
        {
          block: 'table',
          columns: [
            { title: '序号', weight: 8, align: 'centre' },
            { title: '姓名', weight: 18, align: 'centre' },
            { title: '部门、职务', weight: 26, align: 'left' },
            { title: '签名', weight: 22, align: 'left' },
            { title: '到会时间', weight: 14, align: 'centre' },
            { title: '备注', weight: 12, align: 'centre' },
          ],
          rows: [...listed, ...blank],
          rowHeightMm: 12,
        },
        { block: 'note', text: countWords(m) },
        { block: 'signatures', labels: ['统计人（签名）：', '监督人（签名）：'] },
      ],
    };
  },
});
