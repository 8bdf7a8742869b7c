// The event names of each class. `fired` happen here; `silent` may be listened to but never happen by themselves
// (a test may emit them, as it may in Electron). tests/standin/events.test.ts compares them with electron.d.ts.

export const EVENTS = {
  App: {
    fired: [
      'will-finish-launching', 'ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit', 'second-instance',
      'web-contents-created', 'browser-window-created', 'browser-window-focus', 'browser-window-blur',
      'render-process-gone',
    ],
    silent: ['activate', 'open-file', 'open-url', 'child-process-gone', 'certificate-error', 'login'],
  },
  BrowserWindow: {
    fired: [
      'close', 'closed', 'ready-to-show', 'show', 'hide', 'focus', 'blur', 'minimize', 'restore', 'maximize',
      'unmaximize', 'enter-full-screen', 'leave-full-screen', 'resize', 'resized', 'page-title-updated',
    ],
    silent: ['move', 'moved', 'unresponsive', 'responsive', 'session-end', 'query-session-end'],
  },
  WebContents: {
    fired: [
      'did-start-loading', 'did-finish-load', 'did-fail-load', 'did-stop-loading', 'dom-ready', 'did-navigate',
      'did-navigate-in-page', 'will-navigate', 'will-frame-navigate', 'page-title-updated', 'render-process-gone',
      'preload-error', 'console-message', 'destroyed', 'ipc-message',
    ],
    silent: [
      'will-attach-webview', 'did-attach-webview', 'will-redirect', 'did-create-window', 'before-input-event',
      'context-menu', 'unresponsive', 'responsive', 'will-prevent-unload', 'devtools-opened', 'certificate-error',
      'login',
    ],
  },
  Session: { fired: [], silent: ['will-download', 'select-usb-device', 'select-hid-device', 'select-serial-port'] },
  Notification: { fired: ['show'], silent: ['click', 'close', 'failed'] },
  NativeTheme: { fired: ['updated'], silent: [] },
  PowerMonitor: {
    fired: [],
    silent: ['suspend', 'resume', 'shutdown', 'lock-screen', 'unlock-screen', 'on-ac', 'on-battery'],
  },
  Screen: { fired: [], silent: ['display-added', 'display-removed', 'display-metrics-changed'] },
};
