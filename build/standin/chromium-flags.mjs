// The command line Chromium is started with.
import { state } from './state.mjs';

/** Nothing leaves the machine, and nothing but the app asks the user. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--no-startup-window',
  '--no-pings',
  '--no-service-autorun',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-extensions',
  '--disable-breakpad',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--disable-quic',
  '--disable-search-engine-choice-screen',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  '--hide-crash-restore-bubble',
  '--disable-popup-blocking',
  // hides the yellow bar about unsupported switches
  '--test-type',
];

/** Features that speak to the network or put something between the app and its user. */
const FEATURES_OFF = [
  'Translate', 'OptimizationHints', 'MediaRouter', 'InterestFeedContentSuggestions', 'NetworkTimeServiceQuerying',
  'PreconnectToSearch', 'AimEnabled', 'AutofillServerCommunication', 'GlobalMediaControls', 'HttpsUpgrades',
  'DialMediaRouteProvider',
];

/** Switches with a value of our own, unless the app gives one. */
const DEFAULTS = {
  // decisive: no name is ever looked up, whatever else is on
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
};

/** Given on to Chromium when the app sets them. */
const PASSED = [
  'host-resolver-rules', 'proxy-server', 'force-webrtc-ip-handling-policy', 'webrtc-ip-handling-policy', 'js-flags',
  'force-color-profile', 'force-device-scale-factor',
];

/** What app.commandLine.appendSwitch takes; the last three are already so, or have no meaning here. */
export const KNOWN_SWITCHES = [
  ...PASSED, 'lang', 'disable-features', 'disable-background-networking', 'disable-http-cache',
];

/** The switches every process of this profile gets, also the short-lived one that opens a window. */
export function commonFlags(profile, lang) {
  const values = new Map(Object.entries(DEFAULTS));
  for (const name of PASSED) {
    if (state.switches.has(name)) values.set(name, state.switches.get(name));
  }
  const off = [...FEATURES_OFF, state.switches.get('disable-features')].filter(Boolean);
  const flags = [...QUIET, `--user-data-dir=${profile}`, `--lang=${lang}`, `--disable-features=${off.join(',')}`];
  for (const [name, value] of values) flags.push(`--${name}=${value}`);
  // Chromium refuses to start as root with its sandbox, as Electron does
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  return flags;
}
