import { addDays, addYears, partsOf, type PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { numberOn, type ParameterKey } from '../policy';
import { contractKinds, type Contract } from '../records';
import { dateWords } from '../words';
import { renewalOpens } from './contractClock';
import { unknown, type Assessment, type Duty } from './duty';

type ContractKind = Contract['contractKind'];

/** Signed contracts of a kind, the one that lasts longest at the end. A contract without an end lasts for its cycle. */
function signedContracts(ledger: Ledger, kind: ContractKind, years: number, today: PlainDate) {
  return entriesOf(ledger, 'contract')
    .filter(({ record: r }) => r.contractKind === kind && r.signedOn !== null && r.signedOn <= today)
    .map((entry) => ({ entry, starts: startOf(entry), ends: endOf(entry, years) }))
    .sort((a, b) => (a.ends < b.ends ? -1 : 1));
}

function startOf({ record }: Entry<Contract>): PlainDate {
  return record.startsOn ?? record.effectiveOn ?? record.signedOn!;
}

function endOf(entry: Entry<Contract>, years: number): PlainDate {
  const { endsOn, ended, endedOn } = entry.record;
  const cycle = addYears(startOf(entry), years);
  // One that was made for longer does not put off the next round: 每年 and 每3年 count from its beginning.
  const planned = endsOn === null || (entry.record.startsOn !== null && cycle < endsOn) ? cycle : endsOn;
  return ended === 'dissolved' && endedOn !== null && endedOn < planned ? endedOn : planned;
}

function assessCycle(kind: ContractKind, key: ParameterKey, ledger: Ledger, today: PlainDate): Assessment {
  const years = numberOn(ledger, key, today);
  const needed = years === 1 ? '每年签订一次' : `每${years}年签订一轮`;
  const word = contractKinds[kind];
  const newest = signedContracts(ledger, kind, years, today).at(-1);
  if (!newest) return unknown(`还没有登记已签订的${word}`, needed, { label: `登记${word}`, kind: 'contract', preset: { contractKind: kind } });
  const { entry, ends } = newest;
  // The next round begins where this one ends, with the same parties.
  const { unionChief, employerChief } = entry.record;
  const startsOn = addDays(ends, 1);
  const title = `${partsOf(startsOn).year}年${word}`;
  const preset = { contractKind: kind, title, unionChief, employerChief, startsOn, endsOn: addDays(addYears(startsOn, years), -1) };
  const evidence = [{ kind: 'contract' as const, id: entry.id, on: entry.record.signedOn!, label: entry.record.title }];
  const { endsOn } = entry.record;
  const longer = endsOn !== null && endsOn > ends && entry.record.ended !== 'dissolved';
  const done = longer ? `现行合同${dateWords(endsOn)}届满，${needed}应到${dateWords(ends)}` : `现行合同${dateWords(ends)}届满`;
  const base = { dueOn: ends, done, needed, evidence };
  if (ends < today) {
    const missing = longer ? `最近一份${word}到${dateWords(ends)}已满${years}年，应协商签订新一轮` : `最近一份${word}已于${dateWords(ends)}届满，应尽快协商签订新合同`;
    return { ...base, state: 'overdue', missing, next: { label: '登记新一轮', kind: 'contract', preset } };
  }
  const opens = renewalOpens({ ...entry.record, endsOn: ends }, ledger, today);
  if (opens !== null && opens <= today) {
    const missing = '已进入续订期，可以书面提出新一轮协商';
    return { ...base, state: 'dueSoon', missing, next: { label: '登记新一轮', kind: 'contract', preset } };
  }
  return { ...base, state: 'met', missing: '', next: null };
}

export const wageContract: Duty = {
  id: 'S-5.1',
  title: '工资专项集体合同',
  clause: '二（五）：每年与单位行政签订本单位工资专项集体合同',
  source: { text: '京工发〔2015〕11号', clause: '二（五）', confidence: 'S' },
  actor: 'GU+EMP',
  chapter: 'bargain',
  numbers: ['wage-contract-years', 'wage-renewal-days'],
  assess: (ledger, today) => assessCycle('wage', 'wage-contract-years', ledger, today),
};

export const collectiveContract: Duty = {
  id: 'S-5.2',
  title: '集体合同',
  clause: '二（五）：每3年签订一轮集体合同',
  source: { text: '京工发〔2015〕11号', clause: '二（五）', confidence: 'S' },
  actor: 'GU+EMP',
  chapter: 'bargain',
  numbers: ['collective-contract-years', 'renewal-months'],
  assess: (ledger, today) => assessCycle('collective', 'collective-contract-years', ledger, today),
};
