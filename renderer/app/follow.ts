import type { NextStep } from '@shared/duties';
import { go } from './route';

/** Goes to where a next step is done: an import, a record, a list, or a new record with what is already known. */
export function follow(next: NextStep): void {
  if (next.to === 'import') go({ at: 'import' });
  else if (next.id !== undefined) go({ at: 'record', kind: next.kind, id: next.id });
  else if (next.kind === 'person') go({ at: 'list', kind: 'person' });
  else go({ at: 'new', kind: next.kind, preset: next.preset === undefined ? '' : JSON.stringify(next.preset) });
}
