import { app, type Session, type WebContents } from 'electron';

const OWN = /^(app|blob|data|devtools):/;

/** Chromium's own switches against the network. They take effect only before `ready`. */
export function switchNetworkOff(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('proxy-server', '127.0.0.1:9');
  app.commandLine.appendSwitch('disable-background-networking');
}

/** Cancels every request that is not the page's own. */
export function lockNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !OWN.test(details.url) }));
  session.setSpellCheckerEnabled(false);
}

/** The page's policy does not reach WebRTC: no packet past the (dead) proxy. */
export function lockPeers(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
