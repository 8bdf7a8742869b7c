import { describe, expect, test } from 'vitest';
import { assessAll, duties, type Assessment, type Evidence } from '../../shared/duties';
import { apply, emptyLedger, entryOf, judge, type Ledger } from '../../shared/ledger';
import { kindOf, type AnyRecord, type FieldNote, type KindName } from '../../shared/records';
import { sampleChanges } from '../../shared/sample';
import { ledgerOf } from '../makers/ledgers';
import { table } from './tables';

/** All words that a record holds: its texts, and the Chinese of what was chosen. */
function wordsOf(fields: Readonly<Record<string, FieldNote>>, record: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(fields).flatMap(([field, note]): readonly string[] => {
    const value = record[field];
    if (note.input === 'list') return (value as readonly Readonly<Record<string, unknown>>[]).flatMap((row) => wordsOf(note.fields, row));
    if (note.input === 'name') return [(value as { readonly name: string }).name];
    if (note.input === 'choice') return [note.options[String(value)] ?? ''];
    return typeof value === 'string' ? [value] : [];
  });
}

/** Whether a label is the record's summary, or names something that the record holds. */
function names(kind: KindName, record: AnyRecord, label: string): boolean {
  const spec = kindOf(kind);
  if (label.includes(spec.summary(record))) return true;
  return wordsOf(spec.fields, record).some((word) => word !== '' && label.includes(word));
}

function expectProof(id: string, e: Evidence, ledger: Ledger, today: string): void {
  const entry = entryOf(ledger, e.kind, e.id);
  expect(entry, `${id}: ${e.kind}/${e.id}`).toBeDefined();
  expect(e.on <= today, `${id}: ${e.on}`).toBe(true);
  expect(names(e.kind, entry!.record as AnyRecord, e.label), `${id}: ${e.label}`).toBe(true);
}

/** The kinds of record that can prove each duty: what follows its evidence in the page must open the right thing. */
const PROVED_BY: Readonly<Record<string, readonly KindName[]>> = {
  'S-0.1': ['evaluation'], 'S-0.2': ['report'], 'S-0.3': ['meeting', 'incoming'], 'S-1.1': ['unionProfile', 'person'], 'S-1.2': ['person', 'report'], 'S-1.3': ['person'], 'S-1.4': ['incident'],
  'S-2.1': ['person'], 'S-2.2': ['person'], 'S-2.3': ['person'], 'S-2.4': ['person'], 'S-2.5': ['person'], 'S-3.1': ['premise'], 'S-3.2': ['premise'], 'S-3.3': ['group'], 'S-3.4': ['activity'],
  'S-4.1': ['condolence'], 'S-4.2': ['hardship'], 'S-4.3': ['helpRequest'], 'S-4.4': ['regulation'], 'S-4.5': ['helpRequest'], 'S-5.1': ['contract'], 'S-5.2': ['contract'], 'S-5.3': ['contract'],
  'S-6.1': ['consultation'], 'S-6.2': ['dispute'], 'S-6.3': ['majorMatter'], 'S-6.4': ['majorMatter'], 'S-7.1': ['meeting'], 'S-7.2': ['meeting'], 'S-7.3': ['meeting'], 'S-7.4': ['meeting'], 'S-7.5': ['meeting'], 'S-7.6': ['meeting'],
  'S-3.11': ['premise'], 'S-3.12': ['premise'], 'S-3.13': ['premise'], 'S-3.14': ['sign'], 'S-3.15': ['sign'], 'S-3.16': ['disclosure'], 'S-3.17': ['term'], 'S-3.18': ['certificate', 'unionProfile'], 'S-3.19': ['unionProfile', 'certificate'],
  'S-3.20': ['group'], 'S-3.21': ['feePayment'], 'S-3.22': ['voucher'], 'S-3.23': ['sign'], 'S-3.24': ['term'], 'S-3.25': ['term', 'person'], 'S-3.26': ['person'], 'S-3.27': ['hiring'], 'S-3.29': ['training'],
  'S-3.31': ['talk'], 'S-3.31b': ['onlineGroup'], 'S-3.32': ['talk'], 'S-3.33a': ['regulation', 'talk'], 'S-3.33b': ['regulation', 'proposal'], 'S-3.33c': ['onlineGroup'], 'S-3.33d': ['annualPlan'],
  'S-3.33e': ['helpRequest', 'opinion', 'dispute', 'training', 'activity'], 'S-3.33f': ['promise'], 'S-3.33g': ['talk'], 'S-3.35': ['regulation'], 'S-3.37': ['disclosure'], 'S-3.38': ['meeting'], 'S-3.39': ['opinion'],
  'S-3.40': ['evaluation'], 'S-3.41': ['evaluation'], 'S-3.42': ['regulation'], 'S-3.43': ['regulation'], 'S-3.52': ['report'], 'S-3.53': ['regulation'], 'S-3.55': ['meeting'], 'S-4.11': ['regulation'],
  'ORG-1': ['term'], 'ORG-12': ['term'], 'ORG-13': ['training'], 'ORG-14': ['timeOff'], 'ORG-18': ['term'], 'ORG-19': ['term'], 'MRC-13': ['meeting'], 'FIN-6': ['meeting', 'fundAudit'], 'BCC-14': ['contract'], 'WCN-11': ['contract'], 'REP-6': ['budget'], 'BJM-2': ['condolence'],
};

/** Takes away what proves a duty until it is no longer met; the number of rounds, or what stayed green. */
function rounds(id: string, ledger: Ledger, today: string): number {
  const assess = (l: Ledger): Assessment => duties.find((d) => d.id === id)!.assess(l, today);
  let left = ledger;
  for (let round = 0; round < 60; round += 1) {
    const { state, evidence } = assess(left);
    if (state !== 'met') return round;
    const gone = [...new Map(evidence.map((e) => [`${e.kind}/${e.id}`, e])).values()];
    left = apply(left, { sequence: left.sequence + 1, changes: gone.map((e) => ({ kind: e.kind, id: e.id, basedOn: 1, after: null, before: entryOf(left, e.kind, e.id)!.record as AnyRecord })) });
  }
  throw new Error(`${id} stays green without its records`);
}

describe.each(['2026-11-22', '2026-01-05', '2028-02-29'])('the sample union on %s', (today) => {
  const ledger = apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), sampleChanges(today), today) });
  const met = assessAll(ledger, today).filter(({ assessment }) => assessment.state === 'met');

  test('everything green has a record of a day that has come, of the kind it says and under its name', () => {
    expect(met.length).toBeGreaterThan(30);
    for (const { duty, assessment } of met) expect(assessment.evidence.length, duty.id).toBeGreaterThan(0);
    for (const { duty, assessment } of assessAll(ledger, today)) {
      for (const e of assessment.evidence) {
        expectProof(duty.id, e, ledger, today);
        expect(PROVED_BY[duty.id], duty.id).toContain(e.kind);
      }
    }
  });

  test('nothing stays green without its records', () => {
    for (const { duty } of met) expect(rounds(duty.id, ledger, today), duty.id).toBeGreaterThan(0);
  });
});

describe.each(Object.entries(table))('%s', (id, cases) => {
  const met = cases.filter((c) => c[3] === 'met');

  test('every case that is met has proof that is there, of the right kind and name', () => {
    expect(met.length).toBeGreaterThan(0);
    for (const [what, today, records] of met) {
      const ledger = ledgerOf(...records);
      const { evidence } = duties.find((d) => d.id === id)!.assess(ledger, today);
      expect(evidence.length, what).toBeGreaterThan(0);
      for (const e of evidence) {
        expectProof(`${id} ${what}`, e, ledger, today);
        expect(PROVED_BY[id], what).toContain(e.kind);
      }
    }
  });

  test('with its records deleted no case stays met', () => {
    for (const [what, today, records] of met) expect(rounds(id, ledgerOf(...records), today), what).toBeGreaterThan(0);
  });
});
