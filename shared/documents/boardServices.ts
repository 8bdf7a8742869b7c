import { entriesOf, type Ledger } from '../ledger';
import { titleLines, type Column } from '../paper';
import { premiseKinds } from '../records';
import { lackOf, profileOf, shortUnionName, type DocumentSpec } from './document';

/** What members can come for (S-3.33e names six kinds), and how it goes on. */
const SERVICES: readonly (readonly [string, string, string])[] = [
  ['反映诉求', '工作中的意见、建议和要求', '当面说、打电话或交建议案；登记后答复'],
  ['日常求助', '生活、就医、子女上学等困难', '登记受理，能办的当场办，不能办的报上级工会'],
  ['困难帮扶', '患病、意外、家庭困难', '本人申请或小组推荐，走访核实后帮扶'],
  ['劳动争议', '工资、工时、合同、社保争议', '先调解；需要时报请上级工会委派律师'],
  ['法律咨询', '劳动法律和政策问题', '登记咨询，给出书面或口头答复'],
  ['心理疏导', '工作和生活压力', '约定时间谈心，注意保密'],
  ['学习发展', '技能培训、学历提升、技能竞赛', '看通知报名，工会统一组织'],
  ['文体活动', '兴趣小组和每月活动', '看通知报名，或参加兴趣小组'],
  ['入会和服务卡', '申请入会、办理京卡', '填入会申请书交小组长'],
];

const columns: readonly Column[] = [
  { title: '服务项目', weight: 17, align: 'centre' }, { title: '什么事', weight: 36, align: 'left' }, { title: '怎么办', weight: 47, align: 'left' },
];

function roomsOf(ledger: Ledger): string {
  const rooms = entriesOf(ledger, 'premise').map((e) => e.record).filter((r) => r.closedOn === null && (r.premiseKind === 'home' || r.premiseKind === 'office'));
  return rooms.map((r) => `${r.name === '' ? premiseKinds[r.premiseKind] : r.name}${r.place === '' ? '' : `（${r.place}）`}`).join('、');
}

/** 服务项目 for the wall: what the union does for its members, where and whom to ask (S-3.23). */
export const boardServices: DocumentSpec<null> & { readonly kind: null } = {
  id: 'board-services',
  title: '服务项目图板',
  occasion: 'wall',
  kind: null,
  sizes: ['A3', 'A4'],
  purpose: '工会能为会员做什么、怎么办、找谁，贴在职工看得见的地方',
  applies: () => true,
  missing: ({ ledger }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(profileOf(ledger).phone === '', 'phone', '工会联系电话没有填写', 'unionProfile'),
  ],
  build({ ledger }, _today, size) {
    const profile = profileOf(ledger);
    const rooms = roomsOf(ledger);
    return {
      name: '工会服务项目（上墙）',
      style: 'poster',
      size,
      landscape: true,
      pageNumber: 'none',
      marginMm: { x: 20, y: 18 },
      legibleAtM: 'largest',
      blocks: [
        { block: 'title', lines: titleLines(`${shortUnionName(profile)}服务项目`) },
        { block: 'table', columns, rows: SERVICES, rowHeightMm: 10 },
        { block: 'addressee', text: [rooms === '' ? '' : `地点：${rooms}`, profile.phone === '' ? '' : `电话：${profile.phone}`].filter((t) => t !== '').join('　') || '地点和电话见工会公告' },
      ],
    };
  },
};
