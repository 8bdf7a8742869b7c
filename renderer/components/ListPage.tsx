import { Box, Button, Checkbox, FormControlLabel, InputAdornment, Menu, MenuItem, Paper, TextField, Typography } from '@mui/material';
import { Columns3, FileDown, Plus, Printer, Search } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Entry } from '@shared/ledger';
import { kindOf, showValue, type AnyKind, type FieldNote, type KindName } from '@shared/records';
import { matches, searchForm } from '@shared/words';
import { go } from '../app/route';
import { Empty } from './Empty';
import { attempt, say } from './notify';
import { PageHead } from './PageHead';
import { printPaper } from './pdf';
import { RecordGrid, type GridColumn, type GridRow } from './RecordGrid';
import { ask } from '../data/desk';
import { keysOfRecord, lookupIn, plainEntries } from '../data/lookup';
import { useLedger, useReplica } from '../data/replica';
import { useRemembered } from '../data/remembered';
import { changeSettings, useSettings } from '../data/settings';

const WEIGHTS: Readonly<Record<string, number>> = {
  title: 4.5, name: 1.3, sex: 0.6, department: 1.5, position: 1.3, memberState: 0.9, cardStep: 1.1, heldAt: 2.2, idNumber: 2.3, phone: 1.7, recipient: 3, unionName: 4, reason: 3,
  birthDate: 1, place: 2.4, meetingType: 2, state: 1, chair: 1, group: 1.7, contractKind: 2.6, headCount: 1, number: 1.6, year: 0.8,
};

function newestFirst(kind: AnyKind, a: Entry, b: Entry): number {
  const dayA = kind.dayOf?.(a.record) ?? '';
  const dayB = kind.dayOf?.(b.record) ?? '';
  return dayA === dayB ? b.revision - a.revision : dayA < dayB ? 1 : -1;
}

/** The share of the width that a column gets. */
function weightOf(field: string, note: FieldNote): number {
  const known = WEIGHTS[field];
  if (known !== undefined) return known;
  if (note.wide === true || note.input === 'longText') return 3.5;
  if (note.input === 'moment') return 1.9;
  if (note.input === 'choice') return 1.9;
  return note.input === 'yesNo' ? 0.9 : 1.5;
}

/** Dates, moments, sums and the headings of counts are not cut. */
const LEAST: Readonly<Partial<Record<FieldNote['input'], { readonly least: number }>>> = { date: { least: 5.4 }, moment: { least: 8.5 }, amount: { least: 6.5 }, count: { least: 5.2 } };

const isNumeric = (note: FieldNote): boolean => note.input === 'count' || note.input === 'amount';

/** The fields that can stand as columns: long texts only where the kind wants them. */
function columnFields(kind: AnyKind): readonly string[] {
  return Object.keys(kind.fields).filter((f) => kind.columns.includes(f) || !['list', 'group', 'texts', 'longText'].includes(kind.fields[f]!.input));
}

export interface ListPageProps {
  readonly kind: KindName;
  /** The name of the kind, where none is given. */
  readonly title?: string;
  readonly sentence?: string;
  readonly filter?: (entry: Entry) => boolean;
  /** Controls beside the search field. */
  readonly filters?: ReactNode;
  readonly actions?: ReactNode;
  readonly emptyActions?: ReactNode;
}

/** The list of a kind, drawn from its description: search by typing, chosen columns, what is shown can be saved. */
export function ListPage(props: ListPageProps) {
  const kind = kindOf(props.kind);
  const title = props.title ?? kind.label;
  const ledger = useLedger();
  const { state } = useReplica();
  const { columns: chosen } = useSettings();
  const [query, setQuery] = useRemembered(`query/${props.kind}`, '');
  const asked = useDeferredValue(query);
  const fields = chosen[props.kind] ?? kind.columns;
  const { filter } = props;
  const all = useMemo(() => {
    const entries = [...plainEntries(ledger, props.kind)];
    return kind.dayOf ? entries.sort((a, b) => newestFirst(kind, a, b)) : entries;
  }, [ledger, props.kind, kind]);
  const rows = useMemo(() => {
    const lookup = lookupIn(ledger);
    return all
      .filter((e) => (filter?.(e) ?? true) && (searchForm(asked) === '' || matches(keysOfRecord(props.kind, e.record), asked)))
      .map((e): GridRow => ({ id: e.id, cells: Object.fromEntries(fields.map((f) => [f, kind.fields[f] ? showValue(kind.fields[f], e.record[f], lookup, true) : ''])) }));
  }, [all, asked, filter, fields, kind, ledger, props.kind]);
  const shown = useRef<readonly string[]>([]);
  const onOrder = useCallback((ids: readonly string[]) => { shown.current = ids; }, []);
  const columns = fields.filter((f) => kind.fields[f]).map((f): GridColumn => ({ key: f, title: kind.fields[f]!.label, weight: weightOf(f, kind.fields[f]!), numeric: isNumeric(kind.fields[f]!), ...LEAST[kind.fields[f]!.input] }));
  const writable = state.mode === 'writable';
  const add = (
    <Button variant="contained" startIcon={<Plus size={18} aria-hidden />} disabled={!writable} onClick={() => go({ at: 'new', kind: props.kind, preset: '' })}>新建{kind.label}</Button>
  );
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <PageHead title={title} sentence={props.sentence ?? `共${all.length}条`}>{props.actions}{all.length > 0 ? add : null}</PageHead>
      {all.length === 0 ? (
        <Box sx={{ px: 3 }}><Paper variant="outlined"><Empty sentence={kind.hint}>{props.emptyActions ?? add}</Empty></Paper></Box>
      ) : (
        <Paper variant="outlined" sx={{ mx: 3, mb: 2.5, flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider', '& .MuiToggleButton-root': { whiteSpace: 'nowrap' } }}>
            <TextField value={query} onChange={(e) => setQuery(e.target.value)} placeholder="按姓名、拼音首字母或文字查找" sx={{ width: 290, flexShrink: 1 }}
              slotProps={{ htmlInput: { 'aria-label': `查找${kind.label}` }, input: { startAdornment: <InputAdornment position="start"><Search size={18} aria-hidden /></InputAdornment> } }} />
            {props.filters}
            <Typography variant="body2" color="text.secondary" role="status" sx={{ flex: 1, textAlign: 'right', whiteSpace: 'nowrap' }}>显示{rows.length}条，共{all.length}条</Typography>
            <ColumnsMenu kind={kind} name={props.kind} fields={fields} />
            <Button color="secondary" startIcon={<Printer size={18} aria-hidden />} onClick={() => attempt(async () => {
              const paper = await ask('list:render', { kind: props.kind, columns: [...fields], ids: [...shown.current] });
              await printPaper(paper.token);
            })}>打印</Button>
            <Button color="secondary" startIcon={<FileDown size={18} aria-hidden />} onClick={() => attempt(async () => {
              const saved = await ask('list:save', { kind: props.kind, columns: [...fields], ids: [...shown.current] });
              if (saved.path !== null) say({ text: `已存为表格，共${saved.rows}行`, bad: false });
            })}>存为表格</Button>
          </Box>
          <Box sx={{ flex: 1, minHeight: 0 }}>
            {rows.length === 0 ? <Empty sentence={query === '' ? '按现在的筛选，没有要显示的。请换一个筛选再看。' : '没有找到。换个说法，或清空查找框再看。'} /> : <RecordGrid label={title} columns={columns} rows={rows} onOrder={onOrder} onOpen={(id) => go({ at: 'record', kind: props.kind, id })} />}
          </Box>
        </Paper>
      )}
    </Box>
  );
}

function ColumnsMenu(props: { readonly kind: AnyKind; readonly name: KindName; readonly fields: readonly string[] }) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const { columns } = useSettings();
  const toggle = (field: string) => {
    const all = columnFields(props.kind).filter((f) => (f === field ? !props.fields.includes(f) : props.fields.includes(f)));
    if (all.length > 0) changeSettings({ columns: { ...columns, [props.name]: all } });
  };
  return (
    <>
      <Button color="secondary" startIcon={<Columns3 size={18} aria-hidden />} aria-haspopup="menu" onClick={(e) => setAnchor(e.currentTarget)}>选择列</Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {columnFields(props.kind).map((f) => (
          <MenuItem key={f} dense onClick={() => toggle(f)} role="menuitemcheckbox" aria-checked={props.fields.includes(f)}>
            <FormControlLabel control={<Checkbox size="small" tabIndex={-1} checked={props.fields.includes(f)} sx={{ py: 0 }} />} label={props.kind.fields[f]!.label} sx={{ pointerEvents: 'none' }} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
