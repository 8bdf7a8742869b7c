import { app, session } from 'electron';
import { lockNavigation } from './navigation';
import { lockNetwork, lockPeers } from './network';
import { lockPermissions } from './permissions';

/** Closes every way out of the page before the first window is made. Call after `ready`. */
export function lockSession(): void {
  lockPermissions(session.defaultSession);
  lockNetwork(session.defaultSession);
  app.on('web-contents-created', (_event, contents) => {
    lockNavigation(contents);
    lockPeers(contents);
  });
}
