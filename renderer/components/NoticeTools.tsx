import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { modelNotices, profileOf } from '@shared/documents';
import { useLedger, useToday } from '../data/replica';
import type { FormState } from '../forms/useForm';

/** Model texts for the chosen kind of notice; offered while nothing has been typed. */
export function NoticeTools({ form }: { readonly form: FormState }) {
  const ledger = useLedger();
  const today = useToday();
  const { noticeKind, body } = form.record;
  const offered = modelNotices.filter((m) => m.noticeKind === noticeKind);
  if (offered.length === 0 || (typeof body === 'string' && body.trim() !== '')) return null;
  const use = (label: string) => {
    const model = offered.find((m) => m.label === label);
    if (!model) return;
    const text = model.text(profileOf(ledger), today.slice(0, 4));
    if (typeof form.record['title'] !== 'string' || form.record['title'].trim() === '') form.set('title', text.title);
    if (typeof form.record['addressee'] !== 'string' || form.record['addressee'].trim() === '') form.set('addressee', text.addressee);
    form.set('body', text.body);
  };
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 1.5 }}>
      <TextField select label="套用范文" value="" onChange={(e) => use(e.target.value)} disabled={form.locked} sx={{ width: 220 }}>
        {offered.map((m) => <MenuItem key={m.label} value={m.label}>{m.label}</MenuItem>)}
      </TextField>
      <Typography variant="body2" color="text.secondary">选一篇，再把【】里的内容改成自己的。</Typography>
    </Box>
  );
}
