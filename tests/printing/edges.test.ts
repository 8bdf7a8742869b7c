import { describe, expect, test } from 'vitest';
import { documentIds, documentSpec, paperOf } from '../../shared/documents';
import { apply, emptyLedger, entriesOf, judge, type Change, type Ledger } from '../../shared/ledger';
import { sheetOf, textOfPaper, type Paper } from '../../shared/paper';
import { kindNames, kindOf, parseRecord } from '../../shared/records';
import { sampleChanges } from '../../shared/sample';
import { docxOf, fonts, pdfOf, today } from './help';
import { allLinesOf } from './lines';

const RARE = ['王㛃', '李䶮', '陈𬱖', '欧阳喆堃', '买买提·艾力江·阿不都热依木', '阿依古丽·吐尔逊·买买提明·艾合买提江·阿不都克里木', '单于㛃𬱖'];

function ledgerOf(changes: readonly Change[]): Ledger {
  return apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), changes, today) });
}

/** The sample union with rare and long names in place of everybody's own. */
function renamed(): Ledger {
  const changes = sampleChanges(today);
  const names = changes.filter((c) => c.kind === 'person').map((c) => String(c.after?.['name']));
  const to = new Map(names.map((name, i) => [name, RARE[i % RARE.length]!]));
  const swap = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(swap);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'name' && typeof inner === 'string' ? (to.get(inner) ?? inner) : swap(inner)]));
  };
  return ledgerOf(changes.map((c) => ({ ...c, after: c.kind === 'group' ? c.after : (swap(c.after) as Change['after']) })));
}

/** One paper of each document in its first size. */
function papersOf(ledger: Ledger): readonly (readonly [string, Paper])[] {
  return documentIds.flatMap((id) => {
    const spec = documentSpec(id);
    const record: unknown = spec.kind === null ? null : entriesOf(ledger, spec.kind).map((e): unknown => e.record).filter((r) => spec.applies(r)).toSorted((a, b) => spec.missing({ ledger, record: a }, today).length - spec.missing({ ledger, record: b }, today).length)[0];
    return record === undefined ? [] : [[id, paperOf(id, ledger, record, today).paper] as const];
  });
}

/** A union that has only its name, and of each kind one record with nothing but what must be typed. */
function almostEmpty(): readonly (readonly [string, Paper])[] {
  const profile: Change = { kind: 'unionProfile', id: 'union', basedOn: 0, after: { ...kindOf('unionProfile').blank(today), unitName: '小厂', unionName: '小厂工会委员会' } };
  const ledger = ledgerOf([profile]);
  return documentIds.flatMap((id) => {
    const spec = documentSpec(id);
    if (spec.kind === null) return [[id, paperOf(id, ledger, null, today).paper] as const];
    const kind = kindOf(spec.kind);
    const blank: Record<string, unknown> = { ...kind.blank(today) };
    for (const [field, note] of Object.entries(kind.fields)) {
      if (note.required === true && blank[field] === '') blank[field] = '某';
      if (note.required === true && note.input === 'amount') blank[field] = 100;
    }
    const kinds = Object.entries(kind.fields).flatMap(([field, note]) => (note.input === 'choice' ? Object.keys(note.options).map((key) => ({ [field]: key })) : []));
    const record = [{}, ...kinds].map((choice) => ({ ...blank, ...choice })).find((r) => spec.applies(r));
    const parsed = parseRecord(kind, record ?? blank);
    return parsed.ok && record ? [[id, paperOf(id, ledger, parsed.record, today).paper] as const] : [];
  });
}

async function check(made: Paper): Promise<void> {
  const pdf = await pdfOf(made);
  expect([...fonts.missing]).toEqual([]);
  expect(pdf.pages.flatMap((page) => page.glyphs).filter((g) => g.id === 0)).toEqual([]);
  const sheet = sheetOf(made);
  for (const line of allLinesOf(pdf)) {
    expect(line.right, line.text).toBeLessThan(sheet.leftMm + sheet.areaWidthMm + 0.6);
    expect(line.left, line.text).toBeGreaterThan(sheet.leftMm - 0.6);
    expect(line.baseline, line.text).toBeLessThan(sheet.heightMm);
  }
  expect(textOfPaper(made)).not.toMatch(/undefined|null|NaN|\[object|Invalid/);
  const sorted = (text: string) => [...text].toSorted().join('');
  expect(sorted((await docxOf(made)).text)).toBe(sorted(textOfPaper(made)));
}

describe('with rare characters and names of 25 letters', () => {
  const papers = papersOf(renamed());
  test('every document is there', () => expect(papers.map(([id]) => id)).toEqual(documentIds));
  test.each(papers)('%s: no box, nothing outside the sheet', (_id, made) => check(made));
});

describe('of an almost empty union', () => {
  const papers = almostEmpty();
  test('nearly every document can be tried', () => expect(papers.length).toBeGreaterThan(documentIds.length - 5));
  test.each(papers)('%s: no crash, no word that only a program would write', (_id, made) => check(made));
});

test('the names stand whole in the records that are printed', () => {
  expect(kindNames.length).toBeGreaterThan(30);
  const roster = papersOf(renamed()).find(([id]) => id === 'member-roster')![1];
  for (const name of RARE) expect(textOfPaper(roster)).toContain(name);
});
