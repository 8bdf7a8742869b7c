// Only for the type checker (tests/standin/types.test.ts runs it): every public name of the stand-in must exist in
// Electron's own electron.d.ts. An invented API cannot slip in; one that Electron drops is found.
import type { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import type * as Standin from './electron.mjs';
import type { WebFrameMain } from './frame.mjs';
import type { WebContents } from './web-contents.mjs';

/** Without index signatures, symbols, the stand-in's own names with an underscore, and what any emitter has. */
type Own<T> = keyof { [K in keyof T as string extends K ? never : K extends `_${string}` | symbol ? never : K]: 1 };
type Public<T> = Exclude<Own<T>, keyof EventEmitter>;
type Static<T> = Exclude<Public<T>, 'prototype' | keyof typeof EventEmitter>;

type Invented<Double, Real> = Exclude<Public<Double>, keyof Real>;
type InventedStatic<Double, Real> = Exclude<Static<Double>, keyof Real>;
/** An error here names what was invented. */
type None<T extends never> = T;

export type Modules = [
  None<Invented<typeof Standin.app, Electron.App>>,
  None<Invented<typeof Standin.app.commandLine, Electron.CommandLine>>,
  None<Invented<typeof Standin.dialog, Electron.Dialog>>,
  None<Invented<typeof Standin.ipcMain, Electron.IpcMain>>,
  None<Invented<typeof Standin.nativeTheme, Electron.NativeTheme>>,
  None<Invented<typeof Standin.net, Electron.Net>>,
  None<Invented<typeof Standin.powerMonitor, Electron.PowerMonitor>>,
  None<Invented<typeof Standin.protocol, Electron.Protocol>>,
  None<Invented<typeof Standin.screen, Electron.Screen>>,
  None<Invented<typeof Standin.session.defaultSession, Electron.Session>>,
  None<Invented<typeof Standin.session.defaultSession.webRequest, Electron.WebRequest>>,
  None<Invented<typeof Standin.shell, Electron.Shell>>,
];

export type Classes = [
  None<Invented<InstanceType<typeof Standin.BrowserWindow>, Electron.BrowserWindow>>,
  None<Invented<InstanceType<typeof Standin.Menu>, Electron.Menu>>,
  None<Invented<InstanceType<typeof Standin.MenuItem>, Electron.MenuItem>>,
  None<Invented<InstanceType<typeof Standin.Notification>, Electron.Notification>>,
  None<Invented<WebContents, Electron.WebContents>>,
  None<Invented<WebFrameMain, Electron.WebFrameMain>>,
];

export type Statics = [
  None<InventedStatic<typeof Standin.BrowserWindow, typeof Electron.BrowserWindow>>,
  None<InventedStatic<typeof Standin.Menu, typeof Electron.Menu>>,
  None<InventedStatic<typeof Standin.Notification, typeof Electron.Notification>>,
  None<InventedStatic<typeof Standin.webContents, typeof Electron.webContents>>,
];

export type Names = None<Exclude<keyof typeof Standin, keyof typeof Electron | 'default'>>;
