import { documentOf } from './document';
import { noticeLacks, wallPaper } from './parts/notice';

/** 喜报: what was won, to be hung large; the headline is the word itself. */
export const goodNews = documentOf({
  id: 'good-news',
  title: '喜报',
  occasion: 'board',
  kind: 'notice',
  sizes: ['A3', 'A4'],
  purpose: '张贴职工或集体取得的荣誉和成绩',
  applies: (record) => record.noticeKind === 'good-news',
  missing: noticeLacks,
  build(input, _today, size) {
    const said = /特此报喜[。.！!]?\s*$/.test(input.record.body.trim());
    return wallPaper(input, size, '喜　报', said ? [] : [{ block: 'paragraph', text: '特此报喜。' }]);
  },
});
