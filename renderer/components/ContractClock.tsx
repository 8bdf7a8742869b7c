import { Box, Typography } from '@mui/material';
import { daysBetween } from '@shared/calendar';
import { contractDeadlines, type ContractDeadline } from '@shared/duties';
import { kinds, type Contract } from '@shared/records';
import { dateWords, distanceWords } from '@shared/words';
import { useLedger, useToday } from '../data/replica';
import type { FormState } from '../forms/useForm';
import { Sheet } from './Sheet';

const SIGNS: Readonly<Record<ContractDeadline['state'], { readonly sign: string; readonly colour: string }>> = {
  done: { sign: '✓', colour: 'success.main' },
  open: { sign: '○', colour: 'text.primary' },
  late: { sign: '!', colour: 'error.main' },
};

function stateText(d: ContractDeadline, today: string): string {
  if (d.state === 'done') return d.doneOn === null ? '已完成' : `已完成（${dateWords(d.doneOn)}）`;
  return d.state === 'late' ? `逾期，${distanceWords(daysBetween(today, d.dueOn))}` : distanceWords(daysBetween(today, d.dueOn));
}

/** The deadlines of the contract in the form, counted anew as dates are typed. */
export function ContractClock(props: { readonly form: FormState }) {
  const ledger = useLedger();
  const today = useToday();
  const parsed = kinds.contract.schema.safeParse(props.form.record);
  const record: Contract | null = parsed.success ? parsed.data : null;
  const deadlines = record ? contractDeadlines(record, ledger, today) : [];
  return (
    <Sheet title="期限">
      {deadlines.length === 0 ? <Typography color="text.secondary">填写“提出协商要约日期”“签字日期”或“届满日期”后，这里会按法规算出各项期限。</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {deadlines.map((d) => (
          <Box component="li" key={d.step} sx={{ display: 'grid', gridTemplateColumns: '1.5em minmax(9em, 1.3fr) 9em minmax(9em, 1.4fr)', columnGap: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
            <Box component="span" aria-hidden sx={{ color: SIGNS[d.state].colour, fontWeight: 700 }}>{SIGNS[d.state].sign}</Box>
            <Typography sx={{ fontWeight: 550 }}>{d.what}</Typography>
            <Typography>{dateWords(d.dueOn)}</Typography>
            <Box>
              <Typography sx={{ color: SIGNS[d.state].colour }}>{stateText(d, today)}</Typography>
              <Typography variant="body2" color="text.secondary">{d.article}{d.note === '' ? '' : `；${d.note}`}</Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Sheet>
  );
}
