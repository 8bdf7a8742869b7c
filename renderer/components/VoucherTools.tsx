import { Box, Button, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { closedYearsOf, isSealed } from '@shared/ledger';
import { nextNumber, usuallyServes } from '@shared/money';
import { categoriesOf, categoryOfItem, itemsOf, type AnyRecord, type Voucher } from '@shared/records';
import { go } from '../app/route';
import { useReplica } from '../data/replica';
import type { FormState } from '../forms/useForm';
import { Sheet } from './Sheet';

/** What a voucher says of itself: the number it will get, whether it counts as service, and the way to correct a closed one. */
export function VoucherTools({ id, form }: { readonly id: string | null; readonly form: FormState }) {
  const { ledger, state } = useReplica();
  const r = form.record as AnyRecord & Voucher;
  useHeadings(id === null, r, form);
  const base = form.initial('bookedOn');
  if (id !== null && typeof base === 'string' && isSealed(ledger, 'voucher', { ...r, bookedOn: base })) {
    const preset = { direction: r.direction, category: r.category, item: r.item, forService: r.forService, corrects: id, reversing: true, summary: `更正${r.number === '' ? '' : `${r.number}号`}：${r.summary}`.slice(0, 200), amount: r.amount };
    return (
      <Sheet title={`${base.slice(0, 4)}年已经结账`}>
        <Typography sx={{ mb: 1 }}>这张凭证不能改，也不能删。记错了，就在今年新记一笔更正：红字冲减原来的，需要时再记一笔正确的。</Typography>
        <Button variant="outlined" color="secondary" disabled={state.mode !== 'writable'} onClick={() => go({ at: 'new', kind: 'voucher', preset: JSON.stringify(preset) })}>记一笔更正</Button>
      </Sheet>
    );
  }
  const closed = typeof r.bookedOn === 'string' && closedYearsOf(ledger).has(r.bookedOn.slice(0, 4)) ? `${r.bookedOn.slice(0, 4)}年已经结账，请改用还没有结账的日期。` : '';
  const number = r.number === '' && typeof r.bookedOn === 'string' && r.bookedOn.length === 10 ? `保存时编为${nextNumber(ledger, r.bookedOn)}号。` : '';
  const usual = r.direction === 'expense' && usuallyServes(r.category, r.item) !== r.forService ? `“计入会员服务”${r.forService ? '勾上了，但这一科目一般不算' : '没有勾，但这一科目一般算'}，请核对。` : '';
  if (`${closed}${number}${usual}` === '') return null;
  return <Box sx={{ px: 0.5 }}><Typography role="status" color={closed === '' ? 'text.secondary' : 'error'}>{closed}{number}{usual}</Typography></Box>;
}

/** Keeps the heading, its item and the mark of service in step while a new voucher is typed. */
function useHeadings(isNew: boolean, r: Voucher, form: FormState): void {
  const { direction, category, item } = r;
  const last = useRef(`${direction}/${category}/${item}`);
  const { set } = form;
  useEffect(() => {
    const now = `${direction}/${category}/${item}`;
    if (!isNew || now === last.current) return;
    last.current = now;
    const wanted = categoriesOf(direction).includes(category) ? category : categoriesOf(direction)[0]!;
    if (wanted !== category) set('category', wanted);
    if (!itemsOf(wanted).includes(item)) set('item', 'none');
    set('forService', direction === 'expense' && usuallyServes(wanted, categoryOfItem(item) === wanted ? item : 'none'));
  }, [isNew, direction, category, item, set]);
}
