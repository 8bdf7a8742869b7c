import { dayOf } from '../calendar';
import { titleLines } from '../paper';
import { dateWords, momentWords, numeral } from '../words';
import { documentOf, lackOf, profileOf } from './document';

/** 约见函: the union asks the management for a talk (S-7.6). */
export const meetingRequest = documentOf({
  id: 'meeting-request',
  title: '约见函',
  occasion: 'upward',
  kind: 'meeting',
  sizes: ['A4'],
  purpose: '主动约请单位行政负责人面谈，写明事项、时间和地点',
  applies: (record) => record.meetingType === 'management',
  missing: ({ ledger, record: m }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(m.place === '', 'place', '地点没有填写'),
    ...lackOf(m.letterOn === null, 'letterOn', '约见函发出日期没有填写'),
    ...lackOf(m.agenda.length === 0, 'agenda', '没有写要商谈的事项'),
  ],
  build({ ledger, record: m }) {
    const profile = profileOf(ledger);
    const matters = m.agenda.map((item, i) => `${numeral(i + 1)}、${item.title.replace(/[。；]$/, '')}`);
    return {
      name: `约见函（${dayOf(m.heldAt)}）`,
      style: 'official',
      size: 'A4',
      pageNumber: 'none',
      blocks: [
        { block: 'title', lines: titleLines('约见函') },
        { block: 'addressee', text: `${profile.unitName === '' ? '单位行政' : profile.unitName}：` },
        { block: 'paragraph', text: `为沟通职工关心的事项，工会拟于${momentWords(m.heldAt)}${m.place === '' ? '' : `在${m.place}`}与贵方面谈，请有关负责同志参加。拟商谈的事项如下：` },
        ...matters.map((text) => ({ block: 'paragraph', text: `${text}。` }) as const),
        { block: 'paragraph', text: '时间、地点如需调整，请及时告知。请予安排为盼。' },
        { block: 'signOff', organ: profile.unionName, date: dateWords(m.letterOn ?? dayOf(m.heldAt)), sealed: true },
      ],
    };
  },
});
