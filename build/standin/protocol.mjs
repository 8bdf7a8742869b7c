import { app, needReady } from './app.mjs';
import { schemes } from './schemes.mjs';
import { checkOptions, notModelled, refuse, strict } from './strict.mjs';

const PRIVILEGES = ['standard', 'secure', 'supportFetchAPI', 'stream', 'codeCache'];

/** @type {Map<string, (request: Request) => Response | Promise<Response>>} */
export const handlers = new Map();

export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list) {
    if (app._ready) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    if (schemes.size) {
      throw refuse('protocol.registerSchemesAsPrivileged called twice: in Electron the second call replaces the first');
    }
    for (const { scheme, privileges = {} } of list) {
      checkOptions('scheme privileges', privileges, PRIVILEGES);
      if (!privileges.standard || !privileges.secure) {
        throw notModelled(`scheme '${scheme}' that is not both standard and secure`);
      }
      schemes.set(scheme, privileges);
    }
  },

  handle(scheme, handler) {
    needReady('Session can only be received when app is ready');
    if (!schemes.has(scheme)) {
      throw refuse(`protocol.handle('${scheme}') without registerSchemesAsPrivileged: such an origin is opaque and ` +
        'has no storage, fetch or modules');
    }
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
    handlers.set(scheme, handler);
  },

  isProtocolHandled: (scheme) => handlers.has(scheme),
});
