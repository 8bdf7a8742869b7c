import { countWorkdays, type PlainDate } from '../calendar';
import { holidayTableOf } from '../duties';
import type { Block } from '../paper';
import { numberOn } from '../policy';
import type { Notice } from '../records';
import { documentOf, lackOf, type DocumentInput, type Lack } from './document';
import { noticeLacks, noticePaper, shownWords } from './parts/notice';

/** Awards and assemblies ask for five working days; where a rule of its own allows fewer, the chair changes the number or prints it all the same. */

function shortLack({ ledger, record: { shownFrom, shownTo } }: DocumentInput<Notice>, today: PlainDate): readonly Lack[] {
  if (shownFrom === null || shownTo === null) return [];
  const days = countWorkdays(shownFrom, shownTo, holidayTableOf(ledger));
  const least = numberOn(ledger, 'public-notice-workdays', today);
  return lackOf(days < least, 'shownTo', `公示期只有${days}个工作日，一般不少于${least}个工作日`);
}

/** 公示: shows something for a stated number of working days and says where to object. */
export const publicNotice = documentOf({
  id: 'public-notice',
  title: '公示',
  occasion: 'board',
  kind: 'notice',
  sizes: ['A4', 'A3'],
  purpose: '公示拟定的人选或事项，写明起止日期、地点和监督电话',
  applies: (record) => record.noticeKind === 'public-notice',
  missing: (input, today) => [
    ...noticeLacks(input),
    ...lackOf(shownWords(input) === '', 'shownFrom', '公示的起止日期没有填写'),
    ...shortLack(input, today),
    ...lackOf(input.record.shownAt.trim() === '', 'shownAt', '公示地点没有填写'),
    ...lackOf(input.record.supervision.trim() === '', 'supervision', '监督电话和受理人没有填写'),
    ...lackOf(input.record.supervision.trim() !== '' && !/\d{3}/.test(input.record.supervision), 'supervision', '受理人后面没有写监督电话号码'),
  ],
  build(input, _today, size) {
    const { record: n } = input;
    const lines: readonly (readonly [string, string])[] = [
      ['公示时间', shownWords(input)],
      ['公示地点', n.shownAt.trim()],
      ['受理人和监督电话', n.supervision.trim()],
    ];
    const closing = lines.filter(([, text]) => text !== '').map(([label, text]): Block => ({ block: 'labelled', label, text: `${text}。` }));
    const how: Block = { block: 'paragraph', text: '公示期间如有异议，请以书面或电话形式实名反映；以单位名义反映的，请加盖公章。' };
    return noticePaper(input, size, [...closing, how]);
  },
});
