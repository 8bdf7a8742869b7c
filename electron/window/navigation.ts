import type { WebContents } from 'electron';
import { PAGE_ORIGIN } from '../../shared/contract/channels';

/** The page stays where it is: no other address, no new window, no embedded view, no dropped file. */
export function lockNavigation(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => {
    if (!event.url.startsWith(`${PAGE_ORIGIN}/`)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}
