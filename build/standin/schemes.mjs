// A scheme of one's own can neither be added to a stock Chromium nor be caught over the DevTools protocol. So
// `app://bundle/x` is shown as `https://bundle.app.invalid/x`: a standard, secure origin of its own, whose name no
// resolver knows (RFC 6761), answered by the app's own handler. Main only ever sees `app:` addresses.

/** The privileges of each registered scheme. @type {Map<string, Record<string, boolean>>} */
export const schemes = new Map();

const SHOWN = /^https:\/\/([^/?#]+)\.([a-z0-9+.-]+)\.invalid(?=[/?#]|$)/;

/** The address the page gets. */
export function toPage(url) {
  const { protocol, host, pathname, search, hash } = new URL(url);
  const scheme = protocol.slice(0, -1);
  return schemes.has(scheme) ? `https://${host}.${scheme}.invalid${pathname}${search}${hash}` : url;
}

/** The address main gets. */
export function toApp(url) {
  return url.replace(SHOWN, (all, host, scheme) => (schemes.has(scheme) ? `${scheme}://${host}` : all));
}

function sourceToPage(source) {
  const [, scheme, host] = /^([a-z0-9+.-]+):(?:\/\/([^/]+))?/i.exec(source) ?? [];
  if (!schemes.has(scheme)) return source;
  if (!host) return `https://*.${scheme}.invalid`;
  return source.replace(`${scheme}://${host}`, `https://${host}.${scheme}.invalid`);
}

/** A content security policy names the scheme, the page has it under its shown name. */
export function policyToPage(policy) {
  return policy.split(';').map((rule) => rule.split(' ').map(sourceToPage).join(' ')).join(';');
}
