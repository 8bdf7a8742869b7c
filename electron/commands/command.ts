import type { PlainDate } from '../../shared/calendar';
import type { Rooms } from '../assemble';

/** What every command gets. */
export interface CommandInput {
  readonly rooms: Rooms;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly today: PlainDate;
  readonly now: () => Date;
}

/** The answer as data for --json and as lines for a person. */
export interface CommandAnswer {
  readonly value: unknown;
  readonly lines: readonly string[];
  /** The command did its work, but what it found is not in order: exit code 1. */
  readonly refused?: boolean;
}

/** One command of the command line: one file and one line in the index. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly needs: readonly string[];
  readonly takes: readonly string[];
  readonly flags?: readonly string[];
  /** Reads only, and so also works while the window is open. */
  readonly readOnly: boolean;
  /** Works without a ledger folder. */
  readonly ledgerless?: boolean;
  run(input: CommandInput): Promise<CommandAnswer> | CommandAnswer;
}

/** A needed option; the command line has checked that it is there. */
export function need(input: CommandInput, name: string): string {
  return String(input.options[name] ?? '');
}
