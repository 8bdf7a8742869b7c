import { Box, Button, Chip, Link, Stack, Typography } from '@mui/material';
import { Printer } from 'lucide-react';
import { Fragment, useMemo, useState, type ReactNode } from 'react';
import { assessAll, chapterNames, chapters, type AssessedDuty, type DutyState, type Evidence } from '@shared/duties';
import { parameterOn, parameterWords, type ParameterInForce } from '@shared/policy';
import { dateWords, shortDateWords } from '@shared/words';
import { follow } from '../app/follow';
import { go } from '../app/route';
import { PageHead } from '../components/PageHead';
import { CONFIDENCE, ParameterDialog } from '../components/ParameterDialog';
import { Sheet } from '../components/Sheet';
import { StateMark } from '../components/StateMark';
import { useReplica } from '../data/replica';
import { useRemembered } from '../data/remembered';

const FILTERS = {
  all: ['全部', () => true],
  todo: ['要办的', (s) => s === 'overdue' || s === 'dueSoon'],
  unknown: ['资料不足', (s) => s === 'unknown'],
  notYet: ['未到期', (s) => s === 'notYet'],
  met: ['已完成', (s) => s === 'met'],
  off: ['不适用', (s) => s === 'notApplicable'],
} as const satisfies Record<string, readonly [string, (state: DutyState) => boolean]>;
type Filter = keyof typeof FILTERS;
const filterNames = Object.keys(FILTERS) as readonly Filter[];

/** 职责体检: every clause under the policy's own headings, with its state, proof, and why it is shown. */
export function DutiesPage() {
  const { ledger, state } = useReplica();
  const { today } = state;
  const all = useMemo(() => assessAll(ledger, today), [ledger, today]);
  const [filter, setFilter] = useRemembered<Filter>('duties/filter', 'all');
  const [editing, setEditing] = useState<ParameterInForce | null>(null);
  const of = (name: Filter) => all.filter((f) => FILTERS[name][1](f.assessment.state));
  const shown = of(filter);
  const sentence = `共${all.length}项，已完成${of('met').length}项，要办的${of('todo').length}项，资料不足${of('unknown').length}项。`;
  return (
    <Box sx={{ height: '100%', overflowY: 'auto' }}>
      <PageHead title="职责体检" sentence={sentence}>
        <Button variant="contained" startIcon={<Printer size={18} aria-hidden />} onClick={() => go({ at: 'papers', document: 'self-check' })}>打印自查表</Button>
      </PageHead>
      <Stack direction="row" spacing={1} role="group" aria-label="只看" sx={{ px: 3, pb: 1.5, flexWrap: 'wrap', rowGap: '8px' }}>
        {filterNames.map((name) => (
          <Chip key={name} clickable label={`${FILTERS[name][0]} ${of(name).length}`} aria-pressed={filter === name} color={filter === name ? 'secondary' : 'default'} variant={filter === name ? 'filled' : 'outlined'} onClick={() => setFilter(name)} />
        ))}
      </Stack>
      <Stack spacing={2} sx={{ px: 3, pb: 3, maxWidth: 1180 }}>
        {shown.length === 0 ? <Typography color="text.secondary">没有这一类的事项。</Typography> : null}
        {chapterNames.map((chapter) => {
          const own = shown.filter(({ duty }) => duty.chapter === chapter);
          return own.length === 0 ? null : (
            <Sheet key={chapter} title={chapters[chapter]} flush>
              <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{own.map((found) => <DutyRow key={found.duty.id} found={found} today={today} onEdit={setEditing} />)}</Box>
            </Sheet>
          );
        })}
      </Stack>
      {editing ? <ParameterDialog key={editing.key} parameter={editing} today={today} onClose={() => setEditing(null)} /> : null}
    </Box>
  );
}

function DutyRow({ found, today, onEdit }: { readonly found: AssessedDuty; readonly today: string; readonly onEdit: (parameter: ParameterInForce) => void }) {
  const { duty, assessment: a } = found;
  const [open, setOpen] = useState(false);
  const due = a.dueOn !== null && (a.state === 'overdue' || a.state === 'dueSoon' || a.state === 'notYet') ? `期限${a.dueOn.slice(0, 4) === today.slice(0, 4) ? shortDateWords(a.dueOn) : dateWords(a.dueOn)}` : '';
  const line = [a.done === '—' ? '' : a.done, a.state === 'met' ? '' : a.missing].filter((t) => t !== '').join('；');
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'divider', px: 2.5, py: 1 }}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '7em minmax(0, 1fr) auto', columnGap: '16px', alignItems: 'center' }}>
        <Box><StateMark state={a.state} dueOn={a.dueOn} /><Typography variant="body2" color="text.secondary">{due}</Typography></Box>
        <Box sx={{ minWidth: 0 }}>
          <Typography sx={{ fontWeight: 650 }}>{duty.title}</Typography>
          <Typography variant="body2" color="text.secondary">{line}</Typography>
        </Box>
        <Stack direction="row" spacing={1}>
          {a.next ? <Button size="small" variant="outlined" color="secondary" onClick={() => follow(a.next!)}>{a.next.label}</Button> : null}
          <Button size="small" color="secondary" aria-expanded={open} aria-label={`${duty.title}：${open ? '收起' : '依据和凭据'}`} onClick={() => setOpen(!open)}>{open ? '收起' : '依据和凭据'}</Button>
        </Stack>
      </Box>
      {open ? <Why found={found} onEdit={onEdit} /> : null}
    </Box>
  );
}

/** The most that one row lists; the rest is found in the list of that kind. */
const SHOWN = 12;

function Why({ found: { duty, assessment: a }, onEdit }: { readonly found: AssessedDuty; readonly onEdit: (parameter: ParameterInForce) => void }) {
  const { ledger, state } = useReplica();
  const rows: readonly (readonly [string, ReactNode])[] = [
    ['要求', `${duty.clause}${a.needed === '—' ? '' : `。判断：${a.needed}`}`],
    ['依据', `${duty.source.text}${duty.source.clause}（${CONFIDENCE[duty.source.confidence]}）`],
    ['为什么有这一条', duty.binds === undefined ? '所有基层工会都适用' : `适用于${duty.binds}${a.state === 'notApplicable' ? `；${a.missing}` : ''}`],
    ...(duty.numbers ?? []).map((key): readonly [string, ReactNode] => {
      const p = parameterOn(ledger, key, state.today);
      return ['判断标准', <span key={key}>{p.spec.label}：{parameterWords(p.spec, p.value)}{p.spec.source.confidence === 'K' ? '（待核实）' : ''}　<Link component="button" aria-label={`更改${p.spec.label}`} onClick={() => onEdit(p)} disabled={state.mode !== 'writable'}>更改</Link></span>];
    }),
    ['凭据', <Proofs key="proofs" evidence={a.evidence} />],
  ];
  return (
    <Box component="dl" sx={{ display: 'grid', gridTemplateColumns: '9em minmax(0, 1fr)', rowGap: '6px', m: 0, mt: 1, p: 1.5, bgcolor: 'action.hover', borderRadius: 1 }}>
      {rows.map(([label, text], i) => (
        <Fragment key={`${label}${i}`}>
          <Typography component="dt" variant="body2" color="text.secondary">{label}</Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0 }}>{text}</Typography>
        </Fragment>
      ))}
    </Box>
  );
}

function Proofs({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return '还没有';
  return (
    <Stack component="ul" spacing={0.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {evidence.slice(0, SHOWN).map((e, i) => (
        <li key={`${e.kind}/${e.id}/${i}`}><Link component="button" sx={{ textAlign: 'left' }} onClick={() => go({ at: 'record', kind: e.kind, id: e.id })}>{e.label}</Link>　<Typography component="span" variant="body2" color="text.secondary">{dateWords(e.on)}</Typography></li>
      ))}
      {evidence.length > SHOWN ? <Typography component="li" variant="body2" color="text.secondary">另有{evidence.length - SHOWN}件</Typography> : null}
    </Stack>
  );
}
