// Makes 'electron' the stand-in for the app's main script: for `import`, and for `require`, which is also what
// Playwright uses inside the inspector.
import Module, { register } from 'node:module';

export async function installModules() {
  const { href: url } = new URL('./electron.mjs', import.meta.url);
  register('./hooks.mjs', import.meta.url, { data: { url } });
  const { default: electron } = await import(url);
  const load = Module._load;
  Module._load = function (request, ...rest) {
    if (request === 'electron' || request === 'electron/main') return electron;
    return Reflect.apply(load, this, [request, ...rest]);
  };
}
