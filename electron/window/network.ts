import { app, type Session } from 'electron';

const OWN = /^(app|blob|data|devtools):/;

/** Chromium's own switches against the network. They take effect only before `ready`. */
export function switchNetworkOff(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('proxy-server', '127.0.0.1:9');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('disable-background-networking');
}

/** Cancels every request that is not the page's own. */
export function lockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !OWN.test(details.url) }));
  session.setSpellCheckerEnabled(false);
}
