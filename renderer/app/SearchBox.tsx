import { Box, Dialog, InputAdornment, List, ListItemButton, ListItemText, TextField } from '@mui/material';
import { Search } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import type { Ledger } from '@shared/ledger';
import { kindNames, kindOf } from '@shared/records';
import { matches, searchForm, searchKeys } from '@shared/words';
import type { KindTab } from '../components/KindTabs';
import { keysOfRecord, plainEntries } from '../data/lookup';
import { useLedger } from '../data/replica';
import { rail } from './pages';
import { go, type Route } from './route';

interface Hit {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly route: Route;
}

/** The lists beside an entry's first page, each with its way to a new record. */
function listHits({ label, kind, route }: KindTab, entry: string): readonly Hit[] {
  if (kind === null) return [{ key: `t-${label}`, title: label, about: `页面 · ${entry}`, route }];
  if (kindOf(kind).singleton !== undefined) return [];
  return [
    { key: `l-${kind}`, title: label, about: `页面 · ${entry}`, route: { at: 'list', kind } },
    { key: `n-${kind}`, title: `新建${label}`, about: '操作', route: { at: 'new', kind, preset: '' } },
  ];
}

/** Things to do, found like records: by words, pinyin or initials. */
const ACTIONS: readonly Hit[] = [
  { key: 'a1', title: '开会：新建会议', about: '操作', route: { at: 'new', kind: 'meeting', preset: '' } },
  { key: 'a2', title: '发通知：新建通知公告', about: '操作', route: { at: 'new', kind: 'notice', preset: '' } },
  { key: 'a3', title: '导入名册', about: '操作', route: { at: 'import' } },
  { key: 'a4', title: '登记集体合同', about: '操作', route: { at: 'new', kind: 'contract', preset: '' } },
  { key: 'a5', title: '记一次活动', about: '操作', route: { at: 'new', kind: 'activity', preset: '' } },
  { key: 'a15', title: '记一笔收支：新建收支凭证', about: '操作', route: { at: 'new', kind: 'voucher', preset: '' } },
  { key: 'a16', title: '导入账本（收支凭证）', about: '操作', route: { at: 'import', kind: 'voucher' } },
  { key: 'a17', title: '导入银行对账单', about: '操作', route: { at: 'import', kind: 'bankLine' } },
  { key: 'a18', title: '年终结账', about: '操作', route: { at: 'close' } },
  { key: 'a19', title: '打印收支情况报告、预算表、决算表', about: '操作', route: { at: 'papers', document: 'finance-report' } },
  { key: 'a6', title: '登记季度报告', about: '操作', route: { at: 'new', kind: 'report', preset: '' } },
  { key: 'a7', title: '打印近期工作清单', about: '操作', route: { at: 'papers', document: 'due-list' } },
  { key: 'a13', title: '自查、迎接检查：打印自查表', about: '操作', route: { at: 'papers', document: 'self-check' } },
  { key: 'a14', title: '打印全年工作日历', about: '操作', route: { at: 'papers', document: 'year-calendar' } },
  { key: 'a8', title: '备份、恢复、撤销、检查台账', about: '操作', route: { at: 'ledger' } },
  { key: 'a9', title: '换届：工会委员会届次', about: '操作', route: { at: 'list', kind: 'term' } },
  { key: 'a10', title: '工会小组、分会', about: '操作', route: { at: 'list', kind: 'group' } },
  { key: 'a11', title: '打印会议记录、纪要、签到表', about: '操作', route: { at: 'papers', document: 'meeting-record' } },
  { key: 'a12', title: '填写工会概况', about: '操作', route: { at: 'record', kind: 'unionProfile', id: 'union' } },
  ...rail.map((e): Hit => ({ key: `p-${e.label}`, title: e.label, about: '页面', route: e.route })),
  ...rail.flatMap((e) => e.tabs.filter((t) => t.label !== e.label).flatMap((t) => listHits(t, e.label))),
];

const MOST = 30;

function hitsFor(ledger: Ledger, query: string): readonly Hit[] {
  if (searchForm(query) === '') return ACTIONS.slice(0, 7);
  const hits: Hit[] = ACTIONS.filter((a) => matches(searchKeys(a.title), query));
  for (const name of kindNames) {
    if (name === 'parameter') continue;
    const kind = kindOf(name);
    for (const entry of plainEntries(ledger, name)) {
      if (hits.length >= MOST) return hits;
      if (matches(keysOfRecord(name, entry.record), query)) {
        hits.push({ key: `${name}/${entry.id}`, title: kind.summary(entry.record), about: kind.label, route: { at: 'record', kind: name, id: entry.id } });
      }
    }
  }
  return hits;
}

/** Search over everything (Ctrl+K). */
export function SearchBox({ onClose }: { readonly onClose: () => void }) {
  const ledger = useLedger();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const asked = useDeferredValue(query);
  const hits = useMemo(() => hitsFor(ledger, asked), [ledger, asked]);
  const at = Math.min(active, hits.length - 1);
  useEffect(() => document.getElementById(`hit-${at}`)?.scrollIntoView({ block: 'nearest' }), [at]);
  const open = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    go(hit.route);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setActive(Math.min(hits.length - 1, at + 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(0, at - 1));
    else if (event.key === 'Enter') open(hits[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" slotProps={{ paper: { 'aria-label': '查找', sx: { alignSelf: 'flex-start', mt: '8vh' } } }}>
      <Box sx={{ p: 1.5 }} onKeyDown={onKeyDown}>
        <TextField autoFocus value={query} onChange={(e) => { setQuery(e.target.value); setActive(0); }} placeholder="姓名、拼音、首字母、号码，或要办的事"
          slotProps={{ htmlInput: { 'aria-label': '查找', role: 'combobox', 'aria-expanded': true, 'aria-controls': 'search-hits', 'aria-activedescendant': hits[at] ? `hit-${at}` : undefined }, input: { startAdornment: <InputAdornment position="start"><Search size={18} aria-hidden /></InputAdornment> } }} />
        <List id="search-hits" role="listbox" aria-label="查找结果" dense sx={{ maxHeight: '56vh', overflowY: 'auto' }}>
          {hits.map((hit, i) => (
            <ListItemButton key={hit.key} id={`hit-${i}`} role="option" aria-selected={i === at} selected={i === at} tabIndex={-1} onClick={() => open(hit)}>
              <ListItemText primary={hit.title} secondary={hit.about} />
            </ListItemButton>
          ))}
          {hits.length === 0 ? <Box sx={{ p: 2, color: 'text.secondary' }}>没有找到。</Box> : null}
        </List>
      </Box>
    </Dialog>
  );
}
