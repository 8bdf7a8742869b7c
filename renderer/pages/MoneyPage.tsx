import { Alert, Box, Button, Link, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { FileDown, FileUp, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { assessAll, type Figure, type SumFigure } from '@shared/duties';
import { closedYearsOf, entriesOf, type Ledger } from '@shared/ledger';
import { bookOf, bookYears, budgetFor, budgetLines, feeMonths, monthsOf, serviceShareOf, yearPeriod, type Book, type BudgetLine, type VoucherEntry } from '@shared/money';
import { numberOn } from '@shared/policy';
import { headingWords, kinds, signedAmount, voucherCategories, type Budget } from '@shared/records';
import { amountWords, shareWords, yuanFigures } from '@shared/words';
import { follow } from '../app/follow';
import { go } from '../app/route';
import { budgetWords } from '../components/budgetWords';
import { Empty } from '../components/Empty';
import { FigureDialog } from '../components/FiguresList';
import { attempt, say } from '../components/notify';
import { NumbersTable } from '../components/NumbersTable';
import { PageHead } from '../components/PageHead';
import { RecordGrid, type GridColumn, type GridRow } from '../components/RecordGrid';
import { Sheet } from '../components/Sheet';
import { ask } from '../data/desk';
import { useRemembered } from '../data/remembered';
import { useReplica } from '../data/replica';

type Listed = (figure: Figure | SumFigure) => void;
/** The duties that sound an alarm on this page. */
const ALARMS = ['S-3.21', 'S-3.22', 'REP-6', 'BJM-2'];
const COLUMNS: readonly GridColumn[] = [
  { key: 'on', title: '日期', weight: 1, least: 6 }, { key: 'number', title: '凭证号', weight: 1, least: 5.5 }, { key: 'heading', title: '科目', weight: 2.2 }, { key: 'summary', title: '摘要', weight: 2.6 },
  { key: 'income', title: '收入', weight: 1.2, numeric: true, least: 6 }, { key: 'expense', title: '支出', weight: 1.2, numeric: true, least: 6 }, { key: 'balance', title: '余额', weight: 1.3, numeric: true, least: 6.5 },
];

const sumFigure = (label: string, entries: readonly VoucherEntry[]): SumFigure => ({
  key: label, label, unit: '元', parts: entries.map((e) => ({ kind: 'voucher', id: e.id, on: e.record.bookedOn, label: kinds.voucher.summary(e.record), adds: signedAmount(e.record) })),
});

function lineRow({ entry: { id, record: r }, balance }: Book['lines'][number]): GridRow {
  const sum = yuanFigures(signedAmount(r));
  return { id, cells: { on: r.bookedOn, number: r.number, heading: headingWords(r.category, r.item), summary: `${r.corrects === '' ? '' : '更正 '}${r.summary}`, income: r.direction === 'income' ? sum : '', expense: r.direction === 'expense' ? sum : '', balance: yuanFigures(balance) } };
}

/** The book of a year: its alarms, months, headings against the budget, and every line with the money left. */
export function MoneyPage() {
  const { ledger, state } = useReplica();
  const { today } = state;
  const years = [...new Set([today.slice(0, 4), ...bookYears(ledger)])].toSorted().toReversed();
  const [year, setYear] = useRemembered('money/year', today.slice(0, 4));
  const [month, setMonth] = useRemembered('money/month', '');
  const [listed, setListed] = useState<Figure | SumFigure | null>(null);
  const book = useMemo(() => bookOf(ledger, yearPeriod(year)), [ledger, year]);
  const months = useMemo(() => monthsOf(ledger, yearPeriod(year)), [ledger, year]);
  const shown = months.find((b) => b.period.from.slice(0, 7) === month) ?? book;
  const rows = useMemo(() => shown.lines.map(lineRow), [shown]);
  const empty = entriesOf(ledger, 'voucher').length === 0;
  const locked = state.mode !== 'writable';
  const closed = closedYearsOf(ledger).has(year);
  const add = <Button variant="contained" startIcon={<Plus size={18} aria-hidden />} disabled={locked} onClick={() => go({ at: 'new', kind: 'voucher', preset: '' })}>记一笔</Button>;
  const bring = <Button color="secondary" startIcon={<FileUp size={18} aria-hidden />} disabled={locked} onClick={() => go({ at: 'import', kind: 'voucher' })}>导入账本</Button>;
  const keep = () => attempt(async () => {
    const saved = await ask('book:save', yearPeriod(year));
    if (saved.path !== null) say({ text: `已存为表格，共${saved.rows}笔`, bad: false });
  });
  return (
    <Box sx={{ height: '100%', overflowY: 'auto' }}>
      <PageHead title="经费" sentence={empty ? '收支账、预算、拨缴、结账都在这里' : `${year}年收入${amountWords(book.income)}，支出${amountWords(book.expense)}，余额${amountWords(book.closing)}${closed ? '（已结账，只能看）' : ''}`}>
        <TextField select value={year} onChange={(e) => { setYear(e.target.value); setMonth(''); }} sx={{ width: 110 }} slotProps={{ select: { SelectDisplayProps: { 'aria-label': '年度' } } }}>
          {years.map((y) => <MenuItem key={y} value={y}>{y}年</MenuItem>)}
        </TextField>
        {bring}
        <Button color="secondary" startIcon={<FileDown size={18} aria-hidden />} disabled={rows.length === 0} onClick={keep}>存为表格</Button>
        {empty ? null : add}
      </PageHead>
      {empty ? (
        <Empty sentence="还没有一笔收支。先填期初余额，再记第一笔；以前的账可以从表格导入。">
          <Stack direction="row" spacing={1.5} sx={{ justifyContent: 'center' }}>{add}<Button variant="outlined" color="secondary" onClick={() => go({ at: 'new', kind: 'openingBalance', preset: '' })}>填期初余额</Button></Stack>
        </Empty>
      ) : (
        <Stack spacing={1.5} sx={{ px: 3, pb: 2.5 }}>
          <Alarms ledger={ledger} today={today} />
          <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)', gap: 1.5, alignItems: 'start' }}>
            <Months book={book} months={months} today={today} start={entriesOf(ledger, 'openingBalance')[0]?.id} chosen={month} onChoose={setMonth} />
            <Headings ledger={ledger} year={year} today={today} onList={setListed} />
          </Box>
          <Sheet title={month === '' ? `${year}年全部收支` : `${Number(month.slice(5))}月收支`} flush
            aside={<Typography variant="body2" color="text.secondary">{rows.length}笔，期初{yuanFigures(shown.opening)}，期末{yuanFigures(shown.closing)}</Typography>}>
            <Box sx={{ height: Math.min(460, 44 * Math.max(2, rows.length) + 44) }}><RecordGrid label="收支账" columns={COLUMNS} rows={rows} onOpen={(id) => go({ at: 'record', kind: 'voucher', id })} /></Box>
          </Sheet>
          <Fees ledger={ledger} today={today} />
        </Stack>
      )}
      {listed ? <FigureDialog figure={listed} onClose={() => setListed(null)} /> : null}
    </Box>
  );
}

/** What the duties about money complain of today. */
function Alarms({ ledger, today }: { readonly ledger: Ledger; readonly today: string }) {
  const found = assessAll(ledger, today).filter(({ duty, assessment: a }) => ALARMS.includes(duty.id) && (a.state === 'overdue' || a.state === 'dueSoon'));
  return (
    <>
      {found.map(({ duty, assessment: a }) => (
        <Alert key={duty.id} severity={a.state === 'overdue' ? 'error' : 'warning'} icon={false} sx={{ py: 0 }} action={a.next ? <Button size="small" color="inherit" onClick={() => follow(a.next!)}>{a.next.label}</Button> : null}>{duty.title}：{a.missing}</Alert>
      ))}
    </>
  );
}

function Months({ book, months, today, start, chosen, onChoose }: { readonly book: Book; readonly months: readonly Book[]; readonly today: string; readonly start: string | undefined; readonly chosen: string; readonly onChoose: (month: string) => void }) {
  const begun = months.filter((b) => b.period.from <= today || b.lines.length > 0);
  const row = (key: string, name: string, b: Book) => ({
    key, chosen: key === chosen, cells: [<Link key="m" component="button" aria-label={`看${name}的收支`} aria-current={key === chosen ? 'true' : undefined} onClick={() => onChoose(key)}>{name}</Link>, yuanFigures(b.income), yuanFigures(b.expense), yuanFigures(b.closing)],
  });
  return (
    <Sheet title="各月" flush aside={<Link component="button" onClick={() => go(start ? { at: 'record', kind: 'openingBalance', id: start } : { at: 'new', kind: 'openingBalance', preset: '' })}>{start ? '期初余额' : '填期初余额'}</Link>}>
      <NumbersTable label="各月收支" heads={['月份', '收入', '支出', '月末余额']}
        rows={[{ key: 'opening', cells: ['年初', '', '', yuanFigures(book.opening)] }, ...begun.map((b) => row(b.period.from.slice(0, 7), `${Number(b.period.from.slice(5, 7))}月`, b)), { ...row('', '全年', book), strong: true }]} />
    </Sheet>
  );
}

function Headings({ ledger, year, today, onList }: { readonly ledger: Ledger; readonly year: string; readonly today: string; readonly onList: Listed }) {
  const entry = budgetFor(ledger, year);
  const plan: Budget = entry?.record ?? { ...kinds.budget.blank(today), year };
  const until = today < `${year}-12-31` ? today : `${year}-12-31`;
  const share = serviceShareOf(ledger, yearPeriod(year), until);
  const floor = numberOn(ledger, 'service-share-min', today);
  const lines = [...budgetLines(ledger, plan, 'income', today), ...budgetLines(ledger, plan, 'expense', today)].filter((l) => l.entries.length > 0 || l.budget !== null);
  const cells = (l: BudgetLine) => [
    voucherCategories[l.category], l.entries.length === 0 ? yuanFigures(l.amount) : <Link key="a" component="button" aria-label={`${voucherCategories[l.category]}${yuanFigures(l.amount)}元，看是哪些`} onClick={() => onList(sumFigure(voucherCategories[l.category], l.entries))}>{yuanFigures(l.amount)}</Link>,
    l.budget === null ? '—' : yuanFigures(l.budget), budgetWords(l),
  ];
  const open = <Link component="button" onClick={() => go(entry ? { at: 'record', kind: 'budget', id: entry.id } : { at: 'new', kind: 'budget', preset: JSON.stringify({ year }) })}>{entry ? '看预算' : '编制预算'}</Link>;
  return (
    <Sheet title="科目和预算" flush aside={open}>
      <NumbersTable label="科目和预算" heads={['科目', '实际', '预算', '情况']} rows={lines.map((l) => ({ key: l.category, cells: cells(l) }))} />
      <Typography sx={{ px: 2.5, py: 1.25, borderTop: 1, borderColor: 'divider' }}>
        用于会员普惠制、项目制服务<Link component="button" aria-label={`会员服务${yuanFigures(share.service)}元，看是哪些`} onClick={() => onList(sumFigure('用于会员服务', share.serviceEntries))}>{amountWords(share.service)}</Link>，
        占本级留成{amountWords(share.base)}的{shareWords(Math.max(0, share.service), share.base)}（要求不低于{floor}%）；其他支出{amountWords(share.otherwise)}。
      </Typography>
    </Sheet>
  );
}

function Fees({ ledger, today }: { readonly ledger: Ledger; readonly today: string }) {
  const all = feeMonths(ledger, today).toReversed();
  if (all.length === 0) return null;
  return (
    <Sheet title="2%拨缴：近12个月" flush aside={<Link component="button" onClick={() => go({ at: 'list', kind: 'feePayment' })}>登记拨缴</Link>}>
      <NumbersTable label="各月拨缴" heads={['工资月份', '应缴', '已缴', '留成到账', '情况']} rows={all.map((m) => ({
        key: m.month, cells: [
          m.month, m.due === null ? '—' : yuanFigures(m.due), yuanFigures(m.paid), yuanFigures(m.retained),
          m.records.length === 0 ? `没有登记，${m.dueOn}前缴` : m.short === null ? '没有填工资总额' : m.short === 0 ? '✓ 缴清' : `! 还少${amountWords(m.short)}${m.late > 0 ? `，滞纳金约${amountWords(m.late)}` : `，${m.dueOn}前缴`}`,
        ],
      }))} />
    </Sheet>
  );
}
