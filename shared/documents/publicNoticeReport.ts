import { titleLines, type Block } from '../paper';
import { documentOf, lackOf, profileOf } from './document';
import { BLANK, BLANK_DATE, dateOrBlank, orBlank } from './parts/blank';
import { noticeLacks, shownWords } from './parts/notice';

const nothing = /^(没有|无|未收到(异议)?)[。.]?$/;

/** 公示情况说明: what was shown, where and how long, and what came of it; filed with the sheet from the wall. */
export const publicNoticeReport = documentOf({
  id: 'public-notice-report',
  title: '公示情况说明',
  occasion: 'board',
  kind: 'notice',
  sizes: ['A4'],
  purpose: '公示期满后填写，与揭下的公示、照片一起存档',
  applies: (record) => record.noticeKind === 'public-notice',
  missing: (input) => [
    ...noticeLacks(input),
    ...lackOf(shownWords(input) === '', 'shownFrom', '公示的起止日期没有填写'),
    ...lackOf(input.record.shownAt.trim() === '', 'shownAt', '公示地点没有填写'),
    ...lackOf(input.record.objections.trim() === '', 'objections', '没有写公示期间收到的意见；没有收到就写“没有”'),
    ...lackOf(input.record.concludedOn === null, 'concludedOn', '公示情况说明日期没有填写'),
  ],
  build(input) {
    const { ledger, record: n } = input;
    const profile = profileOf(ledger);
    const title = `${n.title.replace(/的?公示$/, '')}公示情况的说明`;
    const objections = n.objections.trim();
    const none = objections === '' || nothing.test(objections);
    const shown = shownWords(input);
    const result: readonly Block[] = none
      ? [{ block: 'paragraph', text: objections === '' ? `公示期间的意见：${BLANK.repeat(2)}。` : '公示期间没有收到异议。公示期满，结果有效。' }]
      : [{ block: 'paragraph', text: '公示期间收到的意见和处理情况如下：' }, ...objections.split('\n').map((text): Block => ({ block: 'paragraph', text }))];
    return {
      name: title,
      style: 'official',
      size: 'A4',
      pageNumber: 'none',
      blocks: [
        { block: 'title', lines: titleLines(title) },
        { block: 'paragraph', text: `我会于${shown === '' ? `${BLANK_DATE}至${BLANK_DATE}` : shown}，在${orBlank(n.shownAt)}张贴《${n.title}》，公布了受理人和监督电话，接受职工监督。` },
        ...result,
        { block: 'paragraph', text: '公示原件和张贴时的照片附后。' },
        { block: 'signOff', organ: profile.unionName, date: dateOrBlank(n.concludedOn), sealed: true },
      ],
    };
  },
});
