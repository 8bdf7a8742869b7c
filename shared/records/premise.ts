import { z } from 'zod';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { date, keysOf, listOf, longText, nameValue, requiredText, text, texts } from './values';

export const premiseKinds = {
  office: '工会办公室', home: '职工之家', library: '职工书屋', counselling: '心理咨询室', activity: '职工活动室',
  service: '职工服务场所', other: '其他场所',
} as const;

const light = z.object({ item: requiredText('项目', 100), litOn: date(), note: text(300) });
const check = z.object({ checkedOn: date(), checker: nameValue(), note: text(300) });

const schema = z.object({
  name: requiredText('场所名称', 100),
  premiseKind: keysOf(premiseKinds).default('home'),
  place: text(100),
  area: text(40),
  openedOn: date(),
  closedOn: date(),
  openHours: text(100),
  keeper: nameValue(),
  equipment: longText(5000),
  lights: listOf(light, 5),
  checks: listOf(check, 500),
  photos: texts(100),
});

export type Premise = z.infer<typeof schema>;

/** A room of the union, what is in it and when it was looked after. */
export const premise = defineKind({
  kind: 'premise',
  label: '阵地场所',
  hint: '还没有阵地场所。先登记工会办公室和职工之家，再按本地“五亮”的要求逐项对照。',
  schema,
  fields: {
    name: { input: 'text', label: '场所名称', required: true, wide: true, aliases: ['名称', '阵地名称'] },
    premiseKind: { input: 'choice', label: '类别', options: premiseKinds },
    place: { input: 'text', label: '地点', aliases: ['地址', '位置'] },
    area: { input: 'text', label: '面积', help: '如：60平方米' },
    openedOn: { input: 'date', label: '启用日期' },
    closedOn: { input: 'date', label: '停用日期', help: '在用的留空' },
    openHours: { input: 'text', label: '开放时间', help: '如：工作日12:00至13:30' },
    keeper: { input: 'name', to: 'person', label: '管理人' },
    equipment: { input: 'longText', label: '设施设备' },
    lights: {
      input: 'list',
      label: '“五亮”对照',
      item: '项对照',
      help: '上级对“五亮”的具体要求各地不同，请按本地要求填五项',
      fields: {
        item: { input: 'text', label: '项目', required: true },
        litOn: { input: 'date', label: '做到日期' },
        note: { input: 'text', label: '怎样做到的' },
      },
    },
    checks: {
      input: 'list',
      label: '检查记录',
      item: '次检查',
      fields: {
        checkedOn: { input: 'date', label: '检查日期' },
        checker: { input: 'name', to: 'person', label: '检查人' },
        note: { input: 'text', label: '情况' },
      },
    },
    photos: { input: 'texts', label: '照片', item: '张照片', help: '点上面的“加照片”；也可以只填文件名或存放位置' },
  },
  sections: [
    { title: '场所', fields: ['name', 'premiseKind', 'place', 'area', 'openHours', 'keeper', 'openedOn', 'closedOn', 'equipment'] },
    { title: '“五亮”对照', fields: ['lights'] },
    { title: '检查和照片', fields: ['checks', 'photos'] },
  ],
  columns: ['name', 'premiseKind', 'place', 'openHours', 'keeper', 'openedOn'],
  blank: () => ({ ...schema.parse({ name: '？' }), name: '' }),
  summary: (r) => r.name,
  searchText: (r) => [r.name, premiseKinds[r.premiseKind], r.place, r.keeper.name],
  problems: (r) => orderProblems(r, [['openedOn', '启用'], ['closedOn', '停用']]),
  warnings: (r, today) => futureWarnings(r, ['closedOn'], today),
  dayOf: (r) => r.openedOn,
});
