import { Alert, Button, Snackbar } from '@mui/material';
import { useSyncExternalStore } from 'react';
import { Failure } from '@shared/failures';

/** What the program says at the foot of the page: done things with an action, failures until they are closed. */
export interface Message {
  readonly text: string;
  readonly bad: boolean;
  readonly action?: { readonly label: string; readonly run: () => void };
}

let message: Message | null = null;
/** Each message has its own time on the screen: the one before must not end it. */
let said = 0;
const listeners = new Set<() => void>();

/** Shows a message in the place of the one before. */
export function say(next: Message | null): void {
  message = next;
  said += 1;
  for (const listener of listeners) listener();
}

/** The sentence of anything thrown. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof Failure ? thrown.message : '程序内部出错，刚才的操作没有完成，已保存的内容不受影响。请重试。';
}

/** Shows why something failed. */
export function sayFailure(thrown: unknown): void {
  say({ text: sentenceOf(thrown), bad: true });
}

/** Runs something and shows its failure where it fails. */
export function attempt(run: () => Promise<unknown>): void {
  void run().catch(sayFailure);
}

export function Messages() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => message,
  );
  if (!shown) return null;
  const { action } = shown;
  const button = action ? (
    <Button color="inherit" size="small" onClick={() => { say(null); action.run(); }} sx={{ fontWeight: 700, textDecoration: 'underline' }}>{action.label}</Button>
  ) : undefined;
  return (
    <Snackbar key={said} open autoHideDuration={shown.bad ? null : 12_000} onClose={(_event, reason) => { if (reason !== 'clickaway') say(null); }} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
      <Alert variant="filled" severity={shown.bad ? 'error' : 'success'} icon={false} onClose={() => say(null)} action={button} role={shown.bad ? 'alert' : 'status'}
        sx={{ fontSize: 16, alignItems: 'center', maxWidth: 760, ...(shown.bad ? {} : { bgcolor: '#3d362f', color: '#fff', border: '1px solid #6b6156' }) }}
        slotProps={{ closeButton: { 'aria-label': '关闭' } }}>
        {shown.text}
      </Alert>
    </Snackbar>
  );
}
