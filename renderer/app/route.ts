import { useSyncExternalStore } from 'react';
import { isKindName, type KindName } from '@shared/records';

/** Where the chair is. Kept in the address after `#`, so that going back works. */
export type Route =
  | { readonly at: 'today' }
  | { readonly at: 'list'; readonly kind: KindName }
  | { readonly at: 'record'; readonly kind: KindName; readonly id: string }
  /** `id` is given when the form is opened, so that saving changes nothing about where the chair is. */
  | { readonly at: 'new'; readonly kind: KindName; readonly preset: string; readonly id?: string }
  /** Which kind of record the file holds. */
  | { readonly at: 'import'; readonly kind?: KindName }
  | { readonly at: 'money' }
  | { readonly at: 'bank' }
  | { readonly at: 'close' }
  | { readonly at: 'assembly' }
  | { readonly at: 'papers'; readonly document: string }
  | { readonly at: 'ledger' }
  | { readonly at: 'duties' }
  | { readonly at: 'calendar' }
  | { readonly at: 'settings' };

/** The address of a route. */
export function addressOf(route: Route): string {
  switch (route.at) {
    case 'list':
      return `#/list/${route.kind}`;
    case 'record':
      return `#/record/${route.kind}/${route.id}`;
    case 'new':
      return `#/new/${route.kind}/${route.id ?? crypto.randomUUID()}${route.preset === '' ? '' : `/${encodeURIComponent(route.preset)}`}`;
    case 'papers':
      return route.document === '' ? '#/papers' : `#/papers/${route.document}`;
    case 'import':
      return route.kind === undefined ? '#/import' : `#/import/${route.kind}`;
    case 'today': case 'assembly': case 'ledger': case 'duties': case 'calendar': case 'settings': case 'money': case 'bank': case 'close':
      return `#/${route.at}`;
  }
}

/** The route of an address; an unknown one leads to today's page. */
export function routeOf(address: string): Route {
  const [at, kind = '', rest = '', preset = ''] = address.replace(/^#\//, '').split('/');
  if (at === 'list' && isKindName(kind)) return { at, kind };
  if (at === 'record' && isKindName(kind) && rest !== '') return { at, kind, id: rest };
  if (at === 'new' && isKindName(kind)) return { at, kind, preset: decodeURIComponent(preset), id: rest === '' ? crypto.randomUUID() : rest };
  if (at === 'papers') return { at, document: kind };
  if (at === 'import') return isKindName(kind) ? { at, kind } : { at };
  if (at === 'assembly' || at === 'ledger' || at === 'duties' || at === 'calendar' || at === 'settings' || at === 'money' || at === 'bank' || at === 'close') return { at };
  return { at: 'today' };
}

/** Asked before the page is left; false keeps the chair where she is. `leave` goes on to where she was going. */
export type LeaveGuard = (leave: () => void) => boolean;

let guard: LeaveGuard | undefined;
let present = location.hash;

/** Sets the question that is asked before leaving; gives a function that takes it away. */
export function guardLeaving(ask: LeaveGuard): () => void {
  guard = ask;
  return () => {
    if (guard === ask) guard = undefined;
  };
}

function leaveBy(leave: () => void): void {
  const unguarded = () => {
    guard = undefined;
    leave();
  };
  if (!guard || guard(unguarded)) unguarded();
}

/** Goes somewhere, unless the guard says no. */
export function go(route: Route): void {
  leaveBy(() => {
    location.hash = addressOf(route);
  });
}

/** Goes back to where the chair came from. */
export function goBack(): void {
  leaveBy(() => history.back());
}

function subscribe(listener: () => void): () => void {
  const changed = () => {
    if (location.hash === present) return;
    const asked = location.hash;
    const follow = () => {
      guard = undefined;
      if (location.hash !== asked) history.pushState(null, '', asked);
      present = asked;
      listener();
    };
    if (!guard || guard(follow)) follow();
    else history.pushState(null, '', present);
  };
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
}

export function useRoute(): string {
  return useSyncExternalStore(subscribe, () => location.hash);
}
