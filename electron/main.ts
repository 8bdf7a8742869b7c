import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { app, BrowserWindow } from 'electron';
import { assemble, localToday } from './assemble';
import { openArchive } from './archive';
import { readBackup, writeBackup } from './backup';
import { openDrafts } from './drafts';
import { openReception } from './ipc/reception';
import { openPhotos } from './photos';
import { makeServices } from './services';
import { askWhereToSave, askWhichFile, askWhichFolder, showInFolder } from './window/dialogs';
import { endWith } from './window/errors';
import { openDeskWindow } from './window/deskWindow';
import { lockSession } from './window/locks';
import { switchNetworkOff } from './window/network';
import { registerScheme, servePage } from './window/pageFiles';
import { remindDaily } from './window/reminder';
import { isPlainDate } from '../shared/calendar';
import { allDueSoon } from '../shared/assembly';
import { reminderWords } from '../shared/duties';

registerScheme();
switchNetworkOff();
app.enableSandbox();
app.setAppUserModelId('cn.uniondesk.app');

const appFolder = app.getAppPath();
const built = path.join(appFolder, 'dist');
const now = () => new Date();

/** The value of `--name=value` on the command line. */
function argument(name: string): string | undefined {
  return process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** The name under which the chair is logged in, for the history of a shared computer. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '本机';
  }
}

/** `--today=2026-11-22` puts the clock still, for tests and for a look ahead. */
function today(): string {
  const asked = argument('today');
  return asked !== undefined && isPlainDate(asked) ? asked : localToday(now());
}

async function start(): Promise<void> {
  const userData = app.getPath('userData');
  const rooms = await assemble({
    folder: argument('ledger') ?? path.join(userData, 'ledger'),
    appFolder,
    resourcesFolder: app.isPackaged ? process.resourcesPath : undefined,
    now,
    today,
    who: userName(),
  });
  const { services, data } = makeServices(rooms, {
    version: app.getVersion(),
    runtime: `Electron ${process.versions['electron'] ?? ''}`,
    drafts: openDrafts(path.join(userData, 'drafts')),
    photos: openPhotos(argument('ledger') ?? path.join(userData, 'ledger')),
    archive: openArchive(argument('ledger') ?? path.join(userData, 'ledger')),
    now,
    readFont: () => readFileSync(rooms.fonts.sans),
    askWhereToSave,
    askWhichFile,
    askWhichFolder,
    showInFolder,
    backup: async (file) => writeBackup(file, rooms.state(), now()),
    readBackup,
  });
  lockSession();
  servePage(path.join(built, 'renderer'), data);
  // Only the kind of an unknown error is written out: its text may hold personal data.
  openReception(services, (error) => process.stderr.write(`[uniondesk] ${error instanceof Error ? error.name : 'error'}\n`));
  const window = openDeskWindow(path.join(built, 'main', 'preload.cjs'));
  remindDaily(window, today, () => reminderWords(rooms.state(), today(), allDueSoon(rooms.state(), today())));
  closeInOrder(() => rooms.close());
}

/** The ledger is closed, and its last generation written, before the program ends. */
function closeInOrder(close: () => Promise<void>): void {
  let closed = false;
  app.on('before-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void close()
      .catch(() => undefined)
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', () => {
    const window = BrowserWindow.getAllWindows()[0];
    if (window?.isMinimized() === true) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start).catch(endWith);
} else {
  app.quit();
}
