import { Notification, type BrowserWindow } from 'electron';

/** How often the program looks whether a new day has come. */
const LOOK_EVERY_MS = 10 * 60_000;

/**
 * Tells once a day, at the start and while the program stays open, that something waits. `words` gives what to say, or
 * null when nothing waits; a click brings the window to the front.
 */
export function remindDaily(window: BrowserWindow, today: () => string, words: () => string | null): void {
  if (!Notification.isSupported()) return;
  let toldOn = '';
  const tell = () => {
    if (toldOn === today()) return;
    toldOn = today();
    const body = words();
    if (body === null) return;
    const notification = new Notification({ title: '工会工作台', body });
    notification.on('click', () => {
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.focus();
    });
    notification.show();
  };
  window.once('show', tell);
  const timer = setInterval(tell, LOOK_EVERY_MS);
  window.once('closed', () => clearInterval(timer));
}
