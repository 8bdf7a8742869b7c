import { describe, expect, test } from 'vitest';
import { documentSpec, packetItems, paperOf, type DocumentId } from '../../shared/documents';
import { apply, emptyLedger, entryOf, judge, type Ledger } from '../../shared/ledger';
import { textOfPaper } from '../../shared/paper';
import type { Contract } from '../../shared/records';
import { sampleChanges } from '../../shared/sample';

const TODAY = '2026-11-22';
const ledger: Ledger = apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), sampleChanges(TODAY), TODAY) });
const wage = entryOf(ledger, 'contract', 'sample-contract-4')!.record;
const collective = entryOf(ledger, 'contract', 'sample-contract-1')!.record;

const textOf = (id: DocumentId, record: Contract): string => textOfPaper(paperOf(id, ledger, record, TODAY).paper);

describe('the filing packet', () => {
  test.each([['wage', wage], ['collective', collective]] as const)('of the sample union’s %s contract is complete', (_, record) => {
    expect(packetItems({ ledger, record }, TODAY).flatMap((i) => i.lacks)).toEqual([]);
  });

  const first = wage.representatives[0]!;
  const others = wage.representatives.slice(1);
  test.each<[string, Partial<Contract>, readonly string[]]>([
    ['the office', { filingOffice: '' }, ['letter']],
    ['the request', { requestedOn: null }, ['letter']],
    ['the signatures', { signedOn: null, filedOn: null, receivedOn: null, effectiveOn: null, publishedOn: null }, ['text']],
    ['the vote', { congressYes: null }, ['resolution']],
    ['the day of the vote', { congressOn: null }, ['resolution']],
    ['an id number', { representatives: [{ ...first, idNumber: '' }, ...others] }, ['representatives']],
    ['an age', { representatives: [{ ...first, age: null }, ...others] }, ['representatives']],
    ['a post', { representatives: [{ ...first, post: '' }, ...others] }, ['representatives']],
    ['the sessions', { sessions: [] }, ['record']],
    ['a signature under a session', { sessions: wage.sessions.map((s, i) => (i === 0 ? { ...s, employerSigned: false } : s)) }, ['record']],
  ])('without %s names exactly that', (_, fields, keys) => {
    const items = packetItems({ ledger, record: { ...wage, ...fields } }, TODAY);
    expect(items.filter((i) => i.lacks.length > 0).map((i) => i.key)).toEqual(keys);
    expect(textOf('filing-packet', { ...wage, ...fields })).toContain('还缺：');
  });

  test('without the certificates of both sides names those', () => {
    const profile = entryOf(ledger, 'unionProfile', 'union')!;
    const bare = { ...ledger, tables: { ...ledger.tables, certificate: {}, unionProfile: { union: { ...profile, record: { ...profile.record, unitCreditCode: '', unionCreditCode: '' } } } } };
    expect(packetItems({ ledger: bare, record: wage }, TODAY).filter((i) => i.lacks.length > 0).map((i) => i.key)).toEqual(['unitProof', 'unionProof']);
  });

  test('shows id numbers in the table of representatives and nowhere else', () => {
    const numbers = wage.representatives.map((r) => r.idNumber).filter((n) => n !== '');
    expect(numbers.length).toBe(wage.representatives.length);
    for (const item of packetItems({ ledger, record: wage }, TODAY)) {
      if (item.document === null) continue;
      const shown = numbers.filter((n) => textOf(item.document!, wage).includes(n));
      expect(shown.length, item.document).toBe(item.document === 'filing-representatives' ? numbers.length : 0);
    }
  });
});

describe('papers the sample has no occasion for', () => {
  const women: Contract = { ...collective, contractKind: 'women', title: '女职工权益保护专项集体合同' };
  test.each<[DocumentId, Contract, readonly string[]]>([
    ['women-contract', women, ['女职工', '第一条']],
    ['end-filing', { ...wage, ended: 'expired', endedOn: null }, ['因期限届满终止', '云桥区人力资源和社会保障局：']],
    ['end-filing', { ...wage, ended: 'dissolved', endedOn: '2026-06-01' }, ['经双方协商一致解除', '2026年6月1日']],
  ])('%s', (id, record, words) => {
    expect(documentSpec(id).applies(record)).toBe(true);
    const text = textOf(id, record);
    for (const word of words) expect(text).toContain(word);
    expect(text).not.toMatch(/undefined|NaN|null/);
  });

  test('each contract becomes the paper of its kind only', () => {
    const texts = ['collective-contract', 'wage-contract', 'women-contract'] as const;
    const made = [collective, wage, women].map((c) => texts.filter((id) => documentSpec(id).applies(c)));
    expect(made).toEqual([['collective-contract'], ['wage-contract'], ['women-contract']]);
  });

  test('an almost empty contract prints ruled blanks and names what is missing', () => {
    const empty: Contract = { ...wage, clauses: [], representatives: [], sessions: [], startsOn: null, endsOn: null, wage: { ...wage.wage, average: null, minimumPost: null } };
    const { paper, missing } = paperOf('wage-contract', ledger, empty, TODAY);
    expect(textOfPaper(paper)).toContain('____');
    expect(missing.length).toBeGreaterThan(2);
    expect(textOfPaper(paper)).not.toMatch(/undefined|NaN|null/);
  });
});
