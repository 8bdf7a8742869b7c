import { addDays, addYears, ageOn, dateOf, partsOf, type PlainDate } from '../calendar';
import type { Person } from '../records';
import { kinds } from '../records';
import { idCheckCharacter } from '../words';
import type { Random } from './random';

const SURNAMES = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严赖覃洪武莫孔'];
const GIVEN_MALE = ['建国', '志强', '伟', '军', '磊', '洋', '勇', '杰', '涛', '明', '超', '刚', '平', '辉', '鹏', '宇航', '浩然', '子轩', '文博', '立新', '国庆', '海涛', '晓东', '振华', '德胜'];
const GIVEN_FEMALE = ['秀英', '敏', '静', '丽', '艳', '娟', '霞', '玲', '桂芳', '雪梅', '思雨', '欣怡', '佳琪', '雅婷', '晓红', '海燕', '春梅', '玉兰', '倩', '婷婷', '慧', '莉', '蓉', '淑珍', '文静'];

/** Names that try the program: rare characters, minority names with a dot, compound surnames, one letter more than usual. */
const SPECIAL: readonly (readonly [string, 'male' | 'female', string])[] = [
  ['周敏', 'female', '汉族'], ['何川', 'male', '汉族'], ['李玉', 'female', '汉族'], ['吴桐', 'male', '汉族'], ['赵立新', 'male', '汉族'], ['孙倩', 'female', '汉族'],
  ['王㛃', 'female', '汉族'], ['李䶮', 'male', '汉族'], ['张𬱖', 'male', '汉族'], ['陈喆', 'male', '汉族'], ['刘堃', 'male', '汉族'], ['杨翀', 'male', '汉族'],
  ['阿依古丽·买买提', 'female', '维吾尔族'], ['买买提明·阿不都热合曼', 'male', '维吾尔族'], ['欧阳文静', 'female', '汉族'], ['司马青', 'male', '汉族'],
  ['卓玛', 'female', '藏族'], ['巴特尔', 'male', '蒙古族'], ['单雄', 'male', '汉族'], ['查良', 'male', '汉族'],
];

const DEPARTMENTS = ['加工一部', '加工二部', '装配部', '检测中心', '设备部', '研发部', '供应部', '销售部', '财务部', '综合办公室'] as const;
const POSITIONS = ['操作工', '数控车工', '钳工', '检验员', '工程师', '技术员', '采购员', '销售员', '会计', '行政专员', '班组长'] as const;
const EDUCATION = ['初中', '高中', '中专', '大专', '本科', '硕士'] as const;

export const departments: readonly string[] = DEPARTMENTS;

/** An id number with a valid check character and an area code that was never given out. */
export function sampleIdNumber(birth: PlainDate, serial: number, sex: 'male' | 'female'): string {
  const order = ((serial * 2) % 998) + (sex === 'male' ? 1 : 2);
  const body = `980101${birth.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return body + idCheckCharacter(body);
}

function nameAt(index: number, random: Random, used: Set<string>): readonly [string, 'male' | 'female', string] {
  const special = SPECIAL[index];
  if (special) return special;
  const sex = random.below(100) < 42 ? 'female' : 'male';
  let name = '';
  do name = random.pick(SURNAMES) + random.pick(sex === 'male' ? GIVEN_MALE : GIVEN_FEMALE);
  while (used.has(name));
  used.add(name);
  return [name, sex, random.below(40) === 0 ? '满族' : '汉族'];
}

interface Career {
  readonly joinedUnitOn: PlainDate;
  readonly leftUnitOn: PlainDate | null;
  readonly memberState: Person['memberState'];
  readonly joinedUnionOn: PlainDate | null;
  readonly leftUnionOn: PlainDate | null;
}

function careerOf(index: number, today: PlainDate, random: Random): Career {
  const back = index < 20 ? 2000 + random.below(2500) : 40 + random.below(4000);
  const joinedUnitOn = addDays(today, -back);
  const left = index >= 226 ? addDays(today, -random.below(Math.min(back - 10, 300)) - 1) : null;
  const member = index < 20 || random.below(100) < 94;
  const joinedUnionOn = member ? addDays(joinedUnitOn, 10 + random.below(20)) : null;
  const memberState = !member ? 'none' : left ? 'transferred' : 'member';
  return { joinedUnitOn, leftUnitOn: left, memberState, joinedUnionOn, leftUnionOn: member ? left : null };
}

/** One information officer, four activists. */
function postsAt(index: number, from: PlainDate | null): Person['posts'] {
  if (index === 1) return [{ post: 'information-officer', from, to: null }];
  return index >= 6 && index < 10 ? [{ post: 'activist', from, to: null }] : [];
}

/** The staff of the sample company: `count` people, the last ten of whom have left. */
export function samplePeople(count: number, today: PlainDate, groups: readonly string[], random: Random): readonly Person[] {
  const used = new Set(SPECIAL.map(([name]) => name));
  const thisYear = partsOf(today).year;
  return Array.from({ length: count }, (_, i): Person => {
    const [name, sex, ethnicity] = nameAt(i, random, used);
    const born = dateOf(thisYear - 22 - random.below(36), 1 + random.below(12), 1 + random.below(28))!;
    const department = random.below(DEPARTMENTS.length);
    const career = careerOf(i, today, random);
    // Nobody began to work before being of age.
    const birthDate = addYears(born, Math.min(0, ageOn(born, career.joinedUnitOn) - 18));
    const incomplete = i > 20 && random.below(100) < 5;
    return {
      ...kinds.person.blank(today),
      ...career,
      name,
      sex,
      ethnicity,
      birthDate,
      idNumber: incomplete ? '' : sampleIdNumber(birthDate, i, sex),
      phone: incomplete ? '' : `1390000${String(1000 + i)}`,
      department: DEPARTMENTS[department]!,
      position: random.pick(POSITIONS),
      employmentForm: random.below(100) < 8 ? 'dispatched' : 'contract',
      education: random.pick(EDUCATION),
      group: groups[department] ?? '',
      cardStep: career.memberState === 'none' ? 'none' : random.below(100) < 80 ? 'issued' : 'applied',
      collectedOn: career.joinedUnionOn === null || incomplete ? null : addDays(career.joinedUnionOn, 3),
      posts: postsAt(i, career.joinedUnionOn),
    };
  });
}
