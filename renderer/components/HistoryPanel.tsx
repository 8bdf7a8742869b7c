import { Box, Button, Stack, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import type { Commit } from '@shared/ledger';
import { kindOf, showValue, type AnyRecord, type KindName, type Lookup } from '@shared/records';
import { ask } from '../data/desk';
import { lookupIn } from '../data/lookup';
import { useLedger } from '../data/replica';
import { sentenceOf } from './notify';

interface Difference {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/** What changed between two states of a record, as the list shows values; lists and long texts only by name. */
function differences(kind: KindName, before: AnyRecord | null, after: AnyRecord | null, lookup: Lookup): readonly Difference[] {
  if (!before || !after) return [];
  return Object.entries(kindOf(kind).fields).flatMap(([field, note]) => {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) return [];
    const long = note.input === 'list' || note.input === 'longText' || note.input === 'texts' || note.input === 'group';
    const show = (value: unknown) => (long ? '' : showValue(note, value, lookup, true));
    return [{ label: note.label, from: show(before[field]), to: show(after[field]) }];
  });
}

/** When, by whom and what was changed, newest first. */
export function HistoryPanel(props: { readonly kind: KindName; readonly id: string }) {
  const ledger = useLedger();
  const [commits, setCommits] = useState<readonly Commit[] | null>(null);
  const [trouble, setTrouble] = useState('');
  const { sequence } = ledger;
  useEffect(() => {
    let gone = false;
    ask('ledger:history', { kind: props.kind, id: props.id }).then((found) => { if (!gone) setCommits(found); }, (e: unknown) => { if (!gone) setTrouble(sentenceOf(e)); });
    return () => {
      gone = true;
    };
  }, [props.kind, props.id, sequence]);
  if (trouble !== '') return <Typography color="error.main">{trouble}</Typography>;
  if (!commits) return <Typography color="text.secondary">正在读取…</Typography>;
  const lookup = lookupIn(ledger);
  return (
    <Stack component="ol" spacing={1.25} sx={{ listStyle: 'none', p: 0, m: 0 }}>
      {commits.map((commit) => {
        const change = commit.changes.find((c) => c.kind === props.kind && c.id === props.id);
        const found = change ? differences(props.kind, change.before, change.after, lookup) : [];
        return (
          <Box component="li" key={commit.sequence} sx={{ display: 'flex', gap: 2 }}>
            <Typography variant="body2" color="text.secondary" sx={{ width: '11em', flexShrink: 0 }}>{new Date(commit.at).toLocaleString('zh-CN', { hour12: false })}</Typography>
            <Box>
              <Typography variant="body2">{commit.why}（{commit.who}）</Typography>
              {found.map((d) => (
                <Typography key={d.label} variant="body2" color="text.secondary">{d.label}{d.from === '' && d.to === '' ? '：有改动' : `：${d.from === '' ? '（空）' : d.from} → ${d.to === '' ? '（空）' : d.to}`}</Typography>
              ))}
            </Box>
          </Box>
        );
      })}
    </Stack>
  );
}

/** History that is fetched only when the chair asks for it. */
export function HistoryFold(props: { readonly kind: KindName; readonly id: string }) {
  const [open, setOpen] = useState(false);
  return open ? <HistoryPanel kind={props.kind} id={props.id} /> : <Button color="secondary" onClick={() => setOpen(true)}>查看修改历史</Button>;
}
