import { describe, expect, test } from 'vitest';
import { documentIds, documentSpec, paperOf } from '../../../shared/documents';
import { textOfPaper } from '../../../shared/paper';
import { frameOf, outlineOf, TODAY, type Turn, type Wanted } from './help';
import { sheets } from './tables';

function expectWanted(wanted: Wanted, paper: ReturnType<typeof paperOf>['paper']): void {
  const text = textOfPaper(paper);
  for (const words of wanted.says ?? []) expect(text).toContain(words.replace(/\s/g, ''));
  for (const words of wanted.never ?? []) expect(text).not.toContain(words.replace(/\s/g, ''));
  expect(text).not.toMatch(/undefined|null|NaN|\[object|。。|，。|：：|（）/);
  wanted.check?.(paper);
}

describe.each(sheets.map((sheet) => [sheet.id, sheet] as const))('%s', (id, sheet) => {
  const make = (turn: Omit<Turn, 'when'>) => paperOf(id, turn.ledger ?? sheet.ledger, turn.record === undefined ? sheet.record : turn.record, TODAY, turn.size);

  test('has its parts in order, who signs, its sizes and its words', () => {
    const { paper, missing } = make({});
    expect(documentSpec(id).applies(sheet.record)).toBe(true);
    expect(missing.map((m) => m.message)).toEqual([]);
    expect(documentSpec(id).sizes.map((size) => frameOf(make({ size }).paper))).toEqual(sheet.frames);
    expect(outlineOf(paper).slice(0, sheet.goesOn ? sheet.outline.length : undefined)).toEqual(sheet.outline);
    expectWanted(sheet, paper);
  });

  test('names each thing that is not filled in', () => {
    for (const lacking of sheet.lacks) expect(make(lacking).missing.map((m) => m.message)).toEqual(lacking.says);
  });

  test.each((sheet.turns ?? []).map((turn) => [turn.when, turn] as const))('%s', (_, turn) => {
    const { paper } = make(turn);
    if (turn.outline !== undefined) expect(outlineOf(paper)).toEqual(turn.outline);
    expectWanted(turn, paper);
  });
});

test('every document of the registry stands in these tables, once', () => {
  expect(sheets.map((sheet) => sheet.id).toSorted()).toEqual(documentIds.toSorted());
});
