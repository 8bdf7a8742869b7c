import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { calls, PAGE_ORIGIN, type AnswerOf, type CallName, type ParsedRequestOf, type Reply } from '../../shared/contract';
import { Failure, noteOf } from '../../shared/failures';

/** What answers each call. Every call has exactly one. */
export type Services = { readonly [C in CallName]: (request: ParsedRequestOf<C>) => Promise<AnswerOf<C>> | AnswerOf<C> };

/** Only the page's own main frame may call. */
function isOwnPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && frame.url.startsWith(`${PAGE_ORIGIN}/`);
}

/** Opens the reception desk: checks who calls, parses the request, calls, answers. Nothing is ever thrown to the page. */
export function openReception(services: Services, report: (error: unknown) => void): void {
  for (const name of Object.keys(calls) as CallName[]) {
    ipcMain.handle(name, async (event, request: unknown): Promise<Reply<unknown>> => {
      try {
        if (!isOwnPage(event)) throw new Failure('bad-request', '请求不是来自本程序的页面，已拒绝。');
        return { ok: true, value: await answer(name, request, services) };
      } catch (error) {
        if (!(error instanceof Failure)) report(error);
        return { ok: false, failure: noteOf(error) };
      }
    });
  }
}

async function answer(name: CallName, request: unknown, services: Services): Promise<unknown> {
  const parsed = calls[name].request.safeParse(request ?? {});
  if (!parsed.success) throw new Failure('bad-request', '程序内部的请求格式不对，没有执行。', { name });
  const service = services[name] as (given: unknown) => unknown;
  return service(parsed.data);
}
