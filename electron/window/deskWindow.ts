import { BrowserWindow, Menu } from 'electron';
import { PAGE_ORIGIN } from '../../shared/contract/channels';

/** The one window. It appears when the page has been painted. */
export function openDeskWindow(preload: string): BrowserWindow {
  Menu.setApplicationMenu(null);
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1000,
    minHeight: 600,
    show: false,
    title: '工会工作台',
    backgroundColor: '#f6f3ee',
    autoHideMenuBar: true,
    webPreferences: { preload, contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, spellcheck: false, devTools: false },
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload();
  });
  void window.loadURL(`${PAGE_ORIGIN}/index.html`);
  return window;
}
