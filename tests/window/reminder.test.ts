import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { BrowserWindow } from 'electron';

const shown: { title: string; body: string; click: () => void }[] = [];

vi.mock('electron', () => ({
  Notification: class {
    static isSupported = () => true;
    private readonly listeners: (() => void)[] = [];
    constructor(private readonly options: { title: string; body: string }) {}
    on(_name: string, listener: () => void) { this.listeners.push(listener); }
    show() { shown.push({ ...this.options, click: () => this.listeners.forEach((l) => l()) }); }
  },
}));

const { remindDaily } = await import('../../electron/window/reminder');

class FakeWindow extends EventEmitter {
  focused = 0;
  isDestroyed = () => false;
  isMinimized = () => false;
  restore = () => undefined;
  focus = () => { this.focused += 1; };
}

beforeEach(() => { shown.length = 0; vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('tells once at the start, again on the next day, and nothing when nothing waits', () => {
  const window = new FakeWindow();
  let day = '2026-11-24';
  let words: string | null = '3件已经逾期。';
  remindDaily(window as unknown as BrowserWindow, () => day, () => words);
  expect(shown).toHaveLength(0);
  window.emit('show');
  expect(shown.map((s) => s.body)).toEqual(['3件已经逾期。']);
  vi.advanceTimersByTime(8 * 3_600_000);
  expect(shown).toHaveLength(1);
  day = '2026-11-25';
  vi.advanceTimersByTime(11 * 60_000);
  expect(shown).toHaveLength(2);
  day = '2026-11-26';
  words = null;
  vi.advanceTimersByTime(11 * 60_000);
  expect(shown).toHaveLength(2);
  shown[0]!.click();
  expect(window.focused).toBe(1);
});

test('a closed window reminds no more', () => {
  const window = new FakeWindow();
  let day = '2026-11-24';
  remindDaily(window as unknown as BrowserWindow, () => day, () => '有事');
  window.emit('show');
  window.emit('closed');
  day = '2026-11-25';
  vi.advanceTimersByTime(60 * 60_000);
  expect(shown).toHaveLength(1);
});
