import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material';
import { useMemo, useState } from 'react';
import { paperOf, wordingOf, type DocumentId } from '@shared/documents';
import { passagesOf, withEdits, type Edit, type PaperSize } from '@shared/paper';
import type { AnyRecord } from '@shared/records';
import { save, undo, useLedger, useToday } from '../../data/replica';
import { attempt, say } from '../notify';

export interface WordingDialogProps {
  readonly document: DocumentId;
  readonly size: PaperSize;
  readonly record: AnyRecord | null;
  readonly of: string;
  readonly onClose: () => void;
}

/** The passages of a paper, each to be changed by hand; what is changed stays when the paper is made anew. */
export function WordingDialog({ document, size, record, of, onClose }: WordingDialogProps) {
  const ledger = useLedger();
  const today = useToday();
  const kept = wordingOf(ledger, document, of);
  const [edits, setEdits] = useState<readonly Edit[]>(kept?.record.edits ?? []);
  const paper = useMemo(() => paperOf(document, ledger, record, today, size).paper, [document, ledger, record, today, size]);
  const passages = passagesOf(paper, edits);
  const { stale } = withEdits(paper, edits);
  const change = (original: string, text: string, old: Edit | undefined) => {
    setEdits((now) => [...now.filter((e) => e !== old), ...(text === original ? [] : [{ original, text }])]);
  };
  const finish = () => attempt(async () => {
    const after = edits.length === 0 ? null : { document, of, title: paper.name, edits: edits.map((e) => ({ ...e })) };
    if (after === null && !kept) return onClose();
    await save([{ kind: 'wording', id: kept?.id ?? crypto.randomUUID(), basedOn: kept?.revision ?? 0, after }], `改“${paper.name}”的文字`);
    say({ text: '改过的文字已保存，重新生成文书时会保留', bad: false, action: { label: '撤销', run: () => attempt(() => undo()) } });
    onClose();
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="md">
      <DialogTitle>改文字：{paper.name}</DialogTitle>
      <DialogContent>
        <Typography color="text.secondary" sx={{ mb: 1.5 }}>一框是一段。人数、金额等数字以后变了，改过的话里也会跟着变。表格和落款请在表里改。清空一框，这一段就不印。</Typography>
        {passages.length === 0 ? <Typography>这份文书没有可以手工改的段落。</Typography> : null}
        {passages.map((passage, i) => (
          <Box key={`${i}-${passage.original.slice(0, 20)}`} sx={{ mb: 1.5 }}>
            <TextField fullWidth multiline label={`第${i + 1}段${passage.edit ? '（已改）' : ''}`} value={passage.text} onChange={(e) => change(passage.original, e.target.value, passage.edit)} />
            {passage.edit ? <Button size="small" color="secondary" onClick={() => change(passage.original, passage.original, passage.edit)}>恢复自动生成的文字</Button> : null}
          </Box>
        ))}
        {stale.map((edit) => (
          <Box key={edit.original} sx={{ mb: 1.5 }}>
            <TextField fullWidth multiline disabled label="原来的段落已经没有了，这段没有放进文书" value={edit.text} />
            <Button size="small" color="secondary" onClick={() => change(edit.original, edit.original, edit)}>不要这段了</Button>
          </Box>
        ))}
      </DialogContent>
      <DialogActions>
        <Button color="secondary" onClick={onClose}>不改了</Button>
        <Button variant="contained" onClick={finish}>保存改动</Button>
      </DialogActions>
    </Dialog>
  );
}
