// The part of the stand-in in the page's own JavaScript world: it puts the exposed API on `window` and asks the main
// process where Electron's browser process would be asked. Sent as source text.

export function mainWorld(config, makeBridge) {
  if (window !== window.top) return;
  const bridge = makeBridge(config.toIsolated, config.toMain);
  let ask;

  function freeze(value) {
    const deep = value && (typeof value === 'object' || typeof value === 'function') && !ArrayBuffer.isView(value);
    if (!deep || Object.isFrozen(value)) return value;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
    return value;
  }

  bridge.handlers.expose = (key, value) => {
    if (key === config.askKey) {
      ask = value;
      return;
    }
    if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
    Object.defineProperty(window, key, { value: freeze(value), enumerable: true });
  };

  // ---- new windows
  function open(url = '', frameName = '', features = '') {
    const full = url === '' ? '' : String(new URL(url, location.href));
    void ask('open', {
      url: full, frameName: String(frameName), features: String(features), disposition: 'new-window',
    });
    return null;
  }
  Object.defineProperty(window, 'open', { value: open, writable: true, configurable: true });

  addEventListener('click', (event) => {
    const link = event.composedPath().find((x) => x instanceof HTMLAnchorElement);
    if (!link || !link.href || event.defaultPrevented) return;
    if (link.target !== '_blank' && !event.ctrlKey && !event.shiftKey) return;
    event.preventDefault();
    void ask('open', { url: link.href, frameName: '', features: '', disposition: 'foreground-tab' });
  });

  // ---- permissions
  const denied = () => new DOMException('Permission denied', 'NotAllowedError');

  /** Replaces `owner[name]` by a function that is given the real one. */
  function wrap(owner, name, replacement) {
    const real = owner?.[name];
    if (!real) return;
    owner[name] = function (...args) {
      return replacement(() => Reflect.apply(real, this, args), args);
    };
  }

  /** Asks main; goes on with the real call when granted, rejects when not. */
  function guard(owner, name, permission) {
    wrap(owner, name, async (real) => {
      if (!(await ask('permission', permission))) throw denied();
      return real();
    });
  }

  guard(window.Clipboard?.prototype, 'readText', 'clipboard-read');
  guard(window.Clipboard?.prototype, 'read', 'clipboard-read');
  guard(window.Clipboard?.prototype, 'writeText', 'clipboard-sanitized-write');
  guard(window.Clipboard?.prototype, 'write', 'clipboard-sanitized-write');
  guard(window.Element.prototype, 'requestFullscreen', 'fullscreen');
  wrap(window.Notification, 'requestPermission', async () => {
    return (await ask('permission', 'notifications')) ? 'granted' : 'denied';
  });
  wrap(window.Permissions?.prototype, 'query', async (_real, [{ name }]) => {
    return { name, state: (await ask('check', name)) ? 'granted' : 'denied', onchange: null };
  });

  function granted(what) {
    throw new Error(`stand-in: granting ${what} is not modelled`);
  }
  wrap(window.MediaDevices?.prototype, 'getUserMedia', async () => {
    if (!(await ask('permission', 'media'))) throw denied();
    return granted('media');
  });
  wrap(window.MediaDevices?.prototype, 'getDisplayMedia', async () => {
    if (!(await ask('display', null))) throw denied();
    return granted('display capture');
  });
  function position(_real, [, onError]) {
    void ask('permission', 'geolocation').then((ok) => {
      if (ok) granted('geolocation');
      onError?.({ code: 1, message: 'User denied Geolocation' });
    });
    return 0;
  }
  wrap(window.Geolocation?.prototype, 'getCurrentPosition', position);
  wrap(window.Geolocation?.prototype, 'watchPosition', position);

  // Electron chooses no device unless the app listens to a select- event, which is not modelled
  const noDevice = async () => {
    throw new DOMException('No device selected.', 'NotFoundError');
  };
  wrap(window.USB?.prototype, 'requestDevice', noDevice);
  wrap(window.HID?.prototype, 'requestDevice', noDevice);
  wrap(window.Serial?.prototype, 'requestPort', noDevice);
  wrap(window.Bluetooth?.prototype, 'requestDevice', noDevice);
}
