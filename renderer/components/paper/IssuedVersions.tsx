import { Box, Button, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import type { DocumentId } from '@shared/documents';
import { entriesOf } from '@shared/ledger';
import { ask } from '../../data/desk';
import { useLedger } from '../../data/replica';
import { attempt } from '../notify';

const STATES = { intact: '文件完好，与归档时一致', changed: '文件被改动过，与归档时不一致', gone: '文件不在原来的位置了' } as const;

/** The finished versions of a paper, the newest first: when, under which number, and whether the files are still the same. */
export function IssuedVersions({ document, of }: { readonly document: DocumentId; readonly of: string | null }) {
  const ledger = useLedger();
  const [checked, setChecked] = useState<Readonly<Record<string, string>>>({});
  const versions = useMemo(
    () => entriesOf(ledger, 'issued').filter(({ record }) => of !== null && record.document === document && record.of === of).sort((a, b) => (b.record.version ?? 0) - (a.record.version ?? 0)),
    [ledger, document, of],
  );
  if (versions.length === 0) return null;
  const check = (id: string) => attempt(async () => {
    const states = await ask('issued:check', { id });
    const worst = states.includes('gone') ? 'gone' : states.includes('changed') ? 'changed' : 'intact';
    setChecked((now) => ({ ...now, [id]: STATES[worst] }));
  });
  return (
    <Box sx={{ px: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider', maxHeight: 120, overflowY: 'auto' }} aria-label="已归档">
      {versions.map(({ id, record }) => (
        <Box key={id} sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
          <Typography variant="body2">已归档：第{record.version}稿，{record.issuedOn}{record.number === '' ? '' : `，${record.number}`}</Typography>
          <Button size="small" color="secondary" onClick={() => attempt(() => ask('issued:show', { id }))}>打开文件夹</Button>
          <Button size="small" color="secondary" onClick={() => check(id)}>核对文件</Button>
          {checked[id] === undefined ? null : <Typography variant="body2" role="status" color={checked[id] === STATES.intact ? 'success.main' : 'error.main'}>{checked[id]}</Typography>}
        </Box>
      ))}
    </Box>
  );
}
