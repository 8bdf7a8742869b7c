import { z } from 'zod';
import { ageOn } from '../calendar';
import { readIdNumber, readPhone } from '../words';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { date, keysOf, listOf, reference, requiredText, text } from './values';

export const idTypes = { 'resident-id': '居民身份证', passport: '护照', 'home-return': '港澳台通行证', other: '其他证件' } as const;
export const sexes = { unknown: '未填', male: '男', female: '女' } as const;
export const employmentForms = {
  contract: '劳动合同', dispatched: '劳务派遣', 'part-time': '非全日制', rehired: '退休返聘', other: '其他',
} as const;
export const memberStates = {
  none: '非会员', member: '会员', retained: '保留会籍', transferred: '已转出', withdrawn: '已退会',
} as const;
export const cardSteps = { none: '未办', applied: '已报送', made: '已制卡', issued: '已领卡' } as const;
export const unionPosts = {
  'group-leader': '工会小组长', 'information-officer': '信息员', activist: '工会积极分子',
  'labour-supervisor': '劳动法律监督员', 'safety-inspector': '劳动保护检查员', mediator: '劳动争议调解员',
  delegate: '会员代表', 'wage-adviser': '工资集体协商指导员', 'full-time': '专职工会工作人员', other: '其他',
} as const;

const postHeld = z.object({
  post: keysOf(unionPosts).default('other'),
  from: date(),
  to: date(),
});

const schema = z.object({
  name: requiredText('姓名', 60),
  idType: keysOf(idTypes).default('resident-id'),
  idNumber: text(40),
  sex: keysOf(sexes).default('unknown'),
  birthDate: date(),
  ethnicity: text(20),
  phone: text(40),
  department: text(100),
  position: text(100),
  employmentForm: keysOf(employmentForms).default('contract'),
  education: text(20),
  skillLevel: text(40),
  joinedUnitOn: date(),
  leftUnitOn: date(),
  memberState: keysOf(memberStates).default('none'),
  joinedUnionOn: date(),
  leftUnionOn: date(),
  group: reference(),
  cardStep: keysOf(cardSteps).default('none'),
  cardNumber: text(40),
  collectedOn: date(),
  posts: listOf(postHeld, 50),
  note: text(500),
});

export type Person = z.infer<typeof schema>;

/** Staff and members are one kind: a member is a person with a member state. */
export const person = defineKind({
  kind: 'person',
  label: '职工',
  confidential: true,
  hint: '还没有职工名册。把人事部门给的表格直接导入就行，格式不齐也不要紧，程序会逐行说明。',
  schema,
  fields: {
    name: { input: 'text', label: '姓名', required: true, aliases: ['名字', '职工姓名', '员工姓名', '会员姓名', '人员姓名', '姓 名'] },
    idType: { input: 'choice', label: '证件类型', options: idTypes, aliases: ['证件种类', '证件名称'], synonyms: { 身份证: 'resident-id', 二代身份证: 'resident-id', 台胞证: 'home-return', 回乡证: 'home-return' } },
    idNumber: { input: 'idNumber', label: '证件号码', privacy: 'sensitive', aliases: ['身份证号', '身份证号码', '身份证', '公民身份号码', '居民身份证号', '身份证件号码', '证件号'] },
    sex: { input: 'choice', label: '性别', options: sexes, synonyms: { 男性: 'male', 女性: 'female', M: 'male', F: 'female', 男士: 'male', 女士: 'female', '1': 'male', '2': 'female' } },
    birthDate: { input: 'date', label: '出生日期', privacy: 'personal', aliases: ['生日', '出生年月日', '出生年月'] },
    ethnicity: { input: 'text', label: '民族' },
    phone: { input: 'phone', label: '手机号码', privacy: 'personal', aliases: ['手机', '手机号', '电话', '联系电话', '联系方式', '移动电话', '电话号码'] },
    department: { input: 'text', label: '部门', aliases: ['所在部门', '部门名称', '工作部门', '科室', '车间', '班组', '单位部门', '所属部门'] },
    position: { input: 'text', label: '岗位', aliases: ['职务', '岗位名称', '工作岗位', '工种', '职位'] },
    employmentForm: { input: 'choice', label: '用工形式', options: employmentForms, aliases: ['用工性质', '用工类型', '人员类别'], synonyms: { 合同制: 'contract', 正式: 'contract', 正式工: 'contract', 在编: 'contract', 派遣: 'dispatched', 劳务工: 'dispatched', 返聘: 'rehired', 兼职: 'part-time' } },
    education: { input: 'text', label: '学历', aliases: ['文化程度', '最高学历'] },
    skillLevel: { input: 'text', label: '技能等级', aliases: ['职业资格', '技术等级', '职称'] },
    joinedUnitOn: { input: 'date', label: '入职日期', aliases: ['入职时间', '参加工作时间', '到岗日期', '进厂日期', '入司日期', '入司时间'] },
    leftUnitOn: { input: 'date', label: '离职日期', aliases: ['离职时间', '解除合同日期'] },
    memberState: { input: 'choice', label: '会籍', options: memberStates, aliases: ['是否会员', '会员', '会籍状态', '是否工会会员', '是否入会'], synonyms: { 是: 'member', 否: 'none', 在籍: 'member', 已入会: 'member', 未入会: 'none', 有: 'member', 无: 'none', Y: 'member', N: 'none', '√': 'member', 保留: 'retained', 转出: 'transferred', 退会: 'withdrawn' } },
    joinedUnionOn: { input: 'date', label: '入会日期', aliases: ['入会时间', '加入工会时间', '加入工会日期'] },
    leftUnionOn: { input: 'date', label: '退会（转出）日期', aliases: ['退会日期', '转出日期'] },
    group: { input: 'reference', to: 'group', label: '工会小组', aliases: ['小组', '所属小组', '所在工会小组', '分会'] },
    cardStep: { input: 'choice', label: '京卡办理', options: cardSteps, aliases: ['京卡', '服务卡', '会员卡', '办卡情况', '办卡状态'], synonyms: { 是: 'issued', 否: 'none', 已办: 'issued', 有: 'issued', 无: 'none', 办理中: 'applied' } },
    cardNumber: { input: 'text', label: '京卡卡号', privacy: 'sensitive', aliases: ['卡号', '会员卡号'] },
    collectedOn: { input: 'date', label: '信息采集日期', aliases: ['采集日期', '采集时间'] },
    posts: {
      input: 'list',
      label: '工会职务',
      item: '项职务',
      fields: {
        post: { input: 'choice', label: '职务', options: unionPosts },
        from: { input: 'date', label: '起始日期' },
        to: { input: 'date', label: '结束日期' },
      },
    },
    note: { input: 'text', label: '备注', aliases: ['说明'] },
  },
  sections: [
    { title: '基本情况', fields: ['name', 'idType', 'idNumber', 'sex', 'birthDate', 'ethnicity', 'phone'] },
    { title: '工作', fields: ['department', 'position', 'employmentForm', 'education', 'skillLevel', 'joinedUnitOn', 'leftUnitOn'] },
    { title: '会籍', fields: ['memberState', 'joinedUnionOn', 'leftUnionOn', 'group', 'cardStep', 'cardNumber', 'collectedOn'] },
    { title: '工会职务', fields: ['posts'] },
    { title: '备注', fields: ['note'] },
  ],
  columns: ['name', 'sex', 'department', 'position', 'memberState', 'group', 'cardStep', 'joinedUnionOn', 'phone', 'idNumber'],
  blank: () => ({ ...schema.parse({ name: '？' }), name: '' }),
  summary: (r) => (r.department === '' ? r.name : `${r.name}（${r.department}）`),
  searchText: (r) => [r.name, r.department, r.position, r.phone],
  problems(r, today) {
    const found: FieldProblem[] = [];
    if (r.idType === 'resident-id' && r.idNumber !== '') {
      const id = readIdNumber(r.idNumber, today);
      if (!id.ok) found.push({ path: 'idNumber', message: id.reason });
      else {
        if (r.birthDate && r.birthDate !== id.birthDate) {
          found.push({ path: 'birthDate', message: `出生日期与身份证号中的${id.birthDate}不一致` });
        }
        if (r.sex !== 'unknown' && r.sex !== id.sex) {
          found.push({ path: 'sex', message: `性别与身份证号不一致（身份证号表示${sexes[id.sex]}）` });
        }
      }
    }
    if (r.leftUnitOn && r.joinedUnitOn && r.leftUnitOn < r.joinedUnitOn) {
      found.push({ path: 'leftUnitOn', message: '离职日期早于入职日期' });
    }
    if (r.leftUnionOn && r.joinedUnionOn && r.leftUnionOn < r.joinedUnionOn) {
      found.push({ path: 'leftUnionOn', message: '退会（转出）日期早于入会日期' });
    }
    if (r.birthDate && r.birthDate > today) found.push({ path: 'birthDate', message: '出生日期在今天之后' });
    return found;
  },
  warnings(r, today) {
    const found: FieldProblem[] = [];
    if (r.phone !== '' && !readPhone(r.phone)) found.push({ path: 'phone', message: '电话号码的位数不常见，请核对' });
    if (r.birthDate && ageOn(r.birthDate, r.joinedUnitOn ?? today) < 16) found.push({ path: 'birthDate', message: '入职时不满16周岁，请核对' });
    for (const path of ['joinedUnitOn', 'joinedUnionOn'] as const) {
      if (r[path] !== null && r[path] > today) found.push({ path, message: '日期在今天之后，请核对' });
    }
    return found;
  },
});

/** Whether somebody works in the unit on a day. */
export function isStaffOn(record: Person, day: string): boolean {
  return (record.joinedUnitOn === null || record.joinedUnitOn <= day) && (record.leftUnitOn === null || record.leftUnitOn > day);
}

/** Whether somebody is a member of the union on a day. Kept membership (保留会籍) does not count (rules RT-1). */
export function isMemberOn(record: Person, day: string): boolean {
  if (record.memberState === 'none' || record.memberState === 'retained') return false;
  if (record.joinedUnionOn !== null && record.joinedUnionOn > day) return false;
  if (record.memberState === 'member') return record.leftUnionOn === null || record.leftUnionOn > day;
  return record.leftUnionOn !== null && record.leftUnionOn > day;
}
