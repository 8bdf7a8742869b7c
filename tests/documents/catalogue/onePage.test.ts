import { describe, expect, test } from 'vitest';
import { documentSpec, paperOf, type DocumentId } from '../../../shared/documents';
import { pdfOf } from '../../printing/help';
import { TODAY } from './help';
import { sheets } from './tables';

/** Forms, letters and posters that are asked for on one sheet, in every size they come in. */
const ONE_SHEET: readonly DocumentId[] = [
  'notice', 'announcement', 'public-notice', 'public-notice-report', 'good-news', 'sympathy-letter', 'thanks-letter', 'appeal', 'meeting-notice', 'meeting-request', 'bargaining-reply', 'congress-resolution', 'incident-report',
  'assembly-agenda', 'assembly-resolution', 'tally-report', 'evaluation-form', 'proposal-blank', 'proposal-form', 'representatives-list', 'board-organisation', 'board-rule', 'board-duties', 'board-services', 'year-calendar', 'fund-disclosure',
];

/** A red head and follow-ups take room of their own; the sheet for the strokes is one of its own. */
const MAY_GROW = ['with a red head the number stands in it', 'after the second follow-up it is the second', 'the last one is final', 'before the day it is blank, with rows for others and a sheet for the strokes'];

describe.each(sheets.filter((sheet) => ONE_SHEET.includes(sheet.id)).map((sheet) => [sheet.id, sheet] as const))('%s', (id, { ledger, record }) => {
  test.each(documentSpec(id).sizes)('is one sheet of %s', async (size) => {
    expect((await pdfOf(paperOf(id, ledger, record, TODAY, size).paper)).pages).toHaveLength(1);
  });
});

const others = sheets.filter((sheet) => ONE_SHEET.includes(sheet.id)).flatMap((sheet) => (sheet.turns ?? []).filter((turn) => !MAY_GROW.includes(turn.when)).map((turn) => [sheet.id, turn.when, sheet, turn] as const));

test.each(others)('%s in another state is one sheet: %s', async (id, _when, { ledger, record }, turn) => {
  expect((await pdfOf(paperOf(id, turn.ledger ?? ledger, turn.record ?? record, TODAY, turn.size).paper)).pages).toHaveLength(1);
});

test('a plate is a sheet a person, four badges are a sheet', async () => {
  const of = async (id: DocumentId) => {
    const { ledger, record } = sheets.find((sheet) => sheet.id === id)!;
    return (await pdfOf(paperOf(id, ledger, record, TODAY).paper)).pages.length;
  };
  expect([await of('table-card'), await of('staff-badge'), await of('box-spines'), await of('test-page')]).toEqual([2, 1, 2, 1]);
});
