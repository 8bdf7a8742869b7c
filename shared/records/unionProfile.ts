import { z } from 'zod';
import { creditCodeWarning, readPhone } from '../words';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { sealKinds } from './options';
import { count, date, keysOf, listOf, nameValue, requiredText, text, yesNo } from './values';

export const unitKinds = { enterprise: '企业', institution: '事业单位', organ: '机关', social: '社会组织', other: '其他' } as const;

const seal = z.object({
  seal: keysOf(sealKinds).default('union'),
  keeper: nameValue(),
  madeOn: date(),
  note: text(),
});

const schema = z.object({
  unitName: text(100),
  unionName: requiredText('工会全称'),
  shortName: text(40),
  documentCode: text(20),
  redMinutes: yesNo(),
  unitKind: keysOf(unitKinds).default('enterprise'),
  superiorName: text(100),
  address: text(200),
  postcode: text(10),
  phone: text(40),
  unionCreditCode: text(18),
  unitCreditCode: text(18),
  legalCertificateUntil: date(),
  staffCountNote: text(),
  staffCount: count(),
  bankName: text(100),
  bankAccount: text(40),
  bankOpenedOn: date(),
  seals: listOf(seal, 20),
});

/** The union itself: one record, from which every paper takes its names. */
export const unionProfile = defineKind({
  kind: 'unionProfile',
  label: '工会概况',
  hint: '还没有填写工会概况。文书的抬头和落款都从这里取。',
  singleton: 'union',
  schema,
  fields: {
    unitName: { input: 'text', label: '单位全称', help: '如：青禾精密仪器有限公司' },
    unionName: { input: 'text', label: '工会全称', required: true, help: '印在文书的落款处，如：青禾精密仪器有限公司工会委员会' },
    shortName: { input: 'text', label: '工会简称', help: '用在标题和表格中，如：青禾公司工会' },
    documentCode: { input: 'text', label: '机关代字', help: '文号用，如“青工发”' },
    redMinutes: { input: 'yesNo', label: '会议纪要用红色版头', help: '一般不用；上级要求正式行文时再选' },
    unitKind: { input: 'choice', label: '单位性质', options: unitKinds },
    superiorName: { input: 'text', label: '上一级工会' },
    address: { input: 'text', label: '地址' },
    postcode: { input: 'text', label: '邮编' },
    phone: { input: 'text', label: '工会电话', help: '印在通知的联系方式处' },
    unionCreditCode: { input: 'creditCode', label: '工会统一社会信用代码', help: '工会的代码以81开头' },
    unitCreditCode: { input: 'creditCode', label: '单位统一社会信用代码' },
    legalCertificateUntil: { input: 'date', label: '法人资格证有效期至' },
    staffCount: { input: 'count', label: '职工总数（手填）', help: '名册不全时用；留空则按名册在职人数计算' },
    staffCountNote: { input: 'text', label: '职工总数说明', help: '如：含劳务派遣，截至2026年6月30日' },
    bankName: { input: 'text', label: '开户行', privacy: 'sensitive' },
    bankAccount: { input: 'text', label: '工会账号', privacy: 'sensitive' },
    bankOpenedOn: { input: 'date', label: '开户日期' },
    seals: {
      input: 'list',
      label: '印章',
      item: '枚印章',
      fields: {
        seal: { input: 'choice', label: '印章名称', options: sealKinds },
        keeper: { input: 'name', label: '保管人', to: 'person' },
        madeOn: { input: 'date', label: '启用日期' },
        note: { input: 'text', label: '备注' },
      },
    },
  },
  sections: [
    { title: '名称', fields: ['unionName', 'unitName', 'shortName', 'documentCode', 'redMinutes', 'unitKind', 'superiorName'] },
    { title: '联系方式', fields: ['address', 'postcode', 'phone'] },
    { title: '证照', fields: ['unionCreditCode', 'unitCreditCode', 'legalCertificateUntil'] },
    { title: '职工总数', fields: ['staffCount', 'staffCountNote'] },
    { title: '账户', fields: ['bankName', 'bankAccount', 'bankOpenedOn'] },
    { title: '印章', fields: ['seals'] },
  ],
  columns: ['unionName', 'unitName', 'superiorName'],
  blank: () => ({ ...schema.parse({ unionName: '？' }), unionName: '' }),
  summary: (r) => r.unionName,
  searchText: (r) => [r.unionName, r.unitName, r.shortName],
  warnings(r) {
    const found: FieldProblem[] = [];
    const own = creditCodeWarning(r.unionCreditCode);
    if (own) found.push({ path: 'unionCreditCode', message: own });
    else if (r.unionCreditCode !== '' && !r.unionCreditCode.startsWith('8')) {
      found.push({ path: 'unionCreditCode', message: '工会的代码一般以8开头，这里填的可能是单位的代码' });
    }
    const unit = creditCodeWarning(r.unitCreditCode);
    if (unit) found.push({ path: 'unitCreditCode', message: unit });
    if (r.phone !== '' && !readPhone(r.phone)) found.push({ path: 'phone', message: '电话号码的位数不常见，请核对' });
    return found;
  },
});

export type UnionProfile = z.infer<typeof schema>;
