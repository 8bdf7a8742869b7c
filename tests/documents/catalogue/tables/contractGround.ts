import { kinds, type Contract } from '../../../../shared/records';
import { sampleIdNumber } from '../../../../shared/sample';
import { record } from '../../../makers/ledgers';
import { name, unionLedger } from '../help';

const UNION_SIDE = [['周敏', '工会主席'], ['何川', '组织委员'], ['李玉', '女工委员'], ['吴桐', '生产委员']] as const;
const EMPLOYER_SIDE = [['方越', '总经理'], ['沈岩', '副总经理'], ['顾青', '人力资源部经理'], ['韩松', '财务部经理']] as const;
const BIRTH = '1980-05-03';

export const idNumberOf = (serial: number): string => sampleIdNumber(BIRTH, serial, 'female');

const seats = ([['union', UNION_SIDE], ['employer', EMPLOYER_SIDE]] as const).flatMap(([side, people], of) => people.map(([who, post], i) => ({ side, who: name(who), chief: i === 0, post, sex: 'female', age: 45, idNumber: idNumberOf(of * 10 + i) })));

/** A wage round from the call to the filing. */
export const wage: Contract = kinds.contract.schema.parse({
  contractKind: 'wage', title: '2026年度工资专项集体合同', unionChief: name('周敏'), employerChief: '方越', requestedOn: '2026-01-26', repliedOn: '2026-02-09', representativesPublishedOn: '2026-02-12', firstSessionOn: '2026-02-20', materialsBy: '2026-02-13',
  representatives: seats,
  clauses: [{ subject: 'wage-level', agreed: '年度平均工资增长5.5%' }, { subject: 'wage-bonus', agreed: '夜班津贴每班25元' }],
  sessions: [
    { heldOn: '2026-02-20', place: '二层会议室', chairSide: 'union', recorder: name('江雪'), content: '职工方说明要求。', unionSigned: true, employerSigned: true },
    { heldOn: '2026-02-27', place: '二层会议室', chairSide: 'employer', recorder: name('江雪'), content: '双方同意增长5.5%。', unionSigned: true, employerSigned: true },
  ],
  draftedOn: '2026-02-28', congressOn: '2026-03-02', congressAll: 35, congressPresent: 33, congressYes: 32, signedOn: '2026-03-03', filingOffice: '云桥区人力资源和社会保障局', filedOn: '2026-03-04', startsOn: '2026-04-01', endsOn: '2027-03-31',
  wage: { growthHundredths: 550, averageLastYear: 780_000, average: 822_900, minimumPost: 350_000, overtimeBase: 520_000, payday: 10 },
});

export const collective: Contract = kinds.contract.schema.parse({
  ...wage, contractKind: 'collective', title: '集体合同', clauses: [{ subject: 'leave', agreed: '年休假当年安排完毕' }, { subject: 'pay', agreed: '工资每年协商一次\n工资按月支付' }], startsOn: '2026-05-01', endsOn: '2029-04-30',
});

export const women: Contract = kinds.contract.schema.parse({ ...collective, contractKind: 'women', title: '女职工权益保护专项集体合同', clauses: [{ subject: 'women', agreed: '每年安排一次妇科检查' }] });

const member = (who: string, sex: 'male' | 'female', memberState: 'member' | 'none') => record('person', { name: who, sex, memberState, joinedUnitOn: '2015-04-01', joinedUnionOn: memberState === 'member' ? '2015-05-01' : null });

/** Three on the roster, two of them members, one of those a woman; a chair; proof that the union exists. */
export const contractLedger = unionLedger(
  member('甲一', 'female', 'member'), member('乙二', 'male', 'member'), member('丙三', 'male', 'none'),
  record('term', { number: 3, startedOn: '2023-04-01', posts: [{ post: 'chair', holder: name('周敏'), duty: '', from: null, to: null, fullTime: false }] }),
  record('certificate', { certificateKind: 'legal-person', title: '工会法人资格证书', validUntil: '2028-01-01' }),
);
