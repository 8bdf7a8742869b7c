import { backupCommand, restoreCommand } from './backup';
import { calendarCommand } from './calendar';
import type { Command } from './command';
import { documentsCommand } from './documents';
import { dutiesCommand } from './duties';
import { getCommand } from './get';
import { historyCommand } from './history';
import { importCommand } from './import';
import { listCommand } from './list';
import { printCommand } from './print';
import { putCommand } from './put';
import { sampleCommand } from './sample';
import { undoCommand } from './undo';
import { verifyCommand } from './verify';

/** Every command: one file and one line here. */
export const commands: readonly Command[] = [
  importCommand, listCommand, getCommand, putCommand, dutiesCommand, documentsCommand, printCommand, calendarCommand, verifyCommand,
  historyCommand, undoCommand, backupCommand, restoreCommand, sampleCommand,
];
export type { Command, CommandAnswer } from './command';
