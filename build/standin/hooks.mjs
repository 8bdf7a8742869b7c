// How `import … from 'electron'` finds the stand-in; Node runs this on its loader thread.

let standin;

export function initialize({ url }) {
  standin = url;
}

export async function resolve(specifier, context, next) {
  if (specifier === 'electron' || specifier === 'electron/main') return { url: standin, shortCircuit: true };
  if (specifier === 'electron/renderer') throw new Error('electron/renderer cannot be imported in the main process');
  return next(specifier, context);
}
