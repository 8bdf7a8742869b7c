import type { Sheet } from '../help';
import { assemblySheets } from './assembly';
import { bargainingSheets } from './bargaining';
import { boardSheets } from './board';
import { contractSheets } from './contracts';
import { delegateSheets } from './delegates';
import { electionSheets } from './election';
import { meetingSheets } from './meeting';
import { serviceSheets } from './service';
import { upwardSheets } from './upward';

/** One for every document. */
export const sheets: readonly Sheet[] = [...meetingSheets, ...boardSheets, ...assemblySheets, ...electionSheets, ...delegateSheets, ...bargainingSheets, ...contractSheets, ...upwardSheets, ...serviceSheets];
