// What `import … from 'electron'` and `require('electron')` give in the main process.
import { app } from './app.mjs';
import { dialog } from './dialog.mjs';
import { ipcMain } from './ipc-main.mjs';
import { Menu, MenuItem } from './menu.mjs';
import { net } from './net.mjs';
import { Notification } from './notification.mjs';
import { powerMonitor } from './power-monitor.mjs';
import { protocol } from './protocol.mjs';
import { screen } from './screen.mjs';
import { session } from './session.mjs';
import { shell } from './shell.mjs';
import { absent, strict } from './strict.mjs';
import { nativeTheme } from './theme.mjs';
import { webContents } from './web-contents.mjs';
import { BrowserWindow } from './window.mjs';

export {
  app, BrowserWindow, dialog, ipcMain, Menu, MenuItem, nativeTheme, net, Notification, powerMonitor, protocol, screen,
  session, shell, webContents,
};

// Importing these is no mistake, using them is.
export const autoUpdater = absent('autoUpdater');
export const BaseWindow = absent('BaseWindow');
export const BrowserView = absent('BrowserView');
export const clipboard = absent('clipboard');
export const contentTracing = absent('contentTracing');
export const crashReporter = absent('crashReporter');
export const desktopCapturer = absent('desktopCapturer');
export const globalShortcut = absent('globalShortcut');
export const ImageView = absent('ImageView');
export const inAppPurchase = absent('inAppPurchase');
export const MessageChannelMain = absent('MessageChannelMain');
export const nativeImage = absent('nativeImage');
export const netLog = absent('netLog');
export const powerSaveBlocker = absent('powerSaveBlocker');
export const pushNotifications = absent('pushNotifications');
export const safeStorage = absent('safeStorage');
export const ShareMenu = absent('ShareMenu');
export const sharedTexture = absent('sharedTexture');
export const systemPreferences = absent('systemPreferences');
export const TouchBar = absent('TouchBar');
export const Tray = absent('Tray');
export const utilityProcess = absent('utilityProcess');
export const View = absent('View');
export const WebContentsView = absent('WebContentsView');
export const webFrameMain = absent('webFrameMain');

export default strict('electron', {
  app, BrowserWindow, dialog, ipcMain, Menu, MenuItem, nativeTheme, net, Notification, powerMonitor, protocol, screen,
  session, shell, webContents,
  autoUpdater, BaseWindow, BrowserView, clipboard, contentTracing, crashReporter, desktopCapturer, globalShortcut,
  ImageView, inAppPurchase, MessageChannelMain, nativeImage, netLog, powerSaveBlocker, pushNotifications, safeStorage,
  ShareMenu, sharedTexture, systemPreferences, TouchBar, Tray, utilityProcess, View,
  WebContentsView, webFrameMain,
});
