/** The folder in which bad files are kept. */
export const QUARANTINE = '隔离';

const STORE = /^store-(\d{8,12})\.json$/;
const JOURNAL = /^journal-(\d{8,12})\.log$/;
const CLOSED = /^closed-(\d{8,12})\.json$/;
const OWN_TEMPORARY = /^(?:store|closed)-\d{8,12}\.json\.tmp$/;

const numbered = (generation: number) => String(generation).padStart(8, '0');

export const storeName = (generation: number) => `store-${numbered(generation)}.json`;
export const journalName = (generation: number) => `journal-${numbered(generation)}.log`;
export const closedName = (generation: number) => `closed-${numbered(generation)}.json`;

/** What lies in a ledger folder, each list in ascending order of generation. */
export interface Contents {
  readonly stores: readonly number[];
  readonly journals: readonly number[];
  readonly closed: readonly number[];
  /** Unfinished files of this program. */
  readonly temporary: readonly string[];
  /** Names that show that a ledger lies or lay here: its files, copies of them, a quarantine. */
  readonly traces: readonly string[];
  readonly names: readonly string[];
}

/** Sorts the names of a folder. Names of others are not read, changed or deleted. */
export function contentsOf(names: readonly string[]): Contents {
  const numbers = (shape: RegExp) =>
    names.flatMap((name) => { const found = shape.exec(name); return found ? [Number(found[1])] : []; }).sort((a, b) => a - b);
  return {
    stores: numbers(STORE),
    journals: numbers(JOURNAL),
    closed: numbers(CLOSED),
    temporary: names.filter((name) => OWN_TEMPORARY.test(name)),
    traces: names.filter((name) => /^(store|journal|closed)-\d/.test(name) || name === QUARANTINE),
    names,
  };
}

/** Whether there is no ledger yet: nothing, or what a crash leaves while the very first files are made. */
export function isUnused(contents: Contents): boolean {
  return contents.traces.every((name) => name === journalName(1) || name === `${storeName(1)}.tmp`);
}

/** The highest generation of which there is any file; 0 when there is none. */
export function highestOf(contents: Contents): number {
  return Math.max(0, ...contents.stores.slice(-1), ...contents.journals.slice(-1), ...contents.closed.slice(-1));
}
