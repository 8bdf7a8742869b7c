import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { calendarText } from './calendarFile';
import type { Drafts } from './drafts';
import { listRows, writeWorkbook } from './importing';
import type { Photos } from './photos';
import { writePack } from './packing';
import type { Archive } from './archive';
import { paperServices } from './paperServices';
import { makePacket, ownFontNames, type FinishedPaper, type FontFiles } from './printing';
import type { Services } from './ipc/reception';
import type { FileKind } from './window/dialogs';
import { allCalendarItems } from '../shared/assembly';
import { contractReminderDays } from '../shared/duties';
import { Failure } from '../shared/failures';
import { bookRows, importWords } from '../shared/importing';
import { FONT_PATH, LEDGER_PATH, PAPER_PATH, PHOTO_PATH } from '../shared/contract';
import { kindOf } from '../shared/records';
import { assemblySet, listPaper } from '../shared/documents';
import { countRecords, entryOf, restoringChanges, type Ledger } from '../shared/ledger';
import { sampleChanges } from '../shared/sample';
import { fileNameOf } from '../shared/words';
import type { Rooms } from './assemble';

export interface Surroundings {
  readonly version: string;
  readonly runtime: string;
  readonly drafts: Drafts;
  readonly photos: Photos;
  readonly archive: Archive;
  readonly now: () => Date;
  /** The full font, for letters that the page's own slices lack. */
  readFont(): Uint8Array;
  askWhereToSave(title: string, kind: FileKind): Promise<string | null>;
  askWhichFile(title: string, name: string, extensions: readonly string[]): Promise<string | null>;
  askWhichFolder(title: string): Promise<string | null>;
  showInFolder(place: string): void;
  backup(file: string): Promise<number>;
  readBackup(file: string): Ledger;
}

const KINDS = {
  pdf: { name: 'PDF 文件', extension: 'pdf' },
  docx: { name: 'Word 文档', extension: 'docx' },
  ics: { name: '日历文件', extension: 'ics' },
  xlsx: { name: 'Excel 表格', extension: 'xlsx' },
  backup: { name: '备份文件', extension: 'udbackup' },
} as const;

const FACES = { ownFang: '仿宋', ownTitle: '小标宋', ownHei: '黑体', ownKai: '楷体' } as const;

/** The standard's faces that this machine has itself, by their Chinese names. */
function ownFacesOf(fonts: FontFiles): readonly string[] {
  return ownFontNames.filter((name) => fonts[name] !== undefined).map((name) => FACES[name]);
}

/** Written whole or not at all, as far as the chair is told. */
function write(file: string, bytes: Uint8Array | string): void {
  try {
    writeFileSync(file, bytes, { flush: true });
  } catch (error) {
    const busy = ['EBUSY', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
    const full = (error as NodeJS.ErrnoException).code === 'ENOSPC';
    const why = full ? '磁盘空间不足' : busy ? '同名文件正在被其他程序打开，或没有写入权限' : '无法写入这个位置';
    throw new Failure('write-failed', `没有保存成功：${why}。请换个位置或文件名再保存。`, { file: path.basename(file) });
  }
}

/** Rendered papers wait here for the page to fetch them; only the newest few are kept. */
class PaperShelf {
  private readonly shelf = new Map<string, Uint8Array>();

  put(bytes: Uint8Array): string {
    const token = randomUUID();
    this.shelf.set(token, bytes);
    for (const old of [...this.shelf.keys()].slice(0, -4)) this.shelf.delete(old);
    return token;
  }

  get(token: string): Uint8Array | undefined {
    return this.shelf.get(token);
  }
}

/** What answers the page's calls, and what the page may fetch. */
export function makeServices(rooms: Rooms, around: Surroundings) {
  const { house, roster, papers, setPapers, state, today } = rooms;
  const shelf = new PaperShelf();
  const shelved = (made: FinishedPaper) => ({ token: shelf.put(made.bytes), name: made.paper.name, missing: made.missing, missingGlyphs: made.missingGlyphs, stale: made.stale, landscape: made.paper.landscape === true });
  const services: Services = {
    'app:state': () => {
      const health = house.health();
      return { version: around.version, runtime: around.runtime, folder: house.folder, today: today(), mode: health.mode, notes: health.notes, ownFaces: ownFacesOf(rooms.fonts) };
    },
    'app:show-folder': () => {
      around.showInFolder(house.folder);
      return null;
    },
    'ledger:commit': (request) => house.commit(request),
    'ledger:undo': ({ sequence }) => house.undo(sequence),
    'ledger:history': async ({ kind, id, limit }) => {
      const all = await house.history(kind !== undefined && id !== undefined ? { kind, id } : undefined);
      return all.slice(0, limit ?? 100);
    },
    'ledger:verify': () => house.verify(),
    'ledger:load-sample': async () => {
      if (countRecords(state()) > 0) throw new Failure('bad-request', '台账里已有记录，不能再放入示例数据。');
      return house.commit({ changes: sampleChanges(today()), why: '放入示例工会' });
    },
    'roster:choose': async ({ kind }) => {
      const file = await around.askWhichFile(`选择${kind === 'person' ? '职工名册' : importWords[kind].file}`, `${importWords[kind].file}表格`, ['xlsx', 'csv', 'txt', 'tsv', 'xls']);
      return file === null ? null : roster.preview(file, kind);
    },
    'roster:remap': ({ token, mapping }) => roster.remap(token, mapping),
    'roster:accept': ({ token }) => roster.accept(token),
    'roster:save-refused': async ({ token }) => {
      const rows = roster.refused(token);
      const file = await around.askWhereToSave('未导入的行', KINDS.xlsx);
      if (file !== null) write(file, await writeWorkbook(rows, '未导入'));
      return { path: file, rows: rows.length - 1 };
    },
    'book:save': async ({ from, to }) => {
      const rows = bookRows(state(), { from, to });
      const file = await around.askWhereToSave(`经费收支账${from}至${to}`, KINDS.xlsx);
      if (file !== null) write(file, await writeWorkbook(rows, '收支账'));
      return { path: file, rows: rows.length - 1 };
    },
    ...paperServices(rooms, around, { write, shelved }),
    'photo:add': async () => {
      const file = await around.askWhichFile('选择照片', '照片', ['jpg', 'jpeg', 'png', 'webp']);
      return { name: file === null ? null : await around.photos.add(file) };
    },
    'packet:save': async ({ contract }) => {
      const entry = entryOf(state(), 'contract', contract);
      if (!entry) throw new Failure('unknown-record', '这份合同还没有保存，请先保存。');
      const chosen = await around.askWhichFolder('备案材料存到哪个文件夹');
      if (chosen === null) return { folder: null, files: 0 };
      const packet = await makePacket(papers, state(), entry.record, today());
      const folder = path.join(chosen, fileNameOf(`${entry.record.title}备案材料`));
      try {
        mkdirSync(folder, { recursive: true });
      } catch {
        throw new Failure('write-failed', '没有保存成功：不能在这个位置建立文件夹。请换个位置再保存。');
      }
      for (const file of packet.files) write(path.join(folder, file.name), file.bytes);
      return { folder, files: packet.files.length };
    },
    'pack:save': async ({ meeting }) => {
      const set = assemblySet(state(), meeting, today());
      if (!set) throw new Failure('unknown-record', '这次会议还没有保存，请先保存。');
      const chosen = await around.askWhichFolder('大会文书存到哪个文件夹');
      if (chosen === null) return { folder: null, files: 0, made: 0 };
      const folder = path.join(chosen, fileNameOf(`${set.meeting.record.title}文书`));
      try {
        mkdirSync(folder, { recursive: true });
      } catch {
        throw new Failure('write-failed', '没有保存成功：不能在这个位置建立文件夹。请换个位置再保存。');
      }
      const written = await writePack(set, folder, { make: async (document, record, of, format) => (await setPapers.make({ document, record, ...(of === '' ? {} : { of }) }, format)).bytes, write });
      return { folder, files: written.files.length, made: written.made.length };
    },
    'calendar:save': async () => {
      const items = allCalendarItems(state(), today());
      const file = await around.askWhereToSave('工会工作日历', KINDS.ics);
      if (file !== null) write(file, calendarText(items, '工会工作日历', around.now(), contractReminderDays(state(), today())));
      return { path: file, events: items.length };
    },
    'list:save': async ({ kind, columns, ids }) => {
      const rows = listRows(state(), kind, columns, ids);
      const { label } = kindOf(kind);
      const file = await around.askWhereToSave(`${label}${today()}`, KINDS.xlsx);
      if (file !== null) write(file, await writeWorkbook(rows, label));
      return { path: file, rows: rows.length - 1 };
    },
    'list:render': async ({ kind, columns, ids }) => {
      const { label } = kindOf(kind);
      return shelved(await papers.print(listPaper(`${label}一览`, listRows(state(), kind, columns, ids, true), today())));
    },
    'backup:restore': async () => {
      const file = await around.askWhichFile('选择备份文件', KINDS.backup.name, [KINDS.backup.extension]);
      if (file === null) return null;
      const changes = restoringChanges(state(), around.readBackup(file));
      return changes.length === 0 ? null : house.commit({ changes, restores: true, why: `从备份“${path.basename(file)}”恢复` });
    },
    'backup:save': async () => {
      const file = await around.askWhereToSave(`工会台账备份${today()}`, KINDS.backup);
      return { path: file, records: file === null ? 0 : await around.backup(file) };
    },
    'draft:read': ({ key }) => around.drafts.read(key),
    'draft:keep': ({ key, text }) => (around.drafts.keep(key, text), null),
    'draft:drop': ({ key }) => (around.drafts.drop(key), null),
  };
  const data = (place: string) => {
    if (place === LEDGER_PATH) return { type: 'application/json; charset=utf-8', body: JSON.stringify(state()) };
    if (place === FONT_PATH) return { type: 'font/ttf', body: around.readFont() };
    if (place.startsWith(PHOTO_PATH)) return around.photos.read(place.slice(PHOTO_PATH.length));
    const paper = place.startsWith(PAPER_PATH) ? shelf.get(place.slice(PAPER_PATH.length)) : undefined;
    return paper ? { type: 'application/pdf', body: paper } : undefined;
  };
  return { services, data };
}
