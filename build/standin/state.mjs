// What the launcher finds out and the parts of the stand-in share.

export const state = {
  /** Folder of the app, and its package.json. */
  appPath: '',
  pkg: {},
  electronVersion: '',
  /** Switches of the command line and of app.commandLine.appendSwitch. @type {Map<string, string>} */
  switches: new Map(),
  /** Started by Playwright: what reaches the operating system must be stubbed, and errors end the run. */
  testing: false,
  /** Windows are drawn, but on no screen. */
  headless: true,
  /** Windows are wanted on a screen, and there is none. */
  noScreen: false,
  /** The running browser, once started. @type {import('./chromium.mjs').Chromium | null} */
  chromium: null,
  /** Every BrowserWindow that is not destroyed, by its id. @type {Map<number, any>} */
  windows: new Map(),
  /** In tests, `ready` waits for Playwright, as it does with Playwright's own loader in Electron. */
  playwrightReady: Promise.resolve(),
};

/** Nobody sits in front of the app: a dialog would wait for ever. */
export const unattended = () => state.testing || state.headless;

/** `process.exit` is mapped to `app.exit`; this is the one that ends the process at once. */
export const realExit = process.exit.bind(process);
