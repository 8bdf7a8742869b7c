import { Box, Button, Typography } from '@mui/material';
import { codeFor, nextNumber, takenBy, usedNumbers } from '@shared/documents';
import { entryOf } from '@shared/ledger';
import type { KindName } from '@shared/records';
import { documentNumberWords, readDocumentNumber } from '@shared/words';
import { useLedger, useToday } from '../data/replica';
import type { FormState } from '../forms/useForm';

/** The next 文号 of this kind of paper, taken with one press; a number that is another's says so at once. */
export function NumberTools({ kind, id, form }: { readonly kind: KindName; readonly id: string | null; readonly form: FormState }) {
  const ledger = useLedger();
  const today = useToday();
  const code = codeFor(entryOf(ledger, 'unionProfile', 'union')?.record.documentCode ?? '', kind);
  const text = typeof form.record['number'] === 'string' ? form.record['number'] : '';
  const typed = readDocumentNumber(text);
  const taken = typed === undefined ? undefined : takenBy(ledger, typed, id ?? '');
  const next = documentNumberWords(nextNumber(ledger, code, Number(today.slice(0, 4))));
  if (code === '' || (text !== '' && !taken)) return null;
  const anyUsed = usedNumbers(ledger).some((n) => n.code === code);
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1.5, flexWrap: 'wrap' }}>
      <Typography variant="body2" color={taken ? 'error.main' : 'text.secondary'}>
        {taken ? `文号“${text}”已经用在另一份文书上，不能再用。` : anyUsed ? '文号没有填写；不编号的可以不填。' : '需要编号的文书可以取文号；不编号的不用管。'}
      </Typography>
      <Button size="small" variant="outlined" color="secondary" disabled={form.locked} onClick={() => form.set('number', next)}>用下一个号：{next}</Button>
    </Box>
  );
}
