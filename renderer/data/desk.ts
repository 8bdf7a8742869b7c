import { channelNames, type AnswerOf, type CallName, type Reply, type RequestOf } from '@shared/contract';
import { Failure } from '@shared/failures';

/** The bridge that the preload script exposes: one function per call. */
type Bridge = { readonly [C in CallName]: (request: RequestOf<C>) => Promise<Reply<AnswerOf<C>>> };

declare global {
  interface Window {
    readonly desk: Bridge;
  }
}

/** Calls the program. Throws a Failure with a sentence for the chair when the program refuses. */
export async function ask<C extends CallName>(name: C, request: RequestOf<C>): Promise<AnswerOf<C>> {
  const reply: Reply<AnswerOf<C>> = await window.desk[name](request);
  if (reply.ok) return reply.value;
  throw new Failure(reply.failure.failure, reply.failure.message, reply.failure.details);
}

/** Whether the page runs inside the program at all. */
export function hasBridge(): boolean {
  return channelNames.every((name) => typeof (window as Partial<Window>).desk?.[name] === 'function');
}

/** Fetches what the program keeps ready under a path of its own; the page's policy allows nothing else. */
export async function fetchOwn(path: string): Promise<Response> {
  // oxlint-disable-next-line no-restricted-globals -- the page's own origin, which never leaves the machine
  const response = await fetch(path);
  if (!response.ok) throw new Failure('internal', '程序没有给出所需的数据，请重新打开程序。', { path, status: response.status });
  return response;
}
