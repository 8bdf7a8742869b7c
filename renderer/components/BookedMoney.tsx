import { Box, Link, Typography } from '@mui/material';
import { useMemo } from 'react';
import { vouchersInOrder } from '@shared/money';
import { kindOf, signedAmount, type AnyRecord } from '@shared/records';
import { amountWords } from '@shared/words';
import { go } from '../app/route';
import { useLedger, useReplica } from '../data/replica';
import { Sheet } from './Sheet';

/** What was booked for an activity, a condolence or a hardship file: each voucher with its link, the sum, and the way to book more. */
export function BookedMoney({ kind, id }: { readonly kind: 'activity' | 'condolence' | 'hardship'; readonly id: string }) {
  const ledger = useLedger();
  const { state } = useReplica();
  const booked = useMemo(() => vouchersInOrder(ledger).filter(({ record }) => record[kind] === id), [ledger, kind, id]);
  const sum = booked.reduce((a, { record }) => a + (record.direction === 'expense' ? signedAmount(record) : -signedAmount(record)), 0);
  const add = <Link component="button" type="button" disabled={state.mode !== 'writable'} onClick={() => go({ at: 'new', kind: 'voucher', preset: JSON.stringify({ [kind]: id }) })}>记一笔</Link>;
  return (
    <Sheet title="账上的支出" aside={add}>
      <Typography role="status">{booked.length === 0 ? '账上还没有对应的凭证。' : `账上${booked.length}笔，共${amountWords(sum)}。`}</Typography>
      {booked.map((v) => <Box key={v.id}><Link component="button" type="button" onClick={() => go({ at: 'record', kind: 'voucher', id: v.id })}>{kindOf('voucher').summary(v.record as unknown as AnyRecord)}</Link></Box>)}
    </Sheet>
  );
}
