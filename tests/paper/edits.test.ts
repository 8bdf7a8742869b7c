import { expect, test } from 'vitest';
import { passagesOf, textOfPaper, withEdits, type Block, type Paper } from '../../shared/paper';

const paperOf = (...texts: readonly string[]): Paper => ({
  name: '纪要', style: 'official', size: 'A4', pageNumber: 'none',
  blocks: [{ block: 'title', lines: ['纪要'] }, ...texts.map((text): Block => ({ block: 'paragraph', text })), { block: 'signOff', organ: '工会', date: '2026年3月5日', sealed: false }],
});

test('a change stays when the paper is made anew, and stands in its own place', () => {
  const edits = [{ original: '乙。', text: '乙，改过。' }];
  expect(textOfPaper(withEdits(paperOf('甲。', '乙。', '丙。'), edits).paper)).toBe('纪要甲。乙，改过。丙。工会2026年3月5日');
  expect(textOfPaper(withEdits(paperOf('新的一段。', '甲。', '乙。'), edits).paper)).toBe('纪要新的一段。甲。乙，改过。工会2026年3月5日');
});

test('figures that changed since are taken over into the changed passage', () => {
  const edits = [{ original: '会员82人，入会率95.3%。', text: '全厂会员82人，入会率达到95.3%，比3年前高。' }];
  const { paper, stale } = withEdits(paperOf('会员85人，入会率96.0%。'), edits);
  expect(textOfPaper(paper)).toContain('全厂会员85人，入会率达到96.0%，比3年前高。');
  expect(stale).toEqual([]);
});

test('a change whose passage is gone is given back, nothing else is touched', () => {
  const edits = [{ original: '已经没有的一段。', text: '手写的话。' }];
  const made = paperOf('甲。');
  expect(withEdits(made, edits)).toEqual({ paper: made, stale: edits });
});

test('several lines become paragraphs and headings, an empty text takes the passage away', () => {
  const { paper } = withEdits(paperOf('甲。', '乙。'), [{ original: '甲。', text: '一、要求\n按期完成。' }, { original: '乙。', text: '' }]);
  expect(paper.blocks.map((b) => b.block)).toEqual(['title', 'heading', 'paragraph', 'signOff']);
});

test('the passages are shown as they read now, changed ones marked', () => {
  const edit = { original: '乙3人。', text: '丁，3人。' };
  expect(passagesOf(paperOf('甲。', '乙4人。'), [edit])).toEqual([{ original: '甲。', text: '甲。', edit: undefined }, { original: '乙4人。', text: '丁，4人。', edit }]);
});
