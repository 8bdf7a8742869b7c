import { Button, Dialog, DialogActions, DialogContent, DialogTitle, FormControlLabel, Radio, RadioGroup, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { readDate } from '@shared/calendar';
import { parameterProblem, parameterWords, type ParameterInForce } from '@shared/policy';
import { save, undo } from '../data/replica';
import { attempt, say } from './notify';

export const CONFIDENCE = { A: '已核对原文', B: '据他处引用', S: '据文件原文', K: '待核实', P: '本程序约定' } as const;

/** Puts the union's own number, or its reading of an unclear clause, in place of the one shipped: from a day, with reason and source. */
export function ParameterDialog({ parameter, today, onClose }: { readonly parameter: ParameterInForce; readonly today: string; readonly onClose: () => void }) {
  const { key, spec } = parameter;
  const [value, setValue] = useState(String(parameter.value));
  const [since, setSince] = useState(today);
  const [reason, setReason] = useState('');
  const [source, setSource] = useState('');
  const problem = parameterProblem(key, value);
  const from = readDate(since);
  const store = () => attempt(async () => {
    const after = { key, value: value.trim(), since: from ?? today, reason: reason.trim(), source: source.trim() };
    const commit = await save([{ kind: 'parameter', id: crypto.randomUUID(), basedOn: 0, after }], `更改判断标准“${spec.label}”为${parameterWords(spec, Number(value))}`);
    onClose();
    say({ text: '已保存', bad: false, action: { label: '撤销', run: () => attempt(() => undo(commit.sequence)) } });
  });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>更改“{spec.label}”</DialogTitle>
      <DialogContent>
        <Stack spacing={2} sx={{ pt: 1 }}>
          {spec.options ? (
            <RadioGroup aria-label={spec.label} value={value} onChange={(e) => setValue(e.target.value)}>
              {Object.entries(spec.options).map(([number, words]) => (
                <FormControlLabel key={number} value={number} control={<Radio />} label={`${words}${Number(number) === spec.value ? '（默认）' : ''}`} />
              ))}
            </RadioGroup>
          ) : (
            <TextField autoFocus label={`数值（${spec.unit}）`} value={value} onChange={(e) => setValue(e.target.value)} error={problem !== undefined} helperText={problem ?? `原规定为${spec.value}${spec.unit}`} />
          )}
          <TextField label="从哪天起用" value={since} onChange={(e) => setSince(e.target.value)} error={from === undefined} helperText={from === undefined ? '请写成2026-3-5的样子' : '这一天以前仍按原来的数字判断'} />
          <TextField label="更改理由（必填）" value={reason} onChange={(e) => setReason(e.target.value)} helperText="例如：上级工会某某文件规定" />
          <TextField label="依据的文件和条款" value={source} onChange={(e) => setSource(e.target.value)} />
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button color="secondary" onClick={onClose}>不改</Button>
        <Button variant="contained" disabled={problem !== undefined || from === undefined || reason.trim() === ''} onClick={store}>保存</Button>
      </DialogActions>
    </Dialog>
  );
}
