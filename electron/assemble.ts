import path from 'node:path';
import { withRosterNames } from '../shared/assembly';
import type { PlainDate } from '../shared/calendar';
import type { Ledger } from '../shared/ledger';
import { makeImportDesk, readSheets, type ImportDesk } from './importing';
import { openLedger, type LedgerHouse } from './ledger';
import { findFontFiles, findOwnFonts, makePapers, makePrinter, systemFontFolders, type FontFiles, type Papers } from './printing';

export interface AssembleOptions {
  /** The ledger's folder. */
  readonly folder: string;
  /** Where package.json lies, in a working copy or in the archive. */
  readonly appFolder: string;
  /** Where an installed program keeps what lies outside its archive. */
  readonly resourcesFolder: string | undefined;
  readonly now: () => Date;
  readonly today: () => PlainDate;
  readonly who: string;
  readonly readOnly?: boolean;
}

/** The rooms, joined: what the window and the command line both stand on. */
export interface Rooms {
  readonly house: LedgerHouse;
  readonly roster: ImportDesk;
  readonly papers: Papers;
  /** The same for the set of an assembly, whose names follow the roster. */
  readonly setPapers: Papers;
  readonly fonts: FontFiles;
  readonly state: () => Ledger;
  readonly today: () => PlainDate;
  close(): Promise<void>;
}

/** Opens the ledger and puts the other rooms around it. Throws a Failure when the ledger can not be opened. */
export async function assemble(options: AssembleOptions): Promise<Rooms> {
  const { folder, now, today, who, readOnly } = options;
  const built = path.join(options.appFolder, 'dist', 'main');
  const house = await openLedger({ folder, now, today, who, ...(readOnly === true ? { readOnly } : {}) });
  const fonts = { ...findFontFiles(options.appFolder, options.resourcesFolder), ...findOwnFonts(systemFontFolders(process.platform, process.env)) };
  const printer = makePrinter({ workerFile: path.join(built, 'printing.cjs'), fonts });
  const { state } = house;
  return {
    house,
    fonts,
    state,
    today,
    papers: makePapers(state, today, printer),
    setPapers: makePapers(() => withRosterNames(state()), today, printer),
    roster: makeImportDesk({ read: (file) => readSheets(file, path.join(built, 'importing.cjs')), state, commit: (r) => house.commit(r), today }),
    async close() {
      await printer.close();
      await house.close();
    },
  };
}

/** Today by the machine's own clock and time zone. */
export function localToday(now: Date): PlainDate {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
