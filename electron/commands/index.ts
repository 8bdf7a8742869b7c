import { backupCommand, restoreCommand } from './backup';
import { calendarCommand } from './calendar';
import { catalogueCommand } from './catalogue';
import { clockCommand } from './clock';
import type { Command } from './command';
import { documentsCommand } from './documents';
import { dutiesCommand } from './duties';
import { finishCommand } from './finish';
import { getCommand } from './get';
import { historyCommand } from './history';
import { importCommand } from './import';
import { listCommand } from './list';
import { packCommand } from './pack';
import { packetCommand } from './packet';
import { printCommand } from './print';
import { putCommand } from './put';
import { sampleCommand } from './sample';
import { undoCommand } from './undo';
import { verifyCommand } from './verify';
import { voteCommand } from './vote';

/** Every command: one file and one line here. */
export const commands: readonly Command[] = [
  importCommand, listCommand, getCommand, putCommand, dutiesCommand, documentsCommand, printCommand, catalogueCommand, finishCommand, packCommand, packetCommand, calendarCommand, voteCommand, clockCommand, verifyCommand,
  historyCommand, undoCommand, backupCommand, restoreCommand, sampleCommand,
];
export type { Command, CommandAnswer } from './command';
