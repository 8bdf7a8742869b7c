import { Box, Button, Typography } from '@mui/material';
import { useMemo } from 'react';
import { budgetLines, budgetTotal } from '@shared/money';
import { categoriesOf, voucherCategories, type AnyRecord, type Budget } from '@shared/records';
import { amountWords, yuanFigures } from '@shared/words';
import { useReplica } from '../data/replica';
import type { FormState } from '../forms/useForm';
import { budgetWords } from './budgetWords';
import { Sheet } from './Sheet';

/** The budget as it is typed, beside what was booked; all headings with one click. */
export function BudgetTools({ form }: { readonly form: FormState }) {
  const { ledger, state } = useReplica();
  const r = form.record as AnyRecord & Budget;
  const known = /^20\d{2}$/.test(r.year);
  const lines = useMemo(() => (known ? [...budgetLines(ledger, r, 'income', state.today), ...budgetLines(ledger, r, 'expense', state.today)].filter((l) => l.amount !== 0 || l.budget !== null) : []), [ledger, r, known, state.today]);
  const all = () => {
    const lacking = [...categoriesOf('income'), ...categoriesOf('expense')].filter((c) => !r.lines.some((l) => l.category === c));
    form.set('lines', [...r.lines, ...lacking.map((category) => ({ category, amount: null, note: '' }))]);
  };
  return (
    <Sheet title="预算和实际" aside={<Typography variant="body2" color="text.secondary">收入{amountWords(budgetTotal(r, 'income'))}，支出{amountWords(budgetTotal(r, 'expense'))}</Typography>}>
      {lines.length === 0 ? <Typography color="text.secondary">还没有预算数，也没有这一年的收支。</Typography> : (
        <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', '& th, & td': { textAlign: 'right', py: 0.25, px: 1 }, '& :first-of-type': { textAlign: 'left' } }}>
          <thead><tr><th scope="col">科目</th><th scope="col">预算</th><th scope="col">实际</th><th scope="col">情况</th></tr></thead>
          <tbody>{lines.map((l) => <tr key={l.category}><td>{voucherCategories[l.category]}</td><td>{l.budget === null ? '—' : yuanFigures(l.budget)}</td><td>{yuanFigures(l.amount)}</td><td>{budgetWords(l)}</td></tr>)}</tbody>
        </Box>
      )}
      <Button sx={{ mt: 1 }} variant="outlined" color="secondary" disabled={form.locked} onClick={all}>列出全部科目</Button>
    </Sheet>
  );
}
