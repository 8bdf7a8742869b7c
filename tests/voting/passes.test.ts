import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparePasses, type Mark } from '../../shared/voting';

test('equal passes agree and are counted', () => {
  expect(comparePasses('1121304', '1121304')).toEqual({ differences: [], agreed: true, counts: { '0': 1, '1': 3, '2': 1, '3': 1, '4': 1 } });
  expect(comparePasses('', '').agreed).toBe(false);
  expect(comparePasses('1 1\n2', '112').agreed).toBe(true);
});

test('each form that differs or is missing is named', () => {
  expect(comparePasses('1123', '113').differences).toEqual([{ form: 3, first: '2', second: '3' }, { form: 4, first: '3', second: '' }]);
  expect(comparePasses('1', '12').differences).toEqual([{ form: 2, first: '', second: '2' }]);
});

test('agreed exactly when both say the same, whatever they say', () => {
  const pass = fc.array(fc.constantFrom<Mark>('0', '1', '2', '3', '4'), { maxLength: 300 }).map((m) => m.join(''));
  fc.assert(fc.property(pass, pass, (a, b) => {
    const found = comparePasses(a, b);
    expect(found.agreed).toBe(a === b && a !== '');
    expect(Object.values(found.counts).reduce((x, y) => x + y, 0)).toBe(a.length);
  }));
});
