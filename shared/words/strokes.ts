/**
 * 姓氏笔画为序: by the number of strokes of the surname, equals by the first stroke (横 竖 撇 点 折) and the next ones. For
 * each number of strokes the common surnames of each first stroke, in their order; written down by hand from how the
 * characters are written. Surnames that are not here go by the number of strokes of the machine's own collation.
 */
const SURNAMES: readonly (readonly [strokes: number, heng: string, shu: string, pie: string, dian: string, zhe: string])[] = [
  [2, '丁', '卜', '', '', '刁'],
  [3, '于万', '上', '千', '门', '卫习马'],
  [4, '王元韦云木支区尤车牙戈', '水贝', '牛毛仇公乌凤', '卞文亢方计', '尹孔巴邓'],
  [5, '甘艾古左厉石龙平', '占卢叶申田史冉', '丘付代白丛令乐包', '邝冯兰宁', '司皮边'],
  [6, '匡邢戎吉巩朴权成毕', '曲吕', '朱乔伍伏仲任华伊向全邬', '庄刘齐闫羊关米江池汤安祁许农', '那阮孙阳牟买纪'],
  [7, '寿麦巫芮花严芦劳苏杜李杨豆来连', '肖时吴岑', '利邱何佟余佘谷狄邹', '应冷况辛闵汪沙沈宋初', '张陆阿陈邵'],
  [8, '武青幸苗英苟苑范茅林杭郁欧', '卓尚明易罗', '和季竺岳金周', '冼庞於郑单宗官房郎', '居屈孟'],
  [9, '封项赵郝荆荀胡茹南柯查柏柳', '贵', '钟钮段禹侯俞饶', '施闻姜娄洪宣宫祝', '费姚贺骆'],
  [10, '秦班敖袁都耿聂莫莘晋桂索栗贾夏顾', '柴党晁晏', '钱倪徐殷奚翁', '凌高郭席唐栾浦涂容诸谈', '陶姬桑'],
  [11, '黄勒菅萧萨梅曹戚龚盛', '常鄂崔崇', '符', '麻康章商阎盖淳梁寇宿', '尉屠隋'],
  [12, '彭斯葛董蒋韩惠覃粟', '景喻', '程傅焦储舒鲁', '童普曾温游富谢', '强'],
  [13, '靳蓝蒲蒙楚楼裘甄雷', '虞路', '简詹鲍解', '廉靖雍满褚窦', ''],
  [14, '慕蔡蔺臧', '裴', '管', '廖谭', '翟熊'],
  [15, '樊', '', '黎滕', '颜潘', ''],
  [16, '燕薛薄霍', '冀', '穆', '', ''],
  [17, '戴鞠', '', '魏', '', ''],
  [18, '', '瞿', '', '', ''],
];

const STROKE_WORDS = ['横', '竖', '撇', '点', '折'] as const;

interface Place {
  readonly strokes: number;
  /** 1 to 5, the first stroke; 6 where it is not known. */
  readonly first: number;
  readonly rank: number;
}

const places: ReadonlyMap<string, Place> = new Map(SURNAMES.flatMap(([strokes, ...groups]) =>
  groups.flatMap((group, g) => [...group].map((c, i) => [c, { strokes, first: g + 1, rank: i }] as const))));

const byMachine = new Intl.Collator('zh-CN-u-co-stroke');

/** Of each number of strokes the surname that the machine's collation puts first: it tells where a number begins. */
const beginnings: readonly (readonly [strokes: number, char: string])[] = SURNAMES.map(([strokes, ...groups]) => [strokes, [...groups.join('')].toSorted(byMachine.compare)[0]!] as const);

function placeOf(char: string): Place {
  const known = places.get(char);
  if (known) return known;
  const strokes = beginnings.findLast(([, begins]) => byMachine.compare(begins, char) <= 0)?.[0] ?? 1;
  return { strokes, first: 6, rank: 0 };
}

/** The number of strokes and the first stroke of a common surname, as in `5画，横`; null for others. */
export function surnameStrokes(name: string): { readonly strokes: number; readonly first: (typeof STROKE_WORDS)[number] } | null {
  const place = places.get([...name][0] ?? '');
  return place ? { strokes: place.strokes, first: STROKE_WORDS[place.first - 1]! } : null;
}

/** Compares names by 姓氏笔画; of one surname single given names stand first, then by the strokes of the given name. */
export function compareByStrokes(a: string, b: string): number {
  const [x, y] = [[...a], [...b]];
  const [p, q] = [placeOf(x[0] ?? ''), placeOf(y[0] ?? '')];
  const surname = p.strokes - q.strokes || p.first - q.first || p.rank - q.rank || byMachine.compare(x[0] ?? '', y[0] ?? '');
  if (surname !== 0) return surname;
  const length = Math.min(x.length, 3) - Math.min(y.length, 3);
  return length || byMachine.compare(x.slice(1).join(''), y.slice(1).join('')) || (a < b ? -1 : a > b ? 1 : 0);
}
