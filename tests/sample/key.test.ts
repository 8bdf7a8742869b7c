import { beforeAll, describe, expect, test } from 'vitest';
import { assessAll, duties, type DutyState } from '../../shared/duties';
import { apply, emptyLedger, judge } from '../../shared/ledger';
import { sampleChanges } from '../../shared/sample';
import { byNpm, caller, ensureBuilt, temporaryFolder, TODAY } from '../cli/help';

/**
 * The key of the sample union on 2026-11-22, worked out by hand from what the sample makes: state, due day, and why
 * where it is not met. A reason stands beside a met duty only where it is not plain.
 */
const KEY: Readonly<Record<string, readonly [state: DutyState, dueOn: string | null, why?: string]>> = {
  'S-0.1': ['met', null, '28 October: work 169 of 185 valid votes, leaders 172 of 185'],
  'S-0.2': ['notYet', '2026-12-31', 'the summaries of 2024 and 2025 were sent on 20 December, that of 2026 is to come'],
  'S-0.3': ['met', null, 'ten resolutions of five committee meetings and three tasks, all done in time'],
  'S-1.1': ['met', null], 'S-1.2': ['met', '2026-12-31', 'people joined and left in this quarter'], 'S-1.3': ['met', null], 'S-1.4': ['met', null, 'one burst pipe, reported two and a half hours after'],
  'S-2.1': ['met', null, 'somebody joined within a year'],
  'S-2.2': ['overdue', null, 'about one in twenty of the members lacks number and telephone'],
  'S-2.3': ['met', null], 'S-2.4': ['met', null, '213 of 226'], 'S-2.5': ['met', null, 'those who lack are fewer than a tenth'],
  'S-3.1': ['met', null], 'S-3.2': ['met', null], 'S-3.3': ['met', null],
  'S-3.4': ['dueSoon', '2026-11-30', 'one activity so far this month, two or three in October'],
  'S-4.1': ['met', '2026-12-31'], 'S-4.2': ['met', null, 'one file kept up, one closed'],
  'S-4.3': ['overdue', '2026-11-19', 'the seventh request came on 4 November, 15 days are over'],
  'S-4.4': ['notApplicable', null, 'no fund of its own'],
  'S-4.5': ['notYet', null, 'nobody was dissatisfied'],
  'S-5.1': ['dueSoon', '2027-01-01', 'ends in 40 days, the window is 60'],
  'S-5.2': ['dueSoon', '2027-01-22', 'ends in 61 days, the window is three months'],
  'S-5.3': ['met', '2027-01-01', 'reported on in December 2025; the next one is due with the wage contract’s end'],
  'S-6.1': ['met', null], 'S-6.2': ['met', null, 'asked for after 5½ hours, the lawyer came after 18'],
  'S-6.3': ['dueSoon', '2026-11-28', 'the merger was told on 13 November, the opinion is written and not sent'],
  'S-6.4': ['notYet', null, 'the employer agreed to the opinion of January and has not answered the other'],
  'S-7.1': ['met', '2026-12-31'], 'S-7.2': ['met', '2026-12-31'], 'S-7.3': ['met', '2026-12-31'],
  'S-7.4': ['notYet', '2026-12-31', 'held on 16 June; the second half’s comes in December'],
  'S-7.5': ['notYet', '2026-12-31', 'the same'],
  'S-7.6': ['notYet', '2026-12-31', 'held on 20 May; none yet in the second half'],
  'S-3.11': ['met', null],
  'S-3.12': ['overdue', null, 'the fifth light is still to be lit'],
  'S-3.13': ['met', null], 'S-3.14': ['met', null], 'S-3.15': ['met', null], 'S-3.16': ['met', null],
  'S-3.17': ['dueSoon', '2027-03-22', 'five years from 23 March 2022; the warning is six months'],
  'S-3.18': ['met', '2027-04-11'], 'S-3.19': ['met', null], 'S-3.20': ['met', null],
  'S-3.21': ['overdue', '2026-11-15', 'the fee on October’s wages is not registered'],
  'S-3.22': ['met', '2026-12-31', '216,000 of 270,720 元'], 'S-3.23': ['met', null],
  'S-3.24': ['overdue', null, '226 staff and no full-time chair'],
  'S-3.25': ['overdue', null, '226 staff need one full-time worker, there is none'],
  'S-3.26': ['met', null],
  'S-3.27': ['notApplicable', null, 'nobody was hired'],
  'S-3.29': ['met', '2023-03-23', 'trained since, though late'], 'S-3.31': ['met', '2026-12-31'], 'S-3.31b': ['met', null], 'S-3.32': ['met', '2026-12-31'], 'S-3.33a': ['met', null], 'S-3.33b': ['met', null],
  'S-3.33c': ['notApplicable', null, 'only a chat group'],
  'S-3.33d': ['met', '2026-03-31', '43 of 47, and 32 are needed'], 'S-3.33e': ['met', '2026-12-31'], 'S-3.33f': ['met', '2026-12-31', 'both made known; the books are due at the year’s end'], 'S-3.33g': ['met', '2026-11-30', 'a contact on the first of each month'],
  'S-3.35': ['met', null, 'the assembly’s rules and those for delegates who stand'], 'S-3.37': ['met', '2026-12-31'], 'S-3.38': ['met', '2026-12-31'], 'S-3.39': ['met', '2026-03-18'], 'S-3.40': ['met', '2026-12-31'],
  'S-3.41': ['dueSoon', '2026-11-27', 'evaluated on 28 October, reported to the party only'],
  'S-3.42': ['overdue', null, 'measures of performance are lacking'],
  'S-3.43': ['met', null],
  'S-3.52': ['overdue', '2026-09-30', 'the report of the third quarter was forgotten'],
  'S-3.53': ['dueSoon', '2026-12-04', 'looked at on 4 December 2025'],
  'S-3.55': ['met', '2026-12-31'], 'S-4.11': ['met', null],
  'ORG-1': ['met', null], 'ORG-12': ['met', null], 'ORG-13': ['met', null], 'ORG-14': ['met', null], 'ORG-18': ['met', null],
  'ORG-19': ['notYet', '2027-03-22', 'the chair’s term ends in four months'],
  'MRC-13': ['met', '2026-03-11', 'the notice of 6 March for 18 March'], 'FIN-6': ['met', '2026-12-31'], 'BCC-14': ['met', null], 'WCN-11': ['met', null], 'REP-6': ['met', null, '216,000 of 257,000 元 planned'], 'BJM-2': ['met', null],
};

const ledger = apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), sampleChanges(TODAY), TODAY) });
const found = assessAll(ledger, TODAY);

describe('the key of the sample union', () => {
  test('names every duty, and says why of each that is not met', () => {
    expect(Object.keys(KEY).toSorted()).toEqual(duties.map((d) => d.id).toSorted());
    for (const [id, [state, , why]] of Object.entries(KEY)) if (state !== 'met') expect(why, id).toBeTruthy();
  });

  test.each(found.map((f) => [f.duty.id, f] as const))('%s', (id, { assessment: a }) => {
    expect([a.state, a.dueOn], a.missing).toEqual(KEY[id]!.slice(0, 2));
  });

  test('shows every state but 资料不足, which an unfinished ledger has', () => {
    expect(new Set(Object.values(KEY).map(([state]) => state))).toEqual(new Set<DutyState>(['met', 'dueSoon', 'overdue', 'notYet', 'notApplicable']));
  });
});

interface Told {
  readonly id: string;
  readonly clause: string;
  readonly state: DutyState;
  readonly dueOn: string | null;
  readonly evidence: readonly { readonly kind: string; readonly id: string; readonly on: string; readonly label: string }[];
}

describe('the command line', () => {
  beforeAll(ensureBuilt);
  const { ledger: folder, union } = caller(temporaryFolder());

  test('lists the same duties with the same states, days, clauses and evidence', () => {
    expect(union('sample').code).toBe(0);
    const told = byNpm(['duties', '--ledger', folder, '--today', TODAY, '--json']).json<readonly Told[]>();
    const of = ({ id, clause, state, dueOn, evidence }: Told): Told => ({ id, clause, state, dueOn, evidence });
    expect(told.map(of)).toEqual(found.map(({ duty, assessment: a }) => ({ id: duty.id, clause: duty.clause, state: a.state, dueOn: a.dueOn, evidence: a.evidence })));
    expect(told.map((d) => [d.id, d.state])).toEqual(duties.map((d) => [d.id, KEY[d.id]![0]]));
  });

  test('has in its own ledger every record that proves something', () => {
    const told = byNpm(['duties', '--ledger', folder, '--today', TODAY, '--json']).json<readonly Told[]>();
    const proofs = [...new Map(told.flatMap((d) => d.evidence).map((e) => [`${e.kind}/${e.id}`, e])).values()];
    for (const kind of new Set(proofs.map((e) => e.kind))) {
      const kept = new Set(union('list', '--kind', kind).json<readonly { readonly id: string }[]>().map((r) => r.id));
      expect(proofs.filter((e) => e.kind === kind && !kept.has(e.id))).toEqual([]);
    }
  });
});
