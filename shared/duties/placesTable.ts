import { entriesOf } from '../ledger';
import { standingDuty, type Requirement, type StandingDuty } from './standing';
import { premisesOn, proofs, signsOn } from './evidence';
import { letter } from './sources';
import { kinds, type RecordOf } from '../records';

type PremiseKind = RecordOf<'premise'>['premiseKind'];
type SignKind = RecordOf<'sign'>['signKind'];

const place = (label: string, premiseKind: PremiseKind, also: readonly PremiseKind[] = []): Requirement => ({
  label, dated: '启用日期', find: (ledger, today) => premisesOn(ledger, today, [premiseKind, ...also]), next: { label: `登记${label}`, kind: 'premise', preset: { premiseKind, name: label } },
});

const sign = (label: string, signKind: SignKind): Requirement => ({
  label, dated: '悬挂日期', find: (ledger, today) => signsOn(ledger, today, signKind), next: { label: `登记${label}`, kind: 'sign', preset: { signKind, title: label } },
});

/** One of the five lights of a workers' home in use; the union names them itself. */
const light = (index: number, word: string): Requirement => ({
  label: `“五亮”第${word}项`,
  find: (ledger, today) =>
    entriesOf(ledger, 'premise').flatMap(({ id, record: r }) => {
      const lit = r.lights[index];
      if (r.premiseKind !== 'home' || !lit || lit.litOn === null || (r.closedOn !== null && r.closedOn <= today)) return [];
      return [{ kind: 'premise' as const, id, on: lit.litOn, label: `${kinds.premise.summary(r)}：${lit.item}` }];
    }),
  next: { label: '填写“五亮”对照', kind: 'premise', preset: { premiseKind: 'home', name: '职工之家' } },
});

const groups = (label: string, groupKinds: readonly RecordOf<'group'>['groupKind'][]): Requirement => ({
  label,
  dated: '成立日期',
  find: (ledger, today) => proofs(ledger, 'group', (r) => r.foundedOn, (r) => groupKinds.includes(r.groupKind) && (r.dissolvedOn === null || r.dissolvedOn > today)),
  next: { label: `登记${label}`, kind: 'group', preset: { groupKind: groupKinds[0] } },
});

const contact: Requirement = {
  label: '工会联系方式公布',
  find: (ledger, today) => proofs(ledger, 'disclosure', (r) => r.disclosedOn, (r) => r.subject === 'contact' && (r.until === null || r.until >= today)),
  next: { label: '登记公布情况', kind: 'disclosure', preset: { subject: 'contact', title: '工会联系方式' } },
};

const account: Requirement = {
  label: '工会经费独立账户',
  dated: '开户日期',
  find: (ledger, today) => [
    ...proofs(ledger, 'unionProfile', (r) => (r.bankAccount === '' ? null : r.bankOpenedOn)),
    ...proofs(ledger, 'certificate', (r) => r.issuedOn, (r) => r.certificateKind === 'account' && (r.validUntil === null || r.validUntil >= today)),
  ],
  next: { label: '填写开户情况', kind: 'unionProfile', id: 'union' },
};

const badge = sign('工会职务标识', 'badge');

/** What has to be there: rooms, signs, groups, account. */
const rows: readonly StandingDuty[] = [
  { id: 'S-3.1', title: '职工之家实体化建设', chapter: 'home', clause: '二（三）：按要求开展职工之家实体化建设', source: letter('二（三）'), actor: 'GU', needs: [place('职工之家', 'home')] },
  { id: 'S-3.2', title: '一室多用', chapter: 'home', clause: '二（三）：一室多用，建设职工书屋、心理咨询室、职工活动室', source: letter('二（三）'), actor: 'GU', needs: [place('职工书屋', 'library'), place('心理咨询室', 'counselling'), place('职工活动室', 'activity')] },
  { id: 'S-3.3', title: '文体兴趣小组', chapter: 'home', clause: '二（三）：建立职工文体活动兴趣小组', source: letter('二（三）'), actor: 'GU', needs: [groups('兴趣小组', ['interest'])] },
  { id: 'S-3.11', title: '固定办公场所', chapter: 'place', clause: '三（一）1：有固定的办公场所和必要的办公设施，位置便于联系职工', source: letter('三（一）1'), actor: 'GU/EMP', needs: [place('工会办公室', 'office')] },
  { id: 'S-3.12', title: '职工之家“五亮”', chapter: 'place', clause: '三（一）1：职工之家按“五亮”标准建设（信中没有写明是哪五项，由本会按当地要求填写）', source: letter('三（一）1'), actor: 'GU', needs: ['一', '二', '三', '四', '五'].map((word, i) => light(i, word)) },
  { id: 'S-3.13', title: '服务场所和活动场所', chapter: 'place', clause: '三（一）1：有专门的职工服务场所和活动场所', source: letter('三（一）1'), actor: 'GU', needs: [place('职工服务场所', 'service'), place('职工活动场所', 'activity', ['home'])] },
  { id: 'S-3.14', title: '名称牌匾', chapter: 'place', clause: '三（一）2：工会办公地点、职工之家悬挂名称牌匾', source: letter('三（一）2'), actor: 'GU', needs: [sign('办公地点名称牌', 'office-plate'), sign('职工之家名称牌', 'home-plate')] },
  { id: 'S-3.15', title: '佩戴职务标识', chapter: 'place', clause: '三（一）2：工会工作人员佩戴有工会职务的标识', source: letter('三（一）2'), actor: 'GU', needs: [badge] },
  { id: 'S-3.16', title: '公布联系方式', chapter: 'place', clause: '三（一）2：通过网络、告示牌、工会刊物等向职工公布联系方式', source: letter('三（一）2'), actor: 'GU', needs: [contact] },
  { id: 'S-3.19', title: '工会经费独立账户', chapter: 'place', clause: '三（一）3：按要求开设工会经费独立账户', source: letter('三（一）3'), actor: 'GU', needs: [account] },
  { id: 'S-3.20', title: '分会、小组和服务网格', chapter: 'place', clause: '三（一）3：建立工会分会、工会小组，规划服务网格，组建网格服务团队', source: letter('三（一）3'), actor: 'GU', needs: [groups('工会小组（分会）', ['group', 'branch']), groups('服务网格', ['grid'])] },
  { id: 'S-3.23', title: '上墙图板', chapter: 'place', clause: '三（一）5：在显著位置张贴组织机构、工作制度、人员职责、服务项目四种示意图', source: letter('三（一）5'), actor: 'GU', needs: [sign('组织机构图', 'organisation'), sign('工作制度', 'rules'), sign('人员职责', 'duties'), sign('服务项目示意图', 'services')] },
];

export const placeDuties = rows.map(standingDuty);
