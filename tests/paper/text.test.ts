import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameInRoom, nameLines, attachmentLines, blocksOfText, geometryOf, mm, textOfBlock, textOfPaper, titleLines, tokensOf, type Block } from '../../shared/paper';

const han = fc.constantFrom(...'关于召开第三届工会会员代表大会的通知年度经费收支情况报告青禾精密仪器有限公司'.split(''));
const length = (text: string) => Array.from(text).length;

describe('titles', () => {
  test.each([
    ['关于召开会员大会的通知', ['关于召开会员大会的通知']],
    ['青禾精密仪器有限公司工会委员会关于召开第三届第二次会员代表大会的通知', 2],
    ['关于开展2026年会员信息核对工作的通知', ['关于开展2026年会员信息核对工作的通知']],
  ])('%s', (title, expected) => {
    const lines = titleLines(title);
    if (typeof expected === 'number') expect(lines).toHaveLength(expected);
    else expect(lines).toEqual(expected);
  });

  test('words stay whole', () => {
    const title = '青禾精密仪器有限公司工会关于召开第三届第二次会员代表大会的通知';
    for (const word of ['会员代表大会', '第三届', '第二次']) expect(titleLines(title).some((l) => l.includes(word)), word).toBe(true);
  });

  test('no letter is lost, no line is longer than 20 letters', () => {
    fc.assert(fc.property(fc.array(han, { minLength: 1, maxLength: 90 }).map((a) => a.join('')), (title) => {
      const lines = titleLines(title);
      expect(lines.join('')).toBe(title);
      expect(Math.max(...lines.map(length))).toBeLessThanOrEqual(20);
      expect(lines.every((l) => l !== '')).toBe(true);
    }), { numRuns: 60 });
    expect(titleLines('一'.repeat(61)).map(length)).toEqual([18, 18, 18, 7]);
    expect(titleLines('  王㛃𬱖  ')).toEqual(['王㛃𬱖']);
  });
});

describe('tokens', () => {
  test.each(['2026年3月5日', '青工发〔2026〕3号', '1.2万元', '90%', '14:00—16:30', '010-60001234', '第三届', '236人', '3月5日'])('%s is never split', (whole) => {
    const found = tokensOf(`前文${whole === '青工发〔2026〕3号' ? '，' : ''}${whole}后文`).filter((t) => t.keep).map((t) => t.text);
    expect(found).toEqual([whole]);
  });

  test('no letter is lost', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('2026', '年', '3', '月', '日', '人', '〔', '〕', '号', '第', '三', '届', '%', '，', '-', 'x', '𬱖'), { maxLength: 30 }).map((a) => a.join('')), (text) => {
      expect(tokensOf(text).map((t) => t.text).join('')).toBe(text);
      expect(tokensOf(text).every((t) => t.text !== '')).toBe(true);
    }));
  });
});

describe('text as a chair types it', () => {
  const levels = (text: string) => blocksOfText(text).map((b) => (b.block === 'heading' ? `${b.level} ${b.text}|${b.rest}` : b.block === 'paragraph' ? b.text : b.block));

  test('numbered lines become headings of their level', () => {
    expect(levels('一、时间\n（一）上午\n1.签到\n（1）领材料\n正文')).toEqual(['1 一、时间|', '2 （一）上午|', '3 1.签到|', '4 （1）领材料|', '正文']);
    expect(levels('一.时间\n(二)下午\n2、开会\n3． 散会\n（12）其他\n十二、结束')).toEqual(['1 一、时间|', '2 （二）下午|', '3 2.开会|', '3 3.散会|', '4 （12）其他|', '1 十二、结束|']);
  });

  test('the first sentence is the heading, the rest runs on', () => {
    expect(levels('一、加强领导。各小组要重视。按时完成。\n二、只有一句。')).toEqual(['1 一、加强领导。|各小组要重视。按时完成。', '1 二、只有一句。|']);
  });

  test.each(['3.5万元用于慰问', '2026年3月5日', '一等奖三名', '1000元', '十分感谢', '（见附件）'])('%s is no heading', (line) => {
    expect(blocksOfText(line)).toEqual([{ block: 'paragraph', text: line }]);
  });

  test('empty lines and spaces at the edges go, words stay', () => {
    expect(levels('\n　　第一段 \r\n\r\n \n第二段')).toEqual(['第一段', '第二段']);
    fc.assert(fc.property(fc.array(fc.constantFrom('一、', '（一）', '正文', '。', '\n', ' ', '3.5', '甲'), { maxLength: 20 }).map((a) => a.join('')), (text) => {
      expect(blocksOfText(text).flatMap(textOfBlock).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }));
  });
});

test('the words of a paper, in reading order', () => {
  const blocks: Block[] = [
    { block: 'title', lines: ['甲', '乙'] }, { block: 'facts', rows: [[{ label: '时 间', text: '丙' }]] }, { block: 'labelled', label: '出席', text: '丁' },
    { block: 'table', columns: [{ title: '戊', weight: 1, align: 'left' }], rows: [['己']], rowHeightMm: 8 }, { block: 'attachments', names: ['庚', '辛'] }, { block: 'rule' }, { block: 'signOff', organ: '壬', date: '癸', sealed: true },
  ];
  expect(textOfPaper({ name: 'x', style: 'form', size: 'A4', pageNumber: 'none', blocks })).toBe('甲乙时间丙出席：丁戊己附件：1.庚2.辛壬癸');
  expect([attachmentLines(['甲']), attachmentLines([])]).toEqual([[{ number: '附件：', name: '甲' }], []]);
});

test('the sheets: 22 lines of 28 letters on A4, all of it larger by the root of two on A3', () => {
  const [a4, a3] = [geometryOf('A4'), geometryOf('A3')];
  expect(a4.bodyPt * 28).toBeLessThanOrEqual(mm(156));
  expect(a4.pitchPt * 21 + a4.bodyPt).toBeCloseTo(mm(225), 6);
  expect([a4.topMm + a4.areaHeightMm <= a4.heightMm - 35, a4.leftMm + a4.areaWidthMm + 26]).toEqual([true, 210]);
  expect([a3.bodyPt / a4.bodyPt, a3.pitchPt / a4.pitchPt, a3.areaWidthMm / a4.areaWidthMm].map((n) => n.toFixed(6))).toEqual(Array.from({ length: 3 }, () => Math.SQRT2.toFixed(6)));
});

test('a name on a card: two letters spread, a long one broken behind its dots, nothing lost', () => {
  expect(nameLines('周敏')).toEqual(['周\u3000敏']);
  expect(nameLines('欧阳喆堃')).toEqual(['欧阳喆堃']);
  expect(nameLines('买买提·艾力江')).toEqual(['买买提·艾力江']);
  expect(nameLines('买买提·艾力江·阿不都热依木')).toEqual(['买买提·艾力江·', '阿不都热依木']);
  const long = '阿依古丽·吐尔逊·买买提明·艾合买提江·阿不都克里木';
  expect(nameLines(long).join('')).toBe(long);
  expect(Math.max(...nameLines(long).map((line) => [...line].length))).toBeLessThanOrEqual(8);
});

test('a title keeps what stands in book marks and a company name whole', () => {
  expect(titleLines('青禾精密仪器有限公司职工代表大会关于《青禾精密仪器有限公司集体合同》草案的决议')).toEqual(['青禾精密仪器有限公司职工代表大会', '关于《青禾精密仪器有限公司集体合同》', '草案的决议']);
  expect(titleLines('关于召开青禾精密仪器有限公司工会第三届第二次会员代表大会的通知')).toEqual(['关于召开青禾精密仪器有限公司', '工会第三届第二次会员代表大会的通知']);
});

test('the word in front of a name with dots is no part of it', () => {
  const kept = (text: string) => tokensOf(text).filter((t) => t.keep).map((t) => t.text);
  expect(kept('参加审查的有买买提·艾力江·阿不都热依木')).toEqual(['买买提·艾力江·阿不都热依木']);
  expect(kept('大会同意阿依古丽·吐尔逊')[0]).not.toContain('同');
  expect(kept('定于____年__月__日召开')).toEqual(['____年__月__日']);
});

test('a name on a card is as large as its room allows', () => {
  const long = '阿依古丽·吐尔逊·买买提明·艾合买提江·阿不都克里木';
  const { lines, pt } = nameInRoom(long, 28, 74, 33);
  expect(lines).toEqual(['阿依古丽·吐尔逊·', '买买提明·艾合买提江·', '阿不都克里木']);
  expect(pt).toBeGreaterThan(18);
  expect((Math.max(...lines.map((line) => [...line].length)) * pt * 25.4) / 72).toBeLessThanOrEqual(74);
  expect(lines.length * 1.3 * ((pt * 25.4) / 72)).toBeLessThanOrEqual(33);
  expect(nameInRoom('周敏', 28, 74, 33)).toEqual({ lines: ['周\u3000敏'], pt: 28 });
});
