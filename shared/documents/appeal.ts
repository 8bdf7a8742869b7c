import { documentOf } from './document';
import { noticeLacks, wallPaper } from './parts/notice';

/** 倡议书, to be read out or hung; on A3 as a poster. */
export const appeal = documentOf({
  id: 'appeal',
  title: '倡议书',
  occasion: 'board',
  kind: 'notice',
  sizes: ['A4', 'A3'],
  purpose: '号召会员参加一件事；张贴或宣读',
  applies: (record) => record.noticeKind === 'appeal',
  missing: noticeLacks,
  build: (input, _today, size) => wallPaper(input, size, input.record.title),
});
