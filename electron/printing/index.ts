export { makePrinter, type Printed, type Printer } from './printer';
export { makePapers, type FinishedPaper, type Papers } from './papers';
export { makePacket, type Packet } from './packet';
export { findFontFiles, findOwnFonts, ownFontNames, systemFontFolders, type FontFiles } from './fontFiles';
export type { Watch } from './batch';
export type { PrintFormat } from './messages';
