import { expect } from 'vitest';
import { nameless, NO_NAME, rowsOf, UNION, UNIT, withProfile, type Sheet } from '../help';
import type { Contract } from '../../../../shared/records';
import { contractLedger as ledger, idNumberOf, wage } from './contractGround';

const without = (fields: Partial<Contract>): Contract => ({ ...wage, ...fields });
/** What every paper between the two sides lacks without their names. */
const parties = [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['单位全称没有填写'], ledger: withProfile(ledger, { unitName: '' }) }];
const noChief = (side: 'union' | 'employer') => ({ representatives: wage.representatives.filter((r) => r.side !== side), ...(side === 'union' ? { unionChief: { person: '', name: '' } } : { employerChief: '' }) });

const bargainingRequest: Sheet = {
  id: 'bargaining-request', record: wage, ledger, frames: ['A4 official centre'],
  outline: ['题 集体协商要约书', '副 编号：________', `送 ${UNIT}：`, '节 一、协商时间和地点', '节 二、协商事项', '节 三、协商代表', '节 四、请提供的资料', `落 ${UNION} 2026年1月26日 章`, '签 首席代表（签名）：', '线', '项 回执', '签 签收人（签名、盖章）：'],
  says: [
    '就订立《2026年度工资专项集体合同》提出集体协商要约', '建议于2026年2月20日举行首次协商会议', '年度平均工资和调整幅度；奖金、津贴、补贴办法。', '双方各4名。我方首席代表周敏（工会主席），代表何川、李玉、吴桐。', '请贵方答复时书面告知首席代表和代表名单。',
    '上年度营业收入、利润、工资总额、人均工资、社会保险缴纳', '于2026年2月13日前送达', '请自收到本要约书之日起20日内书面答复。', '本要约书已于____年__月__日收到。',
  ],
  never: [idNumberOf(0)],
  lacks: [...parties, { says: ['提出协商要约日期没有填写'], record: without({ requestedOn: null }) }, { says: ['没有写要协商的内容'], record: without({ clauses: [] }) }, { says: ['本方首席代表没有填写'], record: without(noChief('union')) }],
  turns: [{ when: 'without its day it leaves room for day and seal', record: without({ requestedOn: null }), says: [`${UNION}____年__月__日首席代表（签名）：`] }],
};

const bargainingReply: Sheet = {
  id: 'bargaining-reply', record: wage, ledger, frames: ['A4 official centre'], outline: ['题 集体协商答复书', `送 ${UNION}：`, `落 ${UNIT} 2026年2月9日 章`, '签 首席代表（签名）：'],
  says: ['贵方2026年1月26日《集体协商要约书》收悉', '一、同意就所提事项开展集体协商，首次会议定于2026年2月20日举行。', '二、我方首席代表方越（总经理），代表沈岩、顾青、韩松。首席代表受委托的，附授权委托书。', '三、有关资料于2026年2月13日前提供', '保密义务'],
  lacks: [...parties, { says: ['提出协商要约日期没有填写'], record: without({ requestedOn: null }) }, { says: ['对方书面答复日期没有填写'], record: without({ repliedOn: null }) }, { says: ['用人单位方首席代表没有填写'], record: without(noChief('employer')) }],
  turns: [
    { when: 'a refusal leaves a line for its reason', record: without({ replyRefused: true }), says: ['理由如下：________________。'], never: ['同意'] },
    { when: 'not answered yet, the unit fills in the day by hand', record: without({ repliedOn: null }), says: [`${UNIT}____年__月__日首席代表（签名）：`] },
    { when: 'the union answers a call of the employer', record: without({ requestedBy: 'employer' }), outline: ['题 集体协商答复书', `送 ${UNIT}：`, `落 ${UNION} 2026年2月9日 章`, '签 首席代表（签名）：'] },
  ],
};

const representativesList: Sheet = {
  id: 'representatives-list', record: wage, ledger, frames: ['A4 official centre', 'A3 official none'], outline: ['题 集体协商代表名单', '表 方别|姓名|性别|外部单位|职务|身份', `落 ${UNION} 2026年2月12日 章`],
  never: [idNumberOf(0), '身份证'],
  check: (paper) => expect(rowsOf(paper).map((r) => [r[0], r[1], r[4], r[5]])).toEqual([
    ['职工方', '周敏', '工会主席', '首席代表'], ['职工方', '何川', '组织委员', '代表'], ['职工方', '李玉', '女工委员', '代表'], ['职工方', '吴桐', '生产委员', '代表'],
    ['用人单位方', '方越', '总经理', '首席代表'], ['用人单位方', '沈岩', '副总经理', '代表'], ['用人单位方', '顾青', '人力资源部经理', '代表'], ['用人单位方', '韩松', '财务部经理', '代表'],
  ]),
  lacks: [...parties, { says: ['没有登记职工方代表'], record: without(noChief('union')) }, { says: ['没有登记用人单位方代表'], record: without(noChief('employer')) }, { says: ['有代表没有填写姓名'], record: without({ representatives: wage.representatives.map((r, i) => (i === 1 ? { ...r, who: { person: '', name: '' } } : r)) }) },
    { says: ['公布协商代表名单日期没有填写'], record: without({ representativesPublishedOn: null }) }],
};

const HEAD = '项 日期|地点|主持|记录员|职工方|用人单位方';
const SIGNED = ['签 职工方首席代表（签名）：', '签 用人单位方首席代表（签名）：', '签 记录员（签名）：'];
const session = (fields: Partial<Contract['sessions'][number]>): Contract => without({ sessions: wage.sessions.map((s, i) => (i === 0 ? { ...s, ...fields } : s)) });
const bargainingRecord: Sheet = {
  id: 'bargaining-record', record: wage, ledger, frames: ['A4 official centre'], outline: ['题 集体协商会议记录', '副 2026年度工资专项集体合同', '节 第一次会议', HEAD, ...SIGNED, '页', '节 第二次会议', HEAD, ...SIGNED],
  // The chiefs preside in turn.
  says: ['主持职工方首席代表周敏', '主持用人单位方首席代表方越', '记录员江雪', '双方同意增长5.5%。'],
  lacks: [
    ...parties, { says: ['没有登记协商会议'], record: without({ sessions: [] }) }, { says: ['第1行会议没有填写日期'], record: session({ heldOn: null }) }, { says: ['第1行会议没有填写记录员'], record: session({ recorder: { person: '', name: '' } }) },
    { says: ['第1行会议没有填写协商情况'], record: session({ content: ' ' }) },
  ],
};

const congressResolution: Sheet = {
  id: 'congress-resolution', record: wage, ledger, frames: ['A4 official centre'],
  outline: [`题 ${UNIT}职工代表大会关于《2026年度工资专项集体合同》草案的决议`, '副 （2026年3月2日通过）', `落 ${UNIT}职工代表大会 2026年3月2日 章`],
  says: ['35人，实到33人', '三分之二', '符合规定人数', '同意32票', '半数', '会议决定：通过《2026年度工资专项集体合同》草案，由双方首席代表签字，并由单位在签字之日起7日内报送人力资源和社会保障行政部门'],
  lacks: [
    { says: ['单位全称没有填写'], ledger: withProfile(ledger, { unitName: '' }) }, { says: ['职代会（职工大会）通过日期没有填写'], record: without({ congressOn: null }) }, { says: ['全体代表（职工）人数没有填写'], record: without({ congressAll: null }) },
    { says: ['出席人数没有填写'], record: without({ congressPresent: null }) }, { says: ['同意人数没有填写'], record: without({ congressYes: null }) },
  ],
  turns: [
    { when: 'a collective contract goes to the office within ten days', record: without({ contractKind: 'collective' }), says: ['在签字之日起10日内报送'] },
    { when: '18 of 35 are more than half, 17 are not', record: without({ congressYes: 18 }), says: ['会议决定：通过'] },
    { when: 'with 17 of 35 it is not passed', record: without({ congressYes: 17 }), says: ['会议没有通过'], never: ['会议决定：通过'] },
    { when: 'with 23 of 35 there are too few', record: without({ congressPresent: 23, congressYes: 23 }), says: ['会议没有通过', '不符合规定人数'] },
  ],
};

export const bargainingSheets: readonly Sheet[] = [bargainingRequest, bargainingReply, representativesList, bargainingRecord, congressResolution];
