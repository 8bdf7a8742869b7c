import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerHouse } from '../../electron/ledger';
import { apply, emptyLedger, inverseOf, judge, type Change, type Commit, type Ledger } from '../../shared/ledger';
import { failureOf, openAt, setGroup, temporaryFolder } from './help';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const action = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('set' as const), ids: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }), name: fc.string({ minLength: 1, maxLength: 20 }), stale: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), id }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('undo' as const), back: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** The same without any disk: a list of commits and a ledger. */
class Model {
  ledger: Ledger = emptyLedger();
  readonly commits: Commit[] = [];

  commit(changes: readonly Change[], undoes?: number): void {
    const done = judge(this.ledger, changes, '2026-03-05');
    const commit = { sequence: this.ledger.sequence + 1, at: '', who: '', why: '', changes: done, ...(undoes === undefined ? {} : { undoes }) };
    this.ledger = apply(this.ledger, commit);
    this.commits.unshift(commit);
  }

  undo(sequence: number | undefined): void {
    const undone = new Set(this.commits.map((commit) => commit.undoes));
    const found = sequence === undefined
      ? this.commits.find((commit) => commit.undoes === undefined && !undone.has(commit.sequence))
      : this.commits.find((commit) => commit.sequence === sequence && !undone.has(sequence));
    if (!found) throw new Error('nothing');
    this.commit(inverseOf(this.ledger, found), found.sequence);
  }
}

function changesOf(ledger: Ledger, act: Extract<Action, { do: 'set' | 'delete' }>): readonly Change[] {
  const revision = (one: string) => ledger.tables.group[one]?.revision ?? 0;
  if (act.do === 'delete') return [{ kind: 'group', id: act.id, basedOn: revision(act.id), after: null }];
  return act.ids.map((one) => setGroup(one, act.name, Math.max(0, revision(one) - Number(act.stale))));
}

async function both(house: LedgerHouse, model: Model, act: Exclude<Action, { do: 'reopen' }>): Promise<void> {
  let refused = false;
  try {
    if (act.do === 'undo') model.undo(act.back === undefined ? undefined : model.ledger.sequence - act.back + 1);
    else model.commit(changesOf(model.ledger, act));
  } catch {
    refused = true;
  }
  const before = house.state();
  const real = act.do === 'undo'
    ? house.undo(act.back === undefined ? undefined : before.sequence - act.back + 1)
    : house.commit({ changes: changesOf(before, act), why: act.do });
  expect((await failureOf(real)) !== 'no failure').toBe(refused);
  if (refused) expect(house.state()).toBe(before);
}

test('any sequence of steps, undos and reopenings does what a plain list of commits does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 25 }), fc.integer({ min: 1, max: 6 }), async (actions, records) => {
      const folder = await temporaryFolder();
      const model = new Model();
      let house = await openAt(folder, { limits: { records, bytes: 1e9 } });
      for (const act of actions) {
        if (act.do === 'reopen') {
          await house.close();
          house = await openAt(folder, { limits: { records, bytes: 1e9 } });
        } else await both(house, model, act);
        expect(JSON.stringify(house.state())).toBe(JSON.stringify(model.ledger));
      }
      const kept = (await house.history()).map(({ sequence, undoes, changes }) => ({ sequence, undoes, changes }));
      expect(kept).toEqual(model.commits.map(({ sequence, undoes, changes }) => ({ sequence, undoes, changes })));
      expect(await house.verify()).toMatchObject({ ok: true, problems: [] });
      await house.close();
    }),
    { numRuns: process.env['UNIONDESK_FULL'] === '1' ? 500 : 40 },
  );
}, 600_000);

test('a look at the ledger does not change with later steps', async () => {
  const house = await openAt(await temporaryFolder());
  await house.commit({ changes: [setGroup('a', '一')], why: '' });
  const look = house.state();
  const text = JSON.stringify(look);
  await house.commit({ changes: [setGroup('a', '二', 1), setGroup('b', '三')], why: '' });
  expect(JSON.stringify(look)).toBe(text);
  expect(house.state().tables.person).toBe(look.tables.person);
  await house.close();
});
