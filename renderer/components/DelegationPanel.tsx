import { Box, Button, Link, Typography } from '@mui/material';
import { compositionOf, compositionWords, delegateBand, delegationRemarks, electedDelegates, memberCount, sharedUnits, unqualified, withElected } from '@shared/assembly';
import { delegatesOn, kinds } from '@shared/records';
import { useLedger, useToday } from '../data/replica';
import { focusField } from '../forms/focusField';
import type { FormState } from '../forms/useForm';
import { Sheet } from './Sheet';

/** How many delegates by the rules, the seats shared out by group, who they are, and whose qualification does not hold. */
export function DelegationPanel({ form }: { readonly form: FormState }) {
  const ledger = useLedger();
  const today = useToday();
  const parsed = kinds.delegation.schema.safeParse(form.record);
  if (!parsed.success) return null;
  const record = parsed.data;
  const members = memberCount(ledger, record, today);
  const band = delegateBand(ledger, members, today);
  const now = delegatesOn(record, today);
  const failed = unqualified(ledger, record, today);
  const elected = electedDelegates(ledger, record, today);
  const takeOver = () => {
    const taken = withElected(ledger, record, today);
    form.set('delegates', taken.delegates);
    form.set('units', taken.units);
  };
  return (
    <Sheet title="名额和构成" aside={<Typography variant="body2" color="text.secondary">{band === null ? `会员${members}人，应当召开会员大会` : `会员${members}人，代表一般${band[0]}至${band[1]}名（待核实）`}</Typography>}>
      {delegationRemarks(ledger, record, today).map((r) => <Typography key={r.message} sx={{ mb: 0.5 }}>请留意：<Link component="button" type="button" onClick={() => focusField(r.path)}>{r.message}</Link>（{r.source}）</Typography>)}
      {failed.map((f) => <Typography key={f.index} color="error" sx={{ mb: 0.5 }}><Link color="error" component="button" type="button" onClick={() => focusField(`delegates.${f.index}.to`)}>{f.name}</Link>：{f.reason}</Typography>)}
      {now.length === 0 ? null : <Typography role="status">现有{compositionWords(compositionOf(ledger, now))}</Typography>}
      {elected.length === 0 ? null : <Typography sx={{ mt: 0.5 }}>各选举单位选出的{elected.length}名代表还没有写进名册，抄入后请核对代表类别。</Typography>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
        {band !== null && record.seats === null ? <Button variant="outlined" color="secondary" disabled={form.locked} onClick={() => form.set('seats', band[0])}>按下限定{band[0]}名</Button> : null}
        <Button variant="outlined" color="secondary" disabled={form.locked || record.seats === null} onClick={() => form.set('units', sharedUnits(ledger, record, today))}>按会员数分配名额</Button>
        {elected.length === 0 ? null : <Button variant="outlined" color="secondary" disabled={form.locked} onClick={takeOver}>抄入选出的{elected.length}名代表</Button>}
      </Box>
    </Sheet>
  );
}
