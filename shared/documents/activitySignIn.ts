import { entryOf } from '../ledger';
import { titleLines } from '../paper';
import { takingPart } from '../records';
import { dateWords } from '../words';
import { documentOf, lackOf } from './document';

/** Empty rows where nobody is listed: one full page, or as many as came. */
const BLANK_ROWS = 14;
const MOST_BLANK_ROWS = 300;

/** 活动签到表: one row for each of those who take part, high enough to sign in. */
export const activitySignIn = documentOf({
  id: 'activity-sign-in',
  title: '活动签到表',
  occasion: 'activity',
  kind: 'activity',
  sizes: ['A4'],
  purpose: '活动当天打印，参加的人逐一签名，作为活动和费用的凭据',
  applies: (record) => record.state !== 'cancelled',
  missing: ({ record }) => [
    ...lackOf(record.place === '', 'place', '地点没有填写'),
    ...lackOf(record.participants.length === 0, 'participants', '没有列出参加人员，将打印空白签到表'),
    ...lackOf(record.participants.length === 0 && (takingPart(record) ?? 0) > MOST_BLANK_ROWS, 'headCount', `人数超过${MOST_BLANK_ROWS}人，空白签到表只印${MOST_BLANK_ROWS}行，请分几次打印`),
  ],
  build({ ledger, record: a }) {
    const count = takingPart(a);
    const rows = a.participants.length === 0
      ? Array.from({ length: Math.min(MOST_BLANK_ROWS, Math.max(BLANK_ROWS, count ?? 0)) }, (_, i) => [String(i + 1), '', '', ''])
      : a.participants.map(({ who }, i) => [String(i + 1), who.name, who.person === '' ? '' : (entryOf(ledger, 'person', who.person)?.record.department ?? ''), '']);
    return {
      name: `${a.title}签到表`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${a.title}签到表`) },
        { block: 'facts', rows: [[{ label: '时间', text: dateWords(a.heldOn) }, { label: '地点', text: a.place }], [{ label: '负责人', text: a.organiser.name }, { label: '人数', text: count === null ? '' : `${count}人` }]] },
        { block: 'table', columns: [{ title: '序号', weight: 10, align: 'centre' }, { title: '姓名', weight: 25, align: 'centre' }, { title: '部门', weight: 30, align: 'left' }, { title: '签名', weight: 35, align: 'left' }], rows, rowHeightMm: 12 },
      ],
    };
  },
});
