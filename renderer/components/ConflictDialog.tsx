import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { kindOf, showValue, type AnyRecord, type KindName } from '@shared/records';
import { lookupIn } from '../data/lookup';
import { useLedger } from '../data/replica';

/** Two versions of one record: what is in the form, and what was saved meanwhile. */
export interface Conflict {
  readonly mine: AnyRecord;
  readonly theirs: AnyRecord | null;
  readonly revision: number;
}

/** Shows both versions field by field; the chair decides, nothing is lost without her word. */
export function ConflictDialog(props: { readonly kind: KindName; readonly conflict: Conflict; readonly onMine: () => void; readonly onTheirs: () => void; readonly onClose: () => void }) {
  const { mine, theirs } = props.conflict;
  const lookup = lookupIn(useLedger());
  const rows = Object.entries(kindOf(props.kind).fields).filter(([field]) => JSON.stringify(mine[field]) !== JSON.stringify(theirs?.[field]));
  return (
    <Dialog open onClose={props.onClose} maxWidth="md" fullWidth>
      <DialogTitle>这条记录在您打开之后又被改动过</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1.5 }}>{theirs ? '两个版本不同的地方如下。请选择保存哪一个。' : '这条记录已被删除。可以把您写的内容重新存进去。'}</Typography>
        <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', '& th, & td': { textAlign: 'left', p: 1, borderTop: 1, borderColor: 'divider', verticalAlign: 'top' } }}>
          <thead><tr><th scope="col">项目</th><th scope="col">您写的</th><th scope="col">已保存的</th></tr></thead>
          <tbody>
            {rows.map(([field, note]) => (
              <tr key={field}><td>{note.label}</td><td>{showValue(note, mine[field], lookup, true)}</td><td>{showValue(note, theirs?.[field], lookup, true)}</td></tr>
            ))}
          </tbody>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button color="secondary" onClick={props.onClose}>再想想</Button>
        {theirs ? <Button color="secondary" onClick={props.onTheirs}>用已保存的</Button> : null}
        <Button variant="contained" onClick={props.onMine}>保存我写的</Button>
      </DialogActions>
    </Dialog>
  );
}
