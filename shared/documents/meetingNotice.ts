import { titleLines, type Block } from '../paper';
import { attendanceOf, type Meeting } from '../records';
import { momentWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { dateOrBlank, orBlank } from './parts/blank';
import { meetingLacks, ordinal, sentence } from './parts/meeting';

/** Talks with the other side are asked for by letter, not called. */
const CALLED_BY_LETTER: readonly Meeting['meetingType'][] = ['management', 'bargaining'];

/** How those who are to come are spoken to. */
const ADDRESSEES: Readonly<Record<Meeting['meetingType'], string>> = {
  'member-assembly': '全体会员', 'delegate-assembly': '各位代表', committee: '各位委员', 'audit-committee': '各位委员', 'women-committee': '各位委员', group: '全体组员',
  management: '各位同志', bargaining: '各位代表', congress: '各位职工代表', other: '各位同志',
};

const namesOf = (m: Meeting, role: Meeting['participants'][number]['role']): readonly string[] => m.participants.filter((p) => p.role === role && p.who.name !== '').map((p) => p.who.name);

/** Few names stand in the notice itself; many are told by their number. */
const MOST_NAMES = 15;

function whoComes(m: Meeting): string {
  const [voting, observers] = [namesOf(m, 'voting'), namesOf(m, 'observer')];
  const { shouldAttend } = attendanceOf(m);
  const all = ADDRESSEES[m.meetingType].replace(/^各位/, '全体');
  const called = voting.length === 0 || voting.length > MOST_NAMES ? `${all}${shouldAttend === null ? '' : `（${shouldAttend}人）`}` : voting.join('、');
  return `${called}${observers.length === 0 ? '' : `；请${observers.join('、')}列席`}。`;
}

/** 会议通知: when, where, who and about what; for the meetings that are called and not asked for. */
export const meetingNotice = documentOf({
  id: 'meeting-notice',
  title: '会议通知',
  occasion: 'meeting',
  kind: 'meeting',
  sizes: ['A4'],
  purpose: '开会前发给参会人员：时间、地点、参会人员、议题和请假办法',
  applies: (record) => !CALLED_BY_LETTER.includes(record.meetingType),
  missing: ({ ledger, record: m }) => [
    ...meetingLacks(m, profileOf(ledger)).filter((l) => l.path !== 'chair'),
    ...lackOf(m.agenda.length === 0, 'agenda', '议题没有填写'),
    ...lackOf(m.participants.length === 0, 'participants', '没有列出参会人员'),
    ...lackOf(m.noticedOn === null, 'noticedOn', '通知发出日期没有填写'),
  ],
  build({ ledger, record: m }) {
    const matters = m.agenda.map((item, i) => `${i + 1}.${item.title.replace(/[。；]$/, '')}`).join('；');
    const articles: readonly (readonly [string, string])[] = [
      ['会议时间', `${momentWords(m.heldAt)}。`], ['会议地点', `${orBlank(m.place)}。`], ['参会人员', whoComes(m)], ['会议议题', matters === '' ? orBlank('') : sentence(matters)],
      ['有关要求', '请提前安排好工作，准时参加；因故不能到会的，请在会前向工会请假。'],
    ];
    return {
      name: `${m.title}通知`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`关于召开${m.title}的通知`) },
        { block: 'addressee', text: `${ADDRESSEES[m.meetingType]}：` },
        { block: 'paragraph', text: `经研究，定于${momentWords(m.heldAt)}召开${m.title}。现将有关事项通知如下：` },
        ...articles.flatMap(([title, text], i): readonly Block[] => [{ block: 'heading', level: 1, text: `${ordinal(i)}${title}`, rest: '' }, { block: 'paragraph', text }]),
        { block: 'signOff', organ: profileOf(ledger).unionName, date: dateOrBlank(m.noticedOn), sealed: true },
      ],
    };
  },
});
