import { Box, Button, Typography } from '@mui/material';
import { daysBetween } from '@shared/calendar';
import { contractDeadlines, contractStanding, type ContractDeadline, type ContractStanding } from '@shared/duties';
import { kinds, type Contract } from '@shared/records';
import { documentSpec, isDocumentId, withModelClauses } from '@shared/documents';
import { dateWords, distanceWords, shortDateWords } from '@shared/words';
import { go } from '../app/route';
import { focusField } from '../forms/focusField';
import { useLedger, useToday } from '../data/replica';
import type { FormState } from '../forms/useForm';
import { Sheet } from './Sheet';

const SIGNS: Readonly<Record<ContractDeadline['state'], { readonly sign: string; readonly colour: string }>> = {
  done: { sign: '✓', colour: 'success.main' },
  open: { sign: '○', colour: 'text.primary' },
  late: { sign: '!', colour: 'error.main' },
};

/** Where a deadline's answer is written down in the form. */
const FIELD_OF: Readonly<Record<string, keyof Contract>> = {
  reply: 'repliedOn', mediation: 'mediationEndedOn', representatives: 'representativesPublishedOn', vacancy: 'representatives', materials: 'materialsOn', resume: 'pauses', draft: 'draftedOn',
  filing: 'filedOn', effect: 'effectiveOn', publish: 'publishedOn', performance: 'performanceReports', 'renewal-window': 'renewalRequestedOn', expiry: 'ended', 'end-filing': 'endedFiledOn',
};

/** The steps of a round in their order, each by the field that holds its day. */
const MILESTONES: readonly (readonly [word: string, field: 'requestedOn' | 'repliedOn' | 'representativesPublishedOn' | 'draftedOn' | 'congressOn' | 'signedOn' | 'filedOn' | 'receivedOn' | 'effectiveOn' | 'publishedOn'])[] = [
  ['要约', 'requestedOn'], ['答复', 'repliedOn'], ['公布代表', 'representativesPublishedOn'], ['草案', 'draftedOn'], ['职代会通过', 'congressOn'], ['签字', 'signedOn'], ['报送', 'filedOn'], ['收到', 'receivedOn'], ['生效', 'effectiveOn'], ['公布', 'publishedOn'],
];

/** The round at a glance: what is done with its day, what is still to come. */
function Timeline({ record }: { readonly record: Contract }) {
  return (
    <Box component="ol" aria-label="协商进程" sx={{ display: 'flex', flexWrap: 'wrap', listStyle: 'none', p: 0, m: 0, mb: 1.5, rowGap: '8px' }}>
      {MILESTONES.map(([word, field], i) => {
        const on = record[field];
        return (
          <Box component="li" key={field} sx={{ display: 'flex', alignItems: 'center' }}>
            {i === 0 ? null : <Box aria-hidden sx={{ width: '14px', height: '2px', bgcolor: on === null ? 'divider' : 'success.main', mx: '4px' }} />}
            <Box sx={{ px: '8px', py: '4px', border: 1, borderRadius: 1, borderColor: on === null ? 'divider' : 'success.main', textAlign: 'center' }}>
              <Typography variant="body2" sx={{ fontWeight: on === null ? 400 : 650, color: on === null ? 'text.secondary' : 'text.primary' }}>{on === null ? '' : '✓ '}{word}</Typography>
              <Typography variant="body2" color="text.secondary">{on === null ? '还没有' : shortDateWords(on)}</Typography>
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}

/** The next round between the same parties: what was agreed now is last year's text then. */
function renew(c: Contract): void {
  const clauses = c.clauses.map(({ subject, agreed }) => ({ subject, asked: '', offered: '', agreed: '', lastYear: agreed }));
  go({ at: 'new', kind: 'contract', preset: JSON.stringify({ contractKind: c.contractKind, title: '', unionChief: c.unionChief, employerChief: c.employerChief, filingOffice: c.filingOffice, clauses }) });
}

function NextButtons({ next }: { readonly next: ContractDeadline }) {
  const step = next.step.replace(/-\d+$/, '');
  const field = FIELD_OF[step];
  const paper = next.paper !== null && isDocumentId(next.paper) ? next.paper : null;
  return (
    <Box sx={{ display: 'flex', gap: 1, mt: 1 }}>
      {field === undefined ? null : <Button variant="contained" color="secondary" onClick={() => focusField(field)}>记下日期</Button>}
      {paper === null ? null : <Button variant="outlined" color="secondary" onClick={() => go({ at: 'papers', document: paper })}>打开“{documentSpec(paper).title}”</Button>}
    </Box>
  );
}

function stateText(d: ContractDeadline, today: string): string {
  if (d.state === 'done') return d.doneOn === null ? '已完成' : `已完成（${dateWords(d.doneOn)}）`;
  return d.state === 'late' ? `逾期，${distanceWords(daysBetween(today, d.dueOn))}` : distanceWords(daysBetween(today, d.dueOn));
}

/** Where the round stands, the next thing to do in large letters, and what is not in order with the representatives. */
function Standing(props: { readonly standing: ContractStanding; readonly next: ContractDeadline | undefined }) {
  const { standing: { progress, representatives, protection }, next } = props;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography color="text.secondary">现在：{progress.label}</Typography>
      {next ? <Typography variant="h2" component="p" sx={{ my: 0.5 }}>下一步：{next.what}，{next.state === 'late' ? '已逾期，期限' : '期限'}{dateWords(next.dueOn)}</Typography> : null}
      {next ? <Typography>{next.todo}</Typography> : null}
      {next ? <NextButtons next={next} /> : null}
      {progress.problems.map((p) => <Typography key={p} color="error" sx={{ mt: 0.5 }}>{p}</Typography>)}
      {representatives.map((p) => <Typography key={p.message} sx={{ mt: 0.5 }}>协商代表：{p.message}（{p.article}）</Typography>)}
      {protection ? <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>代表保护期：{dateWords(protection.from)}起{protection.to === null ? '' : `，到${dateWords(protection.to)}`}。{protection.text}（{protection.article}）</Typography> : null}
    </Box>
  );
}

/** The deadlines of the contract in the form, counted anew as dates are typed. */
export function ContractClock(props: { readonly form: FormState }) {
  const ledger = useLedger();
  const today = useToday();
  const parsed = kinds.contract.schema.safeParse(props.form.record);
  const record: Contract | null = parsed.success ? parsed.data : null;
  const deadlines = record ? contractDeadlines(record, ledger, today) : [];
  const renewable = record?.ended === 'none' && deadlines.some((d) => d.step === 'renewal-window' && d.dueOn <= today);
  const waiting = deadlines.filter((d) => d.state !== 'done').toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
  return (
    <Sheet title="协商进程和期限">
      {record ? <Timeline record={record} /> : null}
      {record && deadlines.length > 0 ? <Standing standing={contractStanding(record, ledger, today)} next={waiting[0]} /> : null}
      {record ? (
        <Box sx={{ display: 'flex', gap: 1, mb: 1 }}>
          {renewable ? <Button variant="outlined" color="secondary" disabled={props.form.dirty} onClick={() => renew(record)}>开始新一轮</Button> : null}
          <Button variant="outlined" color="secondary" disabled={props.form.locked} onClick={() => props.form.set('clauses', withModelClauses(record))}>填入示范条文</Button>
        </Box>
      ) : null}
      {deadlines.length === 0 ? <Typography color="text.secondary">填写“提出协商要约日期”“签字日期”或“届满日期”后，这里会按法规算出各项期限。</Typography> : null}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {deadlines.map((d) => (
          <Box component="li" key={d.step} sx={{ display: 'grid', gridTemplateColumns: '1.5em minmax(7em, 1.3fr) 8.5em minmax(7em, 1.4fr)', columnGap: 1.5, py: 0.75, borderBottom: 1, borderColor: 'divider', '&:last-child': { borderBottom: 0 } }}>
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
