import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import { isPlainDate } from '@shared/calendar';
import { entriesOf } from '@shared/ledger';
import { hardshipCauses, kindOf, perCapita, staleOn, type AnyRecord, type Hardship } from '@shared/records';
import { amountWords, dateWords } from '@shared/words';
import { go } from '../app/route';
import { useLedger, useToday } from '../data/replica';
import type { FormState } from '../forms/useForm';
import { Sheet } from './Sheet';

const same = (a: Hardship['who'], b: Hardship['who']): boolean => (a.person !== '' ? a.person === b.person : a.name !== '' && a.name === b.name);

/** Income a head and month against the local standard, and twice it for 相对困难 (rules HD-2, HD-3). */
function incomeWords(r: Hardship): string {
  const each = perCapita(r);
  if (each === null) return '填写家庭年收入、刚性支出和共同生活人口后，自动算出人均月收入。';
  const words = `人均每月${amountWords(each)}（年收入减刚性支出，除以12个月和${r.household}人）`;
  if (r.standard === null) return `${words}；还没有填当地低保标准。`;
  const reading = each <= r.standard ? '不高于低保标准，可按深度困难申报' : each < 2 * r.standard ? '低于低保标准的2倍，可按相对困难申报' : '不低于低保标准的2倍';
  return `${words}；低保标准${amountWords(r.standard)}，${reading}（各地口径不同，以当地规定为准）。`;
}

/** What a hardship file says of itself: income a head, when it has to be looked at again, other files of the same person. */
export function HardshipTools({ form }: { readonly form: FormState }) {
  const ledger = useLedger();
  const today = useToday();
  const [shown, setShown] = useState(false);
  const r = form.record as AnyRecord & Hardship;
  const others = entriesOf(ledger, 'hardship').filter(({ record }) => record !== r && same(record.who, r.who) && record.appliedOn !== r.appliedOn);
  const stale = isPlainDate(r.appliedOn) && r.exitedOn === null ? staleOn(r) : null;
  return (
    <Sheet title="这一户">
      {shown ? <Typography>{incomeWords(r)}</Typography> : <Button size="small" variant="outlined" color="secondary" onClick={() => setShown(true)}>显示人均收入和低保标准的比较</Button>}
      {stale === null ? null : <Typography sx={{ mt: 0.5 }}>{stale <= today ? `${dateWords(stale)}起已满12个月没有走访、帮扶或复核。` : `下次复核最迟${dateWords(stale)}。`}{r.help.length === 0 ? '还没有帮扶记录。' : `已帮扶${r.help.length}次，共${amountWords(r.help.reduce((sum, h) => sum + (h.amount ?? 0), 0))}。`}</Typography>}
      {others.map(({ id, record }) => (
        <Box key={id} sx={{ mt: 0.5 }}>
          <Typography component="span">{record.cause === r.cause ? `同一人曾以同一原因（${hardshipCauses[r.cause]}）建档：` : '同一人的另一份档案：'}</Typography>
          <Link component="button" onClick={() => go({ at: 'record', kind: 'hardship', id })}>{kindOf('hardship').summary(record as unknown as AnyRecord)}</Link>
        </Box>
      ))}
    </Sheet>
  );
}
