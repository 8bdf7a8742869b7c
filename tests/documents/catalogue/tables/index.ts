import type { Sheet } from '../help';
import { archiveSheets } from './archive';
import { assemblySheets } from './assembly';
import { bargainingSheets } from './bargaining';
import { boardSheets } from './board';
import { contractSheets } from './contracts';
import { delegateSheets } from './delegates';
import { electionSheets } from './election';
import { meetingSheets } from './meeting';
import { moneySheets } from './money';
import { serviceSheets } from './service';
import { upwardSheets } from './upward';
import { wallSheets } from './wall';

/** One for every document, in the order of the catalogue's drawers. */
export const sheets: readonly Sheet[] = [
  ...meetingSheets, ...assemblySheets, ...electionSheets, ...delegateSheets, ...boardSheets, ...bargainingSheets, ...contractSheets, ...upwardSheets, ...serviceSheets, ...moneySheets, ...wallSheets, ...archiveSheets,
];
