import { documentOf } from './document';
import { noticeLacks, wallPaper } from './parts/notice';

/** 慰问信, to be read out or hung; on A3 as a poster. */
export const sympathyLetter = documentOf({
  id: 'sympathy-letter',
  title: '慰问信',
  occasion: 'board',
  kind: 'notice',
  sizes: ['A4', 'A3'],
  purpose: '节日、高温、灾病时向职工表示问候；不写姓名和金额',
  applies: (record) => record.noticeKind === 'sympathy-letter',
  missing: noticeLacks,
  build: (input, _today, size) => wallPaper(input, size, input.record.title),
});
