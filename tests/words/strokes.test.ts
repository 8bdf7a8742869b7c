import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareByStrokes, surnameStrokes } from '../../shared/words';

const order = (...names: readonly string[]): string => names.toSorted(compareByStrokes).join('、');

/** The machine counts 艹, 阝 and 辶 by their traditional forms, and these as they were once written. */
const COUNTED_OTHERWISE = /[艾芮花芦苏苗英苟苑范茅荆荀茹莫莘萧萨菅葛董蒋蓝蒲蒙慕蔡蔺薛薄黄邓邢邬邝那阮阳邱邹陈陆邵郁郎郑郝郭都陶隋邸边连宽吴吕温巩卢]/;

describe('姓氏笔画为序', () => {
  test('by strokes, then the first stroke 横竖撇点折, single given names first', () => {
    expect(order('赵敏', '李明', '石磊', '王芳', '丁一', '于洋')).toBe('丁一、于洋、王芳、石磊、李明、赵敏');
    expect(order('田野', '石磊', '冯刚', '白雪', '司马青', '艾力')).toBe('艾力、石磊、田野、白雪、冯刚、司马青');
    expect(order('王建国', '王伟', '王一鸣', '王力')).toBe('王力、王伟、王一鸣、王建国');
    expect(order('欧阳文静', '周敏', '陈喆', '孙倩', '何川', '吴桐', '孟静')).toBe('孙倩、吴桐、何川、陈喆、欧阳文静、周敏、孟静');
  });

  test('the number of strokes agrees with the machine’s own order of characters', () => {
    const machine = new Intl.Collator('zh-CN-u-co-stroke');
    const all = [...'丁卜于马王孔甘司匡纪寿武孟封骆秦桑黄隋彭强靳窦蔡熊樊潘燕戴魏'].filter((c) => !COUNTED_OTHERWISE.test(c));
    for (const a of all) for (const b of all) {
      const [x, y] = [surnameStrokes(a)!.strokes, surnameStrokes(b)!.strokes];
      if (x < y) expect(machine.compare(a, b), `${a}${b}`).toBeLessThan(0);
    }
  });

  test('every surname of the table stands among those with as many strokes', () => {
    const machine = new Intl.Collator('zh-CN-u-co-stroke');
    const all = [...'于万卫习王元韦云木支区尤车牙戈水贝牛毛仇公乌凤卞文亢方计尹巴甘艾古左厉石龙平占卢叶申田史冉丘付代白丛令乐包邝冯兰宁司皮边刘朱许孙李吴何张陈陆林周金郑赵胡钟姜姚秦徐高郭陶黄曹崔梁董蒋韩程曾谢雷蔡裴谭黎颜薛穆戴'].filter((c) => !COUNTED_OTHERWISE.test(c));
    const known = all.map((c) => ({ c, strokes: surnameStrokes(c)!.strokes })).toSorted((a, b) => machine.compare(a.c, b.c));
    for (let i = 1; i < known.length; i += 1) expect(known[i]!.strokes, known[i]!.c).toBeGreaterThanOrEqual(known[i - 1]!.strokes);
  });

  test('is an order: the same whatever the order before, also with unknown surnames', () => {
    const name = fc.constantFrom('王芳', '石磊', '田野', '㛃小', '阿依古丽·买买提', '买买提', '卓玛', '巴特尔', '单雄', '查良', '王㛃', '䶮一', '逄涛', '仉宁');
    fc.assert(fc.property(fc.uniqueArray(name), (names) => {
      expect([...names].toReversed().toSorted(compareByStrokes)).toEqual(names.toSorted(compareByStrokes));
    }));
    expect([surnameStrokes('㛃小'), surnameStrokes('')]).toEqual([null, null]);
  });
});
