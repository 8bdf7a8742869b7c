import { Box, Button, Checkbox, FormControlLabel, MenuItem, Paper, Radio, RadioGroup, Stack, TextField, Typography } from '@mui/material';
import { FileUp, Link2, Unlink } from 'lucide-react';
import { useMemo, useState } from 'react';
import { entriesOf, type Entry } from '@shared/ledger';
import { bankChangeOf, candidatesFor, changeOf, reconcile, yearPeriod, type Match, type VoucherEntry } from '@shared/money';
import type { AnyRecord, BankLine } from '@shared/records';
import { amountWords, yuanFigures } from '@shared/words';
import { go } from '../app/route';
import { Empty } from '../components/Empty';
import { attempt, say } from '../components/notify';
import { PageHead } from '../components/PageHead';
import { Sheet } from '../components/Sheet';
import { useRemembered } from '../data/remembered';
import { save, undo, useReplica } from '../data/replica';

const wayOf = (line: BankLine): string => (line.direction === 'income' ? '收' : '付');
const lineWords = ({ record: r }: Entry<BankLine>): string => `${r.paidOn}　${wayOf(r)}${amountWords(r.amount)}　${r.memo}`;
const voucherWords = ({ record: r }: VoucherEntry): string => `${r.bookedOn}　${r.number}　${amountWords(Math.abs(changeOf(r)))}　${r.summary}`;

/** Saves lines with other vouchers or another word of why: one step. */
function put(lines: readonly Entry<BankLine>[], fields: Partial<BankLine>, why: string): void {
  attempt(async () => {
    const commit = await save(lines.map(({ id, revision, record }) => ({ kind: 'bankLine' as const, id, basedOn: revision, after: { ...record, ...fields } satisfies AnyRecord })), why);
    say({ text: why, bad: false, action: { label: '撤销', run: () => attempt(() => undo(commit.sequence)) } });
  });
}

/** The bank's statement against the book: lines and vouchers are put together by hand, and what differs is said. */
export function BankPage() {
  const { ledger, state } = useReplica();
  const all = entriesOf(ledger, 'bankLine');
  const years = [...new Set([state.today.slice(0, 4), ...all.map(({ record }) => record.paidOn.slice(0, 4))])].toSorted().toReversed();
  const [year, setYear] = useRemembered('bank/year', state.today.slice(0, 4));
  const found = useMemo(() => reconcile(ledger, yearPeriod(year)), [ledger, year]);
  const bring = <Button variant={all.length === 0 ? 'contained' : 'outlined'} color={all.length === 0 ? 'primary' : 'secondary'} startIcon={<FileUp size={18} aria-hidden />} disabled={state.mode !== 'writable'} onClick={() => go({ at: 'import', kind: 'bankLine' })}>导入对账单</Button>;
  const sentence = all.length === 0 ? '把银行流水和凭证一一对上' : `对上${found.matched.length}处，银行有账上没有${found.openLines.length}笔，账上有银行没有${found.openVouchers.length}笔${found.unexplained === 0 ? '' : `，还有${found.unexplained}处没有说明`}`;
  return (
    <Box sx={{ height: '100%', overflowY: 'auto' }}>
      <PageHead title="对账" sentence={sentence}>
        <TextField select value={year} onChange={(e) => setYear(e.target.value)} sx={{ width: 110 }} slotProps={{ select: { SelectDisplayProps: { 'aria-label': '年度' } } }}>{years.map((y) => <MenuItem key={y} value={y}>{y}年</MenuItem>)}</TextField>
        {all.length === 0 ? null : bring}
      </PageHead>
      {all.length === 0 ? <Box sx={{ px: 3 }}><Paper variant="outlined"><Empty sentence="还没有银行对账单。从网上银行导出明细表，在这里导入。">{bring}</Empty></Paper></Box> : (
        <Stack spacing={1.5} sx={{ px: 3, pb: 3 }}>
          <Matching lines={found.openLines} vouchers={found.openVouchers} locked={state.mode !== 'writable'} />
          <Matched matched={found.matched} locked={state.mode !== 'writable'} />
        </Stack>
      )}
    </Box>
  );
}

function Matching({ lines, vouchers, locked }: { readonly lines: readonly Entry<BankLine>[]; readonly vouchers: readonly VoucherEntry[]; readonly locked: boolean }) {
  const [chosen, setChosen] = useState('');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const line = lines.find((l) => l.id === chosen) ?? lines[0];
  const [reason, setReason] = useState<Readonly<Record<string, string>>>({});
  if (!line) return <Sheet title="待对的银行流水"><Typography>都对上了。{vouchers.length === 0 ? '' : `账上还有${vouchers.length}笔没有银行流水，可能是现金或跨期。`}</Typography></Sheet>;
  const candidates = candidatesFor(line.record, vouchers).slice(0, 30);
  const own = candidates.filter((v) => picked.includes(v.id));
  const difference = bankChangeOf(line.record) - own.reduce((sum, { record }) => sum + changeOf(record), 0);
  const why = reason[line.id] ?? line.record.reason;
  const match = () => {
    put([line], { matches: own.map((v) => ({ voucher: v.id })), reason: why }, `已把${amountWords(line.record.amount)}和${own.length}张凭证对上`);
    setPicked([]);
  };
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: 1.5, alignItems: 'start' }}>
      <Sheet title="待对的银行流水">
        <RadioGroup aria-label="待对的银行流水" value={line.id} onChange={(e) => { setChosen(e.target.value); setPicked([]); }} sx={{ maxHeight: 320, overflowY: 'auto', flexWrap: 'nowrap' }}>
          {lines.map((l) => <FormControlLabel key={l.id} value={l.id} control={<Radio size="small" />} label={`${lineWords(l)}${l.record.reason === '' ? '' : `（${l.record.reason}）`}`} />)}
        </RadioGroup>
      </Sheet>
      <Sheet title="是哪张凭证">
        <Stack role="group" aria-label="可能的凭证" sx={{ maxHeight: 220, overflowY: 'auto' }}>
          {candidates.length === 0 ? <Typography color="text.secondary">账上没有方向相同、还没对上的凭证。漏记的请先记一笔。</Typography> : candidates.map((v) => (
            <FormControlLabel key={v.id} control={<Checkbox size="small" checked={picked.includes(v.id)} onChange={(e) => setPicked(e.target.checked ? [...picked, v.id] : picked.filter((p) => p !== v.id))} />} label={voucherWords(v)} />
          ))}
        </Stack>
        <Typography role="status" sx={{ my: 1 }}>{own.length === 0 ? '请勾选凭证' : difference === 0 ? '✓ 金额一致' : `! 相差${yuanFigures(difference)}元（银行减账上），请写明原因`}</Typography>
        <Stack direction="row" spacing={1}>
          <TextField label="差异说明" value={why} onChange={(e) => setReason({ ...reason, [line.id]: e.target.value })} />
          <Button variant="contained" startIcon={<Link2 size={18} aria-hidden />} disabled={locked || own.length === 0 || (difference !== 0 && why.trim() === '')} onClick={match}>对上</Button>
          <Button color="secondary" disabled={locked || why.trim() === '' || why === line.record.reason} onClick={() => put([line], { reason: why }, '已记下差异说明')}>只写说明</Button>
        </Stack>
      </Sheet>
    </Box>
  );
}

function Matched({ matched, locked }: { readonly matched: readonly Match[]; readonly locked: boolean }) {
  return (
    <Sheet title="已经对上" aside={<Typography variant="body2" color="text.secondary">{matched.length}处</Typography>}>
      <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', m: 0, p: 0, maxHeight: 420, overflowY: 'auto' }}>
        {matched.map((m) => (
          <Box component="li" key={m.lines.map((l) => l.id).join()} sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
            <Typography sx={{ flex: 1 }}>{m.lines.map(lineWords).join('；')} ↔ {m.vouchers.map(({ record }) => record.number || record.summary).join('、')}{m.difference === 0 ? '' : `　! 相差${yuanFigures(m.difference)}元${m.lines.map((l) => l.record.reason).filter((t) => t !== '').map((t) => `（${t}）`).join('')}`}</Typography>
            <Button size="small" color="secondary" startIcon={<Unlink size={16} aria-hidden />} disabled={locked} onClick={() => put(m.lines, { matches: [] }, '已分开')}>分开</Button>
          </Box>
        ))}
      </Stack>
    </Sheet>
  );
}
