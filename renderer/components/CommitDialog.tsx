import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link, Typography } from '@mui/material';
import type { Commit, DoneChange } from '@shared/ledger';
import { kindOf } from '@shared/records';
import { go } from '../app/route';
import { plainEntry } from '../data/lookup';
import { undo, useReplica } from '../data/replica';
import { attempt, say } from './notify';

const MOST = 12;

function verbOf(change: DoneChange): string {
  if (change.before === null) return '新建';
  return change.after === null ? '删除' : '修改';
}

/** One step of the history: what it touched, and the way to take it back, also long afterwards. */
export function CommitDialog(props: { readonly commit: Commit; readonly onClose: () => void }) {
  const { commit, onClose } = props;
  const { ledger, state } = useReplica();
  const takeBack = () => attempt(async () => {
    onClose();
    await undo(commit.sequence);
    say({ text: `已撤销：${commit.why}`, bad: false });
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle sx={{ overflowWrap: 'anywhere' }}>{commit.why}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 1 }}>{new Date(commit.at).toLocaleString('zh-CN', { hour12: false })}，{commit.who}</Typography>
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {commit.changes.slice(0, MOST).map((change) => {
            const kind = kindOf(change.kind);
            const name = `${kind.label}“${kind.summary(change.after ?? change.before ?? {})}”`;
            const there = plainEntry(ledger, change.kind, change.id) !== undefined;
            return (
              <li key={`${change.kind}/${change.id}`}>
                {verbOf(change)}{there ? <Link component="button" onClick={() => { onClose(); go({ at: 'record', kind: change.kind, id: change.id }); }}>{name}</Link> : name}
              </li>
            );
          })}
        </Box>
        {commit.changes.length > MOST ? <Typography color="text.secondary">等共{commit.changes.length}条记录。</Typography> : null}
      </DialogContent>
      <DialogActions>
        <Button color="secondary" onClick={onClose}>关闭</Button>
        <Button variant="contained" disabled={state.mode !== 'writable'} onClick={takeBack}>撤销这一步</Button>
      </DialogActions>
    </Dialog>
  );
}
