import { addDays, type PlainDate } from '../calendar';
import { entriesOf, entryOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { sealKinds } from '../records';
import { dateWords } from '../words';
import { unknown, type Duty, type Evidence, type NextStep } from './duty';
import { proof } from './evidence';
import { letter } from './sources';

const SEALS = ['union', 'finance', 'audit'] as const;
const toSeals: NextStep = { label: '登记印章', kind: 'unionProfile', id: 'union' };
const toLicence: NextStep = { label: '登记法人资格证', kind: 'certificate', preset: { certificateKind: 'legal-person', title: '工会法人资格证书' } };

interface Licence {
  /** Nothing where only the profile tells until when the certificate is valid: that is no dated proof. */
  readonly evidence: readonly Evidence[];
  readonly until: PlainDate | null;
  readonly open: NextStep;
}

/** The legal-person certificate that is valid longest. */
function licenceOf(ledger: Ledger, today: PlainDate): Licence {
  const found = entriesOf(ledger, 'certificate')
    .filter(({ record: r }) => r.certificateKind === 'legal-person' && r.issuedOn !== null && r.issuedOn <= today)
    .map((e): Licence => ({ evidence: [proof('certificate', e, e.record.issuedOn!)], until: e.record.validUntil, open: { label: '去更新', kind: 'certificate', id: e.id } }))
    .toSorted((a, b) => ((a.until ?? '9999-12-31') < (b.until ?? '9999-12-31') ? 1 : -1))[0];
  return found ?? { evidence: [], until: entryOf(ledger, 'unionProfile', 'union')?.record.legalCertificateUntil ?? null, open: toLicence };
}

/** Seals of the profile with the day from which they are used. */
function sealsOf(ledger: Ledger, today: PlainDate) {
  const profile = entryOf(ledger, 'unionProfile', 'union');
  const held = (seal: (typeof SEALS)[number]) => profile?.record.seals.find((s) => s.seal === seal && s.madeOn !== null && s.madeOn <= today);
  return {
    evidence: profile ? SEALS.flatMap((s) => (held(s) ? [{ ...proof('unionProfile', profile, held(s)!.madeOn!), label: sealKinds[s] }] : [])) : [],
    lacking: SEALS.filter((s) => !held(s)).map((s) => sealKinds[s]),
  };
}

export const credentials: Duty = {
  id: 'S-3.18', title: '法人资格证和三枚印章', chapter: 'place',
  clause: '三（一）3：有工会法人资格证、组织公章、财务章、经费审查章（组织机构代码证已并入统一社会信用代码，不再单独要求）；证书期满前30日内换领',
  source: letter('三（一）3'), actor: 'GU', numbers: ['certificate-renew-days'],
  assess(ledger, today) {
    const needed = '1证3章';
    const licence = licenceOf(ledger, today);
    const seals = sealsOf(ledger, today);
    const evidence = [...licence.evidence, ...seals.evidence];
    const { until, open } = licence;
    if (evidence.length === 0 && until === null) return unknown('还没有登记工会法人资格证书（发证日期）和印章（启用日期）', needed, toLicence);
    const base = { done: `${licence.evidence.length}证${seals.evidence.length}章`, needed, evidence };
    const lacking = [...(licence.evidence.length > 0 ? [] : ['工会法人资格证书（请在证照里登记发证日期）']), ...seals.lacking];
    if (until !== null && until < today) return { ...base, state: 'overdue', dueOn: until, missing: `法人资格证书已于${dateWords(until)}到期，应换领`, next: open };
    if (lacking.length > 0) return { ...base, state: 'overdue', dueOn: null, missing: `还缺：${lacking.join('、')}`, next: licence.evidence.length > 0 ? toSeals : toLicence };
    if (until !== null && today >= addDays(until, -numberOn(ledger, 'certificate-renew-days', today))) {
      return { ...base, state: 'dueSoon', dueOn: until, missing: `法人资格证书${dateWords(until)}到期，应在期满前换领`, next: open };
    }
    return { ...base, state: 'met', dueOn: until, missing: '', next: null };
  },
};
