import { Button, Menu, MenuItem } from '@mui/material';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { DocumentId } from '@shared/documents';
import type { PaperSize } from '@shared/paper';
import type { AnyRecord } from '@shared/records';
import { useReplica } from '../../data/replica';
import { FinishDialog } from './FinishDialog';
import { WordingDialog } from './WordingDialog';

export interface PaperMoreProps {
  readonly document: DocumentId;
  readonly size: PaperSize;
  readonly record: AnyRecord | null;
  readonly of: string | null;
  readonly dirty: boolean;
  readonly lacks: number;
  /** The paper lies sideways, so that it can be turned for a bound set. */
  readonly sideways: boolean;
  readonly onSaveBoth: () => void;
  readonly onSaveBound: () => void;
}

/** What is done with a paper less often: change its words, save both forms, lay it away. */
export function PaperMore(props: PaperMoreProps) {
  const { state } = useReplica();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [open, setOpen] = useState<'wording' | 'finish' | null>(null);
  const saved = props.of !== null && !props.dirty;
  const choose = (next: 'wording' | 'finish') => {
    setAnchor(null);
    setOpen(next);
  };
  const unsaved = saved ? '' : '（先保存）';
  const { sideways } = props;
  return (
    <>
      <Button color="secondary" endIcon={<ChevronDown size={16} aria-hidden />} aria-haspopup="menu" aria-expanded={anchor !== null} onClick={(e) => setAnchor(e.currentTarget)}>更多</Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => { setAnchor(null); props.onSaveBoth(); }}>PDF和Word都存</MenuItem>
        {sideways ? <MenuItem onClick={() => { setAnchor(null); props.onSaveBound(); }}>横表竖装，装订用（PDF）</MenuItem> : null}
        <MenuItem disabled={!saved || state.mode !== 'writable'} onClick={() => choose('wording')}>改文字{unsaved}</MenuItem>
        <MenuItem disabled={!saved || state.mode !== 'writable'} onClick={() => choose('finish')}>定稿归档{unsaved}</MenuItem>
      </Menu>
      {open === 'wording' && props.of !== null ? <WordingDialog document={props.document} size={props.size} record={props.record} of={props.of} onClose={() => setOpen(null)} /> : null}
      {open === 'finish' && props.of !== null ? <FinishDialog document={props.document} size={props.size} record={props.record} of={props.of} lacks={props.lacks} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
