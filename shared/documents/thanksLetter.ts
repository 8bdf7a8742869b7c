import { documentOf } from './document';
import { noticeLacks, wallPaper } from './parts/notice';

/** 感谢信, to be read out or hung; on A3 as a poster. */
export const thanksLetter = documentOf({
  id: 'thanks-letter',
  title: '感谢信',
  occasion: 'board',
  kind: 'notice',
  sizes: ['A4', 'A3'],
  purpose: '向帮助过工会和职工的单位或个人致谢',
  applies: (record) => record.noticeKind === 'thanks-letter',
  missing: noticeLacks,
  build: (input, _today, size) => wallPaper(input, size, input.record.title),
});
