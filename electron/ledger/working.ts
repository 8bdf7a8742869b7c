import type { Commit, Entry, Ledger } from '../../shared/ledger';

type Tables = Record<string, Record<string, Entry>>;

/**
 * A ledger that is carried forward commit by commit. It is changed in place, so that a commit costs what it changes and
 * not what the ledger holds; whoever looks at it later gets a copy that stays as it is.
 */
export class WorkingLedger {
  readonly #tables: Tables = {};
  readonly #changed = new Set<string>();
  #sequence: number;
  #shown: Ledger;

  constructor(start: Ledger) {
    this.#sequence = start.sequence;
    this.#shown = start;
    for (const [kind, table] of Object.entries(start.tables)) this.#tables[kind] = { ...table };
  }

  /** For looking something up at once; it changes with the next commit. */
  get live(): Ledger {
    return { sequence: this.#sequence, tables: this.#tables as unknown as Ledger['tables'] };
  }

  get sequence(): number {
    return this.#sequence;
  }

  /** The ledger as it is now; never changed later. Only tables that changed since the last look are copied. */
  shown(): Ledger {
    if (this.#shown.sequence === this.#sequence) return this.#shown;
    const tables: Tables = { ...(this.#shown.tables as unknown as Tables) };
    for (const kind of this.#changed) tables[kind] = { ...this.#tables[kind] };
    this.#changed.clear();
    this.#shown = { sequence: this.#sequence, tables: tables as unknown as Ledger['tables'] };
    return this.#shown;
  }

  /** Goes on by one commit that was judged before; does what `apply` does. */
  advance({ sequence, changes }: Pick<Commit, 'sequence' | 'changes'>): void {
    for (const { kind, id, after } of changes) {
      const table = (this.#tables[kind] ??= {});
      if (after === null) delete table[id];
      else table[id] = { id, revision: sequence, record: after };
      this.#changed.add(kind);
    }
    this.#sequence = sequence;
  }
}
