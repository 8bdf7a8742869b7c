import type { Base } from './base';
import type { ClosedMark } from './closedMark';
import { journalName, type Contents } from './names';
import type { JournalRecord } from './record';
import type { Replayed } from './replay';
import { isEmpty, type ReadJournal } from './source';
import { notes, type Note } from './texts';

/** The unfinished end of a journal. */
export interface TornTail {
  readonly generation: number;
  readonly from: number;
  readonly to: number;
}

interface Findings {
  readonly contents: Contents;
  readonly base: Base;
  readonly journals: readonly ReadJournal[];
  readonly records: ReadonlyMap<number, JournalRecord>;
  readonly replayed: Replayed;
  readonly mark: ClosedMark | null;
}

/** What the findings mean for the ledger. */
export interface Assessment {
  readonly broken: boolean;
  readonly needsGeneration: boolean;
  readonly torn: readonly TornTail[];
  readonly notes: readonly Note[];
}

/**
 * Judges what was found. An unfinished record at the very end is ordinary after a power cut; whatever hints that a saved
 * commit is missing makes the ledger broken, which means read-only; damage to what a snapshot covers touches history only.
 */
export function assess(findings: Findings): Assessment {
  const { base, journals, contents } = findings;
  const generation = base.store?.generation ?? 0;
  const torn = tornNow(journals, generation);
  const lost = lossNotes(findings, torn);
  const current = journals.find((journal) => journal.generation === generation);
  return {
    broken: lost.length > 0,
    torn,
    notes: [...lost, ...repairNotes(findings)],
    needsGeneration:
      torn.length > 0 || base.bad.length > 0 || !contents.journals.includes(generation) ||
      current === undefined || !isEmpty(current),
  };
}

// Older journals may end torn too: that was told when the next generation was begun.
function tornNow(journals: readonly ReadJournal[], generation: number): readonly TornTail[] {
  const last = journals.findLast(({ scan }) => (scan?.records.length ?? 0) > 0)?.generation ?? 0;
  return journals
    .filter((journal) => journal.generation >= Math.max(generation, last))
    .flatMap(({ generation, scan }) => (scan?.bad ?? []).filter(({ tail }) => tail).map(({ from, to }) => ({ generation, from, to })));
}

function lossNotes({ contents, base, journals, records, replayed, mark }: Findings, torn: readonly TornTail[]): Note[] {
  const { sequence } = replayed.ledger;
  const generation = base.store?.generation ?? 0;
  const found: Note[] = [];
  const beyond = [...records.keys()].some((other) => other > sequence);
  if (beyond || replayed.mismatch) {
    found.push(notes.damagedInside(sequence, replayed.mismatch ? '前后记录对不上' : '中间缺少记录'));
  }
  if (torn.some((tail) => manyRecordsIn(journals, tail))) found.push(notes.damagedInside(sequence, '末尾多条记录损坏'));
  const unread = journals.filter((journal) => journal.scan === null && journal.generation >= generation);
  if (unread.length > 0) found.push(notes.unreadable(unread.map((journal) => journalName(journal.generation))));
  if (mark && (mark.sequence > sequence || (mark.sequence === sequence && mark.head !== replayed.head))) {
    found.push(notes.lostSinceClose(sequence, mark.sequence));
  }
  const missing = contents.stores.find((store) => store >= generation && !contents.journals.includes(store));
  if (missing !== undefined && !closedAt(mark, missing)) found.push(notes.journalMissing(journalName(missing)));
  return found;
}

// A write that was cut off concerns one record; two beginnings in a damaged end are more than that.
function manyRecordsIn(journals: readonly ReadJournal[], tail: TornTail): boolean {
  const scan = journals.find(({ generation }) => generation === tail.generation)?.scan;
  return (scan?.bad.find(({ from }) => from === tail.from)?.beginnings ?? 0) > 1;
}

// After a proper close the journal of that generation held nothing that the snapshot lacks.
function closedAt(mark: ClosedMark | null, generation: number): boolean {
  return mark !== null && mark.generation === generation;
}

function repairNotes({ base, replayed, journals, records, contents }: Findings): Note[] {
  const found: Note[] = [];
  if (base.store === null) found.push(notes.rebuilt(replayed.count));
  else if (base.bad.length + base.unreadable.length > 0) found.push(notes.olderGeneration(base.store.savedAt, replayed.count));
  const covered = base.store?.sequence ?? 0;
  const known = [...records.keys()];
  const first = known[0] ?? covered + 1;
  const gap = known.filter((sequence) => sequence <= covered).length < covered - first + 1;
  const damaged = journals.filter(({ scan }) => scan === null || scan.bad.length > 0).map(({ generation }) => journalName(generation));
  const absent = contents.stores.filter((store) => !contents.journals.includes(store)).map(journalName);
  if (gap || absent.length > 0) found.push(notes.historyDamaged([...damaged, ...absent]));
  return found;
}
