import { describe, expect, test } from 'vitest';
import { assessAll } from '../../shared/duties';
import { apply, emptyLedger, judge } from '../../shared/ledger';
import { kindOf } from '../../shared/records';
import { sampleChanges, sampleIdNumber } from '../../shared/sample';
import { readIdNumber } from '../../shared/words';

const DAYS = ['2026-11-22', '2026-01-01', '2026-03-05', '2026-12-31', '2028-02-29', '2027-07-01'];

describe.each(DAYS)('the sample union on %s', (today) => {
  const changes = sampleChanges(today);
  const ledger = apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), changes, today) });

  test('is the same every time and has no problem', () => {
    expect(sampleChanges(today)).toEqual(changes);
    expect(Object.keys(ledger.tables.person)).toHaveLength(236);
    const remarks = changes.flatMap((c) => kindOf(c.kind).warnings?.(c.after!, today) ?? []);
    expect(remarks).toEqual([]);
  });

  test('has nothing that is still to come', () => {
    for (const { kind, after, id } of changes) {
      const day = kindOf(kind).dayOf?.(after!) ?? null;
      if (day !== null) expect(day <= today, `${id} ${day}`).toBe(true);
    }
  });

  test('has people who are nobody: synthetic numbers of an area that was never given out, no two alike', () => {
    const people = Object.values(ledger.tables.person).map((e) => e.record);
    const numbers = people.map((p) => p.idNumber).filter((n) => n !== '');
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((n) => n.startsWith('980101') && readIdNumber(n, today).ok)).toBe(true);
    expect(people.every((p) => p.phone === '' || /^1390000\d{4}$/.test(p.phone))).toBe(true);
    expect(new Set(people.map((p) => p.name)).size).toBe(people.length);
    expect(['王㛃', '李䶮', '张𬱖', '阿依古丽·买买提'].every((n) => people.some((p) => p.name === n))).toBe(true);
  });

  test('has duties that are met, due and overdue', () => {
    const states = new Set(assessAll(ledger, today).map((a) => a.assessment.state));
    expect([states.has('met'), states.has('dueSoon'), states.has('overdue'), states.has('unknown')]).toEqual([true, true, true, false]);
  });
});

test('made numbers say the birth date and sex they were made for', () => {
  for (let serial = 0; serial < 998; serial += 1) {
    for (const sex of ['male', 'female'] as const) {
      expect(readIdNumber(sampleIdNumber('1990-05-03', serial, sex), '2026-03-05')).toMatchObject({ ok: true, birthDate: '1990-05-03', sex });
    }
  }
});
