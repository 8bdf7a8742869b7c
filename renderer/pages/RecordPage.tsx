import { Box, Button } from '@mui/material';
import { useMemo, useState } from 'react';
import { kindOf, type AnyRecord, type KindName } from '@shared/records';
import { go } from '../app/route';
import { Empty } from '../components/Empty';
import { PageHead } from '../components/PageHead';
import { beginningOf } from '../components/record/again';
import { RecordForm } from '../components/record/RecordForm';
import { plainEntry } from '../data/lookup';
import { useLedger, useToday } from '../data/replica';

export interface RecordPageProps {
  readonly kind: KindName;
  readonly id: string;
  /** The record need not be there yet. */
  readonly isNew: boolean;
  /** Fields of a new record that are already known, as JSON. */
  readonly preset: string;
}

function presetOf(text: string): AnyRecord {
  try {
    return text === '' ? {} : (JSON.parse(text) as AnyRecord);
  } catch {
    return {};
  }
}

/** Opens a record; a record that is not there any more says so. */
export function RecordPage(props: RecordPageProps) {
  const ledger = useLedger();
  const today = useToday();
  const kind = kindOf(props.kind);
  const id = kind.singleton ?? props.id;
  const entry = plainEntry(ledger, props.kind, id);
  const fresh = useMemo(() => ({ ...kind.blank(today), ...beginningOf(props.kind), ...presetOf(props.preset) }), [kind, today, props.kind, props.preset]);
  const [wasThere, setWasThere] = useState(entry !== undefined);
  if (entry && !wasThere) setWasThere(true);
  if (!entry && kind.singleton === undefined && (!props.isNew || wasThere)) {
    return (
      <Box>
        <PageHead title={kind.label} />
        <Empty sentence={`这条${kind.label}已经不在了，可能被删除或撤销。`}><Button variant="contained" onClick={() => go({ at: 'list', kind: props.kind })}>回到列表</Button></Empty>
      </Box>
    );
  }
  return <RecordForm key={id} kind={props.kind} id={id} start={entry?.record ?? fresh} isNew={entry === undefined} revision={entry?.revision ?? 0} />;
}
