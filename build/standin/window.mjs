import { app, needReady } from './app.mjs';
import { PreventableEvent, StrictEmitter } from './emitter.mjs';
import { state } from './state.mjs';
import { strict } from './strict.mjs';
import { closeTarget } from './targets.mjs';
import { WebContents } from './web-contents.mjs';
import { applyBounds, applyState } from './window-bounds.mjs';
import { checkWindowOptions } from './window-options.mjs';

const DEFAULT_SIZE = { width: 800, height: 600 };

/** @type {BrowserWindow | null} */
let focused = null;

export class BrowserWindow extends StrictEmitter {
  constructor(options = {}) {
    super('BrowserWindow');
    needReady('Cannot create BrowserWindow before app is ready');
    checkWindowOptions(options);
    app._needScreen();
    this.id = 0;
    this._title = options.title ?? app.getName();
    this._visible = options.show !== false;
    this._destroyed = false;
    this._asked = false;
    this._state = 'normal';
    const { width = DEFAULT_SIZE.width, height = DEFAULT_SIZE.height, x, y } = options;
    this._box = { x, y, width, height };
    this._isContentSize = options.useContentSize === true;
    this._minimum = [options.minWidth ?? 0, options.minHeight ?? 0];
    // the strict face is the window; inside the methods `this` is that face too
    const window = strict('BrowserWindow', this);
    window._begin(options.webPreferences ?? {});
    return window;
  }

  static getAllWindows() {
    return [...state.windows.values()];
  }

  static getFocusedWindow() {
    return focused && !focused.isDestroyed() ? focused : null;
  }

  static fromWebContents(wc) {
    return BrowserWindow.getAllWindows().find((window) => window._contents === wc) ?? null;
  }

  static fromId(id) {
    return state.windows.get(id) ?? null;
  }

  get webContents() {
    this._alive();
    return this._contents;
  }

  loadURL(url, options) {
    this._alive();
    return this._contents.loadURL(url, options);
  }

  // ---- showing
  /** A page that is not yet shown is drawn all the same; on a screen Chromium shows its window at once. */
  show() {
    this._alive();
    if (!this._visible) {
      this._visible = true;
      this.emit('show');
    }
    this._focused();
  }

  hide() {
    this._alive();
    this._visible = false;
    this.emit('hide');
  }

  isVisible() {
    this._alive();
    return this._visible;
  }

  focus() {
    this._alive();
    this._focused();
    void this._contents._cdp('Page.bringToFront').catch(() => {});
  }

  isFocused() {
    this._alive();
    return focused === this;
  }

  minimize() {
    this._setState('minimized', 'minimize');
  }

  maximize() {
    this._setState('maximized', 'maximize');
  }

  restore() {
    this._setState('normal', 'restore');
  }

  unmaximize() {
    this._setState('normal', 'unmaximize');
  }

  setFullScreen(on) {
    if (on) this._setState('fullscreen', 'enter-full-screen');
    else this._setState('normal', 'leave-full-screen');
  }

  isMinimized() {
    this._alive();
    return this._state === 'minimized';
  }

  isMaximized() {
    this._alive();
    return this._state === 'maximized';
  }

  isFullScreen() {
    this._alive();
    return this._state === 'fullscreen';
  }

  // ---- size; there is no frame around the page in memory, so outer and content size are one
  getBounds() {
    this._alive();
    const { x = 0, y = 0, width, height } = this._box;
    return { x, y, width, height };
  }

  getNormalBounds() {
    return this.getBounds();
  }

  setBounds(bounds) {
    this._resize(bounds, false);
  }

  getSize() {
    const { width, height } = this.getBounds();
    return [width, height];
  }

  setSize(width, height) {
    this._resize({ width, height }, false);
  }

  getContentSize() {
    return this.getSize();
  }

  setContentSize(width, height) {
    this._resize({ width, height }, true);
  }

  getMinimumSize() {
    this._alive();
    return this._minimum;
  }

  setMinimumSize(width, height) {
    this._alive();
    this._minimum = [width, height];
  }

  // ---- title and menu; the menu bar itself is not drawn
  getTitle() {
    this._alive();
    return this._title;
  }

  setTitle(title) {
    this._alive();
    this._title = String(title);
  }

  setMenu(_menu) {
    this._alive();
  }

  removeMenu() {
    this._alive();
  }

  setMenuBarVisibility(_visible) {
    this._alive();
  }

  // ---- the end
  isDestroyed() {
    return this._destroyed;
  }

  close() {
    if (this._destroyed || !this._mayClose() || this._destroyed) return;
    const { _contents: wc } = this;
    wc._closing = true;
    if (wc._crashed || !wc._sessionId) {
      this.destroy();
      return;
    }
    wc._toPage({ kind: 'closing' });
    void wc._cdp('Page.close').catch(() => this.destroy()); // lets the page's beforeunload speak
  }

  destroy() {
    if (this._destroyed) return;
    const { _targetId } = this._contents;
    this._end();
    if (_targetId) closeTarget(_targetId);
  }

  // ---- inside
  _begin(preferences) {
    this._contents = WebContents._create(this, preferences);
    this.id = this._contents.id;
    state.windows.set(this.id, this);
    app.emit('web-contents-created', new PreventableEvent(), this._contents);
    app.emit('browser-window-created', new PreventableEvent(), this);
    this._contents._open();
    if (this._visible) this._focused();
  }

  _alive() {
    if (this._destroyed) throw new TypeError('Object has been destroyed');
  }

  _focused() {
    if (focused === this) return;
    const before = BrowserWindow.getFocusedWindow();
    focused = this;
    if (before) {
      before.emit('blur');
      app.emit('browser-window-blur', new PreventableEvent(), before);
    }
    this.emit('focus');
    app.emit('browser-window-focus', new PreventableEvent(), this);
  }

  _setState(next, event) {
    this._alive();
    if (this._state === next) return;
    this._state = next;
    applyState(this._contents, next).catch(() => {});
    queueMicrotask(() => this.emit(event));
  }

  _applyBounds() {
    return applyBounds(this._contents, this._box, this._isContentSize);
  }

  _resize(bounds, isContentSize) {
    this._alive();
    Object.assign(this._box, bounds);
    this._box.width = Math.max(this._box.width, this._minimum[0]);
    this._box.height = Math.max(this._box.height, this._minimum[1]);
    this._isContentSize = isContentSize;
    const told = () => {
      if (this._destroyed) return;
      this.emit('resize');
      this.emit('resized');
    };
    this._contents._attached.then(() => this._applyBounds()).then(told, () => {});
  }

  /** Fires 'close'; false when somebody objects. */
  _mayClose() {
    this._asked = true;
    const event = new PreventableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) return true;
    this._asked = false;
    app._closeCancelled();
    return false;
  }

  /** Chromium has closed the window, perhaps without a word before: it asks only a page that was used. */
  _targetGone() {
    if (!this._asked) this.emit('close', new PreventableEvent());
    this._end();
  }

  _end() {
    if (this._destroyed) return;
    this._destroyed = true;
    state.windows.delete(this.id);
    this._contents._end();
    this.emit('closed');
    if (focused === this) focused = null;
    if (state.windows.size === 0) queueMicrotask(() => app._allClosed());
  }
}
