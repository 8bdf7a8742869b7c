import type { PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import type { Contract } from '../records';
import { creditCodeWarning } from '../words';
import { lackOf, profileOf, type DocumentInput, type Lack } from './document';
import { particularsLacks, resolutionLacks, sessionLacks, unsignedLacks } from './parts/filing';
import { textLacks } from './parts/contractText';
import { wageLacks } from './parts/wage';

/** The papers that make up the filing, besides its cover list. */
export type PacketDocument =
  | 'filing-letter' | 'collective-contract' | 'wage-contract' | 'women-contract' | 'congress-resolution' | 'bargaining-record' | 'filing-representatives';

/** One thing the filing asks for: there, or lacking what is named. */
export interface PacketItem {
  readonly key: 'representatives' | 'resolution' | 'text' | 'unitProof' | 'unionProof' | 'record' | 'letter';
  readonly title: string;
  /** Who asks for it. */
  readonly article: string;
  /** The paper it is printed as; null where a copy of a certificate is put in by hand. */
  readonly document: PacketDocument | null;
  readonly copies: string;
  readonly lacks: readonly Lack[];
}

const TEXT = { collective: 'collective-contract', wage: 'wage-contract', women: 'women-contract' } as const;

const required = (part: string): string => `《北京市集体合同条例》第46条${part}`;
const USUAL = '各区受理时通常一并要求';

/** What the explanation to the office lacks of its own. */
export function letterLacks(c: Contract): readonly Lack[] {
  return [
    ...lackOf(c.filingOffice.trim() === '', 'filingOffice', '报送的人社部门没有填写'),
    ...lackOf(c.requestedOn === null, 'requestedOn', '提出协商要约日期没有填写'),
    ...lackOf(c.repliedOn === null, 'repliedOn', '对方书面答复日期没有填写'),
    ...lackOf(c.draftedOn === null, 'draftedOn', '形成草案日期没有填写'),
  ];
}

function unitProofLacks(ledger: Ledger): readonly Lack[] {
  const { unitName, unitCreditCode: code } = profileOf(ledger);
  return [
    ...lackOf(unitName === '', 'unitName', '单位全称没有填写', 'unionProfile'),
    ...lackOf(code === '', 'unitCreditCode', '单位统一社会信用代码没有填写', 'unionProfile'),
    ...lackOf(code !== '' && creditCodeWarning(code) !== undefined, 'unitCreditCode', `单位统一社会信用代码不对：${creditCodeWarning(code) ?? ''}`, 'unionProfile'),
  ];
}

/** The union proves itself by its certificate of legal person, else by its code. */
function unionProofLacks(ledger: Ledger, today: PlainDate): readonly Lack[] {
  const { unionName, unionCreditCode } = profileOf(ledger);
  const certificates = entriesOf(ledger, 'certificate').map((e) => e.record).filter((r) => r.certificateKind === 'legal-person');
  const valid = certificates.some((r) => r.validUntil === null || r.validUntil >= today);
  const expired = certificates.length > 0 && !valid;
  return [
    ...lackOf(unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(expired, 'legalCertificateUntil', '工会法人资格证书已过有效期，请换领并登记', 'unionProfile'),
    ...lackOf(certificates.length === 0 && unionCreditCode === '', 'unionCreditCode', '没有登记工会法人资格证书，也没有填写工会统一社会信用代码', 'unionProfile'),
  ];
}

/** Everything that is filed with a contract, in the order of the packet, each with what it lacks. */
export function packetItems({ ledger, record: c }: DocumentInput<Contract>, today: PlainDate): readonly PacketItem[] {
  const signed = lackOf(c.signedOn === null, 'signedOn', '双方首席代表签字日期没有填写');
  const figures = c.contractKind === 'wage' ? wageLacks(c, ledger, today) : [];
  return [
    { key: 'letter', title: '报送审查说明', article: USUAL, document: 'filing-letter', copies: '一份', lacks: letterLacks(c) },
    { key: 'text', title: '集体合同正式文本', article: required('第三项'), document: TEXT[c.contractKind], copies: '一式三份', lacks: [...textLacks(c), ...figures, ...signed] },
    { key: 'resolution', title: '职工代表大会（职工大会）决议', article: required('第二项'), document: 'congress-resolution', copies: '一份', lacks: resolutionLacks(c) },
    { key: 'representatives', title: '首席代表和协商代表情况表', article: required('第一项'), document: 'filing-representatives', copies: '一份', lacks: particularsLacks(c, today) },
    { key: 'record', title: '集体协商会议记录', article: USUAL, document: 'bargaining-record', copies: '一份', lacks: [...sessionLacks(c), ...unsignedLacks(c)] },
    { key: 'unitProof', title: '单位注册登记证明（复印件）', article: required('第四项'), document: null, copies: '一份', lacks: unitProofLacks(ledger) },
    { key: 'unionProof', title: '工会法人资格证明（复印件）', article: required('第四项'), document: null, copies: '一份', lacks: unionProofLacks(ledger, today) },
  ];
}

/** What is attached to the explanation, by name. */
export const packetNames: readonly string[] = [
  '集体合同正式文本（一式三份）', '职工代表大会（职工大会）决议', '首席代表和协商代表情况表', '集体协商会议记录', '单位注册登记证明（复印件）', '工会法人资格证明（复印件）',
];
