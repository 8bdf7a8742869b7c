import { expect, test } from 'vitest';
import { duties } from '../../shared/duties';

/** Every obligation of the policy letter whose actor is, or includes, the grassroots union, heading by heading. */
const OF_THE_LETTER = {
  '一、工作目标': ['S-0.1', 'S-0.2', 'S-0.3'],
  '二、开门七件事': [
    'S-1.1', 'S-1.2', 'S-1.3', 'S-1.4', 'S-2.1', 'S-2.2', 'S-2.3', 'S-2.4', 'S-2.5', 'S-3.1', 'S-3.2', 'S-3.3', 'S-3.4', 'S-4.1', 'S-4.2', 'S-4.3', 'S-4.4', 'S-4.5',
    'S-5.1', 'S-5.2', 'S-5.3', 'S-6.1', 'S-6.2', 'S-6.3', 'S-6.4', 'S-7.1', 'S-7.2', 'S-7.3', 'S-7.4', 'S-7.5', 'S-7.6',
  ],
  '三、四项措施': [
    'S-3.11', 'S-3.12', 'S-3.13', 'S-3.14', 'S-3.15', 'S-3.16', 'S-3.17', 'S-3.18', 'S-3.19', 'S-3.20', 'S-3.21', 'S-3.22', 'S-3.23', 'S-3.24', 'S-3.25', 'S-3.26', 'S-3.27', 'S-3.29',
    'S-3.31', 'S-3.31b', 'S-3.32', 'S-3.33a', 'S-3.33b', 'S-3.33c', 'S-3.33d', 'S-3.33e', 'S-3.33f', 'S-3.33g', 'S-3.35', 'S-3.37', 'S-3.38', 'S-3.39', 'S-3.40', 'S-3.41', 'S-3.42', 'S-3.43',
    'S-3.52', 'S-3.53', 'S-3.55',
  ],
  '四、组织保障': ['S-4.11'],
} as const;

/** Obligations of others only: the superior union, the service station. Not this union's to do. */
const OF_OTHERS = ['S-3.28', 'S-3.30', 'S-3.31c', 'S-3.34', 'S-3.51', 'S-3.54', 'S-4.12'];

/** What laws and union rules ask of the union beside the letter. */
const OF_THE_LAW = ['ORG-1', 'ORG-12', 'ORG-13', 'ORG-14', 'ORG-18', 'ORG-19', 'MRC-13', 'FIN-6', 'BCC-14', 'WCN-11', 'REP-6', 'BJM-2'];

test('the duties are exactly those of the letter and the listed ones of the law', () => {
  const letter: readonly string[] = Object.values(OF_THE_LETTER).flat();
  const ids = duties.map((d) => d.id);
  expect(ids.toSorted()).toEqual([...letter, ...OF_THE_LAW].toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => OF_OTHERS.includes(id))).toEqual([]);
});

test('those of the law stand in its chapter, those of the letter in the letter’s, and each says who has to do it', () => {
  for (const d of duties) {
    expect(d.chapter === 'law', d.id).toBe(OF_THE_LAW.includes(d.id));
    expect(d.actor, d.id).toContain('GU');
  }
  const may = duties.filter((d) => d.actor === 'GU (may)').map((d) => d.id);
  expect(may.toSorted()).toEqual(['S-3.27', 'S-3.33c', 'S-4.4']);
});

test('the clause that a duty names lies under its chapter’s heading', () => {
  const headings = { goal: '一', know: '二（一）', recruit: '二（二）', home: '二（三）', help: '二（四）', bargain: '二（五）', rights: '二（六）', meet: '二（七）', place: '三（一）', cadres: '三（二）', service: '三（三）', system: '三（四）', assurance: '四' } as const;
  for (const d of duties) if (d.chapter !== 'law' && d.id !== 'S-0.3') expect(d.clause.startsWith(headings[d.chapter]), `${d.id} ${d.clause}`).toBe(true);
});
