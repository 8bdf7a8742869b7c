import { documentOf, lackOf } from './document';
import { noticeLacks, noticePaper } from './parts/notice';

/** 通知, for the board or to hand out; on A3 as a poster. */
export const notice = documentOf({
  id: 'notice',
  title: '通知',
  occasion: 'board',
  kind: 'notice',
  sizes: ['A4', 'A3'],
  purpose: '告诉各工会小组和会员做什么、何时、何地；A3可张贴',
  applies: (record) => record.noticeKind === 'notice',
  missing: (input) => [
    ...noticeLacks(input),
    ...lackOf(input.record.addressee.trim() === '', 'addressee', '主送没有填写，如“各工会小组”'),
  ],
  build: (input, _today, size) => noticePaper(input, size),
});
