import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useState } from 'react';
import { carriesNumber, documentSpec, issuedOf, takenBy, type DocumentId } from '@shared/documents';
import type { PaperSize } from '@shared/paper';
import type { AnyRecord } from '@shared/records';
import { readDocumentNumber } from '@shared/words';
import { ask } from '../../data/desk';
import { take, useLedger } from '../../data/replica';
import { currentSettings } from '../../data/settings';
import { attempt, say } from '../notify';

export interface FinishDialogProps {
  readonly document: DocumentId;
  readonly size: PaperSize;
  readonly record: AnyRecord | null;
  readonly of: string;
  readonly lacks: number;
  readonly onClose: () => void;
}

/** Asks once more before a paper is laid away as it is. */
export function FinishDialog({ document, size, record, of, lacks, onClose }: FinishDialogProps) {
  const ledger = useLedger();
  const [busy, setBusy] = useState(false);
  const spec = documentSpec(document);
  const text = carriesNumber(document) && typeof record?.['number'] === 'string' ? record['number'].trim() : '';
  const number = readDocumentNumber(text);
  const taken = number === undefined ? undefined : takenBy(ledger, number, of, document);
  const before = issuedOf(ledger, document, of).length;
  const finish = () => {
    setBusy(true);
    attempt(async () => {
      try {
        const { commit, missingGlyphs, stale } = await ask('paper:finish', { document, size, of, faces: currentSettings().ownFaces ? 'own' : 'bundled' });
        await take(commit);
        const flaws = [
          missingGlyphs.length === 0 ? '' : `字库里没有这些字：${missingGlyphs.join('')}，已用〓代替`,
          stale === 0 ? '' : `有${stale}处手工修改对不上现在的内容，没有套用`,
        ].filter((t) => t !== '');
        say({ text: `“${spec.title}”已定稿归档，PDF和Word存在台账的“文书”文件夹里${flaws.length === 0 ? '' : `。请留意：${flaws.join('；')}`}`, bad: flaws.length > 0 });
        onClose();
      } finally {
        setBusy(false);
      }
    });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>定稿归档</DialogTitle>
      <DialogContent>
        <Typography>按现在的样子存下PDF和Word各一份，记下日期、文号和文件指纹。以后改了记录，这一稿也不会变；需要更正时再定一次稿，就是新的一稿。</Typography>
        {before > 0 ? <Typography sx={{ mt: 1 }}>以前已经定过{before}稿，这是第{before + 1}稿。</Typography> : null}
        {text === '' ? null : <Typography sx={{ mt: 1 }}>文号：{text}</Typography>}
        {taken ? <Typography color="error.main" sx={{ mt: 1 }}>这个文号已经用在另一份文书上，请先在表里取下一个号。</Typography> : null}
        {lacks > 0 ? <Typography color="error.main" sx={{ mt: 1 }}>还有{lacks}处没有填齐，确定要定稿吗？</Typography> : null}
      </DialogContent>
      <DialogActions>
        <Button color="secondary" onClick={onClose}>先不定稿</Button>
        <Button variant="contained" disabled={busy || taken !== undefined} onClick={finish}>{busy ? '正在归档…' : '定稿归档'}</Button>
      </DialogActions>
    </Dialog>
  );
}
