// What the tests of the stand-in's contract share. The small app is in tests/standin/contract: it tries what the
// product relies on in Electron. With the stand-in the tests show that the double works; on a machine with Electron's
// binary the same tests say whether the double is true.
import path from 'node:path';
import { root, test as base } from '../e2e/app';

/** On main's global object, as `contract`. */
export interface Seen {
  early: [string, string][];
  order: string[];
  log: string[];
  second: { last: string; data: unknown }[];
  same: boolean;
  keepOpen?: boolean;
}

/** On the page's window, as `t`. */
export interface Api {
  data: {
    list: [number, [number]];
    date: Date;
    map: Map<number, number>;
    bytes: Uint8Array;
    big: bigint;
    undef: undefined;
    point: { x: number; double?: number; move?: () => void };
  };
  add: (a: number, b: number) => number;
  fail: () => void;
  reject: () => Promise<never>;
  later: (callback: (n: number) => number) => Promise<number>;
  same: (f: () => number) => () => number;
  kind: (value: unknown) => string;
  twice: (f: () => number) => number[];
  echo: <T>(value: T) => Promise<T>;
  what: (value: unknown) => Promise<string>;
  call: (channel: string) => Promise<unknown>;
  sendFunction: () => string;
  ping: (n: number) => Promise<number>;
  problems: () => [string, string][];
  process: () => unknown[];
  scope: () => unknown[];
}

export const contractFolder = path.join(root, 'tests/standin/contract');
export const test = base.extend({ appFolder: contractFolder, contentSize: null });
