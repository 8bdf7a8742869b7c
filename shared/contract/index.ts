import type { z } from 'zod';
import type { FailureNote } from '../failures';
import { appCalls } from './app';
import { ledgerCalls } from './ledger';
import { paperCalls } from './paper';
import { rosterCalls } from './roster';

/** Every call between page and program: one group a file, one line here, its name in channels.ts. */
export const calls = { ...appCalls, ...ledgerCalls, ...rosterCalls, ...paperCalls } as const;

type Calls = typeof calls;
export type CallName = keyof Calls;
export type RequestOf<C extends CallName> = z.input<Calls[C]['request']>;
export type ParsedRequestOf<C extends CallName> = z.output<Calls[C]['request']>;
export type AnswerOf<C extends CallName> = NonNullable<Calls[C]['answer']> | Extract<Calls[C]['answer'], null>;

/** What crosses back: an answer or a failure, never an exception. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: FailureNote };

export * from './channels';
export { FONT_PATH, LEDGER_PATH, PAPER_PATH, PHOTO_PATH, type AppState, type HealthNote } from './app';
export type { PrintProgress, RenderedPaper } from './paper';
export type { RosterPreview } from './roster';
