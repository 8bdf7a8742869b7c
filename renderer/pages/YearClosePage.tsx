import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { Lock } from 'lucide-react';
import { useMemo, useState } from 'react';
import { termOn } from '@shared/duties';
import { entriesOf } from '@shared/ledger';
import { brokenSeals, closeChanges, closingOf, openYears } from '@shared/money';
import { amountWords, shareWords } from '@shared/words';
import { go } from '../app/route';
import { attempt, say } from '../components/notify';
import { NumbersTable } from '../components/NumbersTable';
import { PageHead } from '../components/PageHead';
import { AskDialog } from '../components/record/AskDialog';
import { Sheet } from '../components/Sheet';
import { save, undo, useReplica } from '../data/replica';

/** The end of a year: what would be sealed, what stands against it, what goes over; and the years that are closed. */
export function YearClosePage() {
  const { ledger, state } = useReplica();
  const open = openYears(ledger, state.today);
  const closed = entriesOf(ledger, 'yearClose').toSorted((a, b) => (a.record.year < b.record.year ? 1 : -1));
  const broken = brokenSeals(ledger);
  return (
    <Box sx={{ height: '100%', overflowY: 'auto' }}>
      <PageHead title="年终结账" sentence={open[0] === undefined ? '过去的年度都结了账' : `${open.join('、')}年还没有结账`} />
      <Stack spacing={2} sx={{ px: 3, pb: 3, maxWidth: 1080 }}>
        {broken.length === 0 ? null : <Alert severity="error" icon={false}>{broken.join('、')}年的账和结账时封存的数字对不上，请到“台账”页检查台账，必要时从备份恢复。</Alert>}
        {open[0] === undefined ? <Sheet><Typography>没有要结的年度。一年过完，核对好凭证和银行对账单以后，再来结账。</Typography></Sheet> : <OpenYear key={open[0]} year={open[0]} />}
        {closed.length === 0 ? null : (
          <Sheet title="已经结账的年度" flush>
            <NumbersTable label="已结账年度" heads={['年度', '年初余额', '收入', '支出', '年末余额', '会员服务占比', '凭证', '结账日期']} rows={closed.map(({ id, record: c }) => ({
              key: id, cells: [<Button key="y" size="small" color="secondary" onClick={() => go({ at: 'record', kind: 'yearClose', id })}>{c.year}年</Button>, amountWords(c.opening), amountWords(c.income), amountWords(c.expense), amountWords(c.closing), shareWords(c.service ?? 0, c.base ?? 0), `${c.vouchers ?? 0}张`, c.closedOn],
            }))} />
          </Sheet>
        )}
      </Stack>
    </Box>
  );
}

function OpenYear({ year }: { readonly year: string }) {
  const { ledger, state } = useReplica();
  const { today } = state;
  const closing = useMemo(() => closingOf(ledger, year, today), [ledger, year, today]);
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const [note, setNote] = useState('');
  const [asking, setAsking] = useState(false);
  const { record: c, gaps, remarks, carried } = closing;
  const unexplained = gaps.filter((g) => (reasons[g] ?? '').trim() === '');
  const blocked = remarks.some((r) => r.blocks) || unexplained.length > 0;
  const chair = termOn(ledger, today)?.record.posts.find((p) => p.post === 'chair')?.holder ?? { person: '', name: '' };
  const close = () => attempt(async () => {
    const changes = closeChanges(ledger, year, today, { reasons, closedBy: chair, note }, () => crypto.randomUUID());
    const commit = await save(changes, `${year}年度结账`);
    say({ text: `${year}年已经结账，余额${amountWords(c.closing)}转入下一年`, bad: false, action: { label: '撤销', run: () => attempt(() => undo(commit.sequence)) } });
  });
  return (
    <Sheet title={`结${year}年的账`}>
      <Typography sx={{ fontWeight: 650 }}>年初{amountWords(c.opening)}，收入{amountWords(c.income)}，支出{amountWords(c.expense)}，年末{amountWords(c.closing)}；凭证{c.vouchers ?? 0}张。</Typography>
      {remarks.map((r) => <Typography key={r.text} color={r.blocks ? 'error' : 'text.primary'} sx={{ mt: 0.5 }}>{r.blocks ? '! ' : '◔ '}{r.text}</Typography>)}
      {gaps.length === 0 ? null : (
        <Box sx={{ mt: 1.5 }}>
          <Typography>凭证号缺了{gaps.length}个，请写明原因（如：填错作废）：</Typography>
          <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(300px, 1fr))', gap: 1, mt: 0.5 }}>
            {gaps.map((g) => <TextField key={g} label={`${g}号缺号原因`} value={reasons[g] ?? ''} onChange={(e) => setReasons({ ...reasons, [g]: e.target.value })} />)}
          </Box>
        </Box>
      )}
      <Typography sx={{ mt: 1.5 }}>结账以后：</Typography>
      <Box component="ul" sx={{ m: 0, pl: 3 }}>{carried.map((t) => <li key={t}>{t}</li>)}<li>{year}年的凭证和预算不能再改；发现错误，在新的一年记更正</li></Box>
      <Stack direction="row" spacing={1.5} sx={{ mt: 2, alignItems: 'center' }}>
        <TextField label="备注" value={note} onChange={(e) => setNote(e.target.value)} sx={{ maxWidth: 420 }} />
        <Button variant="contained" startIcon={<Lock size={18} aria-hidden />} disabled={blocked || state.mode !== 'writable'} onClick={() => setAsking(true)}>结{year}年的账</Button>
        {unexplained.length > 0 ? <Typography color="error">还有{unexplained.length}个缺号没有写原因</Typography> : null}
      </Stack>
      {asking ? <AskDialog title={`结${year}年的账？`} text={`年末余额${amountWords(c.closing)}。结账以后这一年的账不能再改，马上可以一步撤销。`} stay="再看看" onClose={() => setAsking(false)} choices={[{ label: '结账', main: true, run: close }]} /> : null}
    </Sheet>
  );
}
