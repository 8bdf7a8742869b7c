import { yearOf, within, type PlainDate } from '../../calendar';
import { entriesOf, type Ledger } from '../../ledger';
import { kindOf, type AnyRecord, type KindName } from '../../records';
import { withoutDay } from './labels';

/** A box of the archive: what goes into it and how long it is kept. */
export interface ArchiveBox {
  readonly number: number;
  readonly title: string;
  readonly retention: string;
  readonly kinds: readonly KindName[];
}

/** The twelve boxes in which a union's papers of a year are kept; every kind that has a paper or a proof lies in one. */
export const archiveBoxes: readonly ArchiveBox[] = [
  { number: 1, title: '组织建设', retention: '永久', kinds: ['term', 'group', 'training', 'hiring', 'timeOff', 'certificate'] },
  { number: 2, title: '制度', retention: '30年', kinds: ['regulation', 'annualPlan'] },
  { number: 3, title: '会议记录', retention: '永久', kinds: ['meeting'] },
  { number: 4, title: '会员（代表）大会', retention: '永久', kinds: ['assembly', 'delegation', 'election', 'opinion'] },
  { number: 5, title: '民主管理', retention: '30年', kinds: ['proposal', 'evaluation', 'promise', 'disclosure'] },
  { number: 6, title: '集体协商', retention: '合同期满后10年', kinds: ['contract'] },
  { number: 7, title: '维权调解', retention: '30年', kinds: ['dispute', 'consultation', 'incident', 'majorMatter'] },
  { number: 8, title: '帮扶慰问', retention: '30年', kinds: ['helpRequest', 'hardship', 'condolence', 'talk'] },
  { number: 9, title: '活动和阵地', retention: '10年', kinds: ['activity', 'premise', 'sign', 'onlineGroup'] },
  { number: 10, title: '经费经审', retention: '按会计档案规定', kinds: ['budget', 'voucher', 'feePayment', 'fundAudit'] },
  { number: 11, title: '通知公告', retention: '10年', kinds: ['notice', 'sealUse'] },
  { number: 12, title: '上报与荣誉', retention: '永久', kinds: ['report', 'incoming', 'honour'] },
];

/** Kinds whose records are no papers of a year: the roster, the union itself, its numbers, what the bank's own papers prove. */
export const outsideBoxes: readonly KindName[] = ['unionProfile', 'person', 'parameter', 'holidays', 'issued', 'wording', 'bankLine', 'openingBalance', 'yearClose'];

/** A record as a line of a box's list. */
export interface ArchiveItem {
  readonly title: string;
  readonly number: string;
  readonly on: PlainDate;
}

/** What confidential kinds are called on a cover that others see: the kind, not whom it is about. */
function titleOf(kind: KindName, record: AnyRecord): string {
  const spec = kindOf(kind);
  // The day has a column of its own.
  return spec.confidential === true ? spec.label : withoutDay(spec.summary(record));
}

/** The records of a box in the year of a day, oldest first. */
export function itemsOf(ledger: Ledger, box: ArchiveBox, today: PlainDate): readonly ArchiveItem[] {
  const year = yearOf(today);
  return box.kinds.flatMap((kind) => entriesOf(ledger, kind).flatMap(({ record }): readonly ArchiveItem[] => {
    const plain = record as unknown as AnyRecord;
    const on = kindOf(kind).dayOf?.(plain) ?? null;
    if (on === null || !within(year, on)) return [];
    const number = plain['number'];
    return [{ title: titleOf(kind, plain), number: typeof number === 'string' ? number : '', on }];
  })).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
