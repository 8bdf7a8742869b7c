import { Alert, Box, Button, Divider, Paper, Stack, TextField, Typography } from '@mui/material';
import { useState, type FormEvent } from 'react';
import { kinds } from '@shared/records';
import { attempt, sentenceOf } from '../components/notify';
import { ask } from '../data/desk';
import { save, take, useReplica } from '../data/replica';

/** The first start: the union's name, or the sample union to look around in. */
export function FirstStart() {
  const { state } = useReplica();
  const [unitName, setUnitName] = useState('');
  const [unionName, setUnionName] = useState('');
  const [trouble, setTrouble] = useState('');
  const locked = state.mode !== 'writable';
  const shownUnion = unionName === '' && unitName !== '' ? `${unitName}工会委员会` : unionName;
  const begin = (event: FormEvent) => {
    event.preventDefault();
    if (shownUnion.trim() === '') {
      setTrouble('请填写单位全称或工会全称。');
      return;
    }
    const after = { ...kinds.unionProfile.blank(state.today), unitName: unitName.trim(), unionName: shownUnion.trim() };
    save([{ kind: 'unionProfile', id: 'union', basedOn: 0, after }], `建立“${shownUnion.trim()}”的台账`).catch((e: unknown) => setTrouble(sentenceOf(e)));
  };
  return (
    <Box component="main" sx={{ height: '100vh', overflow: 'auto', display: 'grid', placeItems: 'center', p: 3 }}>
      <Paper variant="outlined" sx={{ width: 620, maxWidth: '100%', p: 4 }}>
        <Typography variant="h1">工会工作台</Typography>
        <Typography color="text.secondary" sx={{ mt: 0.5, mb: 2.5 }}>记下工会的人和事，到时提醒，需要时打印成文。资料只存在本机。</Typography>
        {state.notes.filter((n) => n.level !== 'info').map((n) => <Alert key={n.text} severity={n.level} icon={false} sx={{ mb: 2 }}>{n.text}</Alert>)}
        <Stack component="form" spacing={2} onSubmit={begin}>
          <TextField autoFocus label="单位全称" value={unitName} onChange={(e) => setUnitName(e.target.value)} placeholder="如：青禾精密仪器有限公司" disabled={locked} />
          <TextField label="工会全称" value={shownUnion} onChange={(e) => setUnionName(e.target.value)} helperText="印在通知和纪要的落款处" disabled={locked} />
          {trouble === '' ? null : <Alert severity="error" icon={false} role="alert">{trouble}</Alert>}
          <Button type="submit" variant="contained" size="large" disabled={locked}>开始使用</Button>
        </Stack>
        <Divider sx={{ my: 2.5 }}>或者</Divider>
        <Button fullWidth variant="outlined" color="secondary" disabled={locked} onClick={() => attempt(async () => take(await ask('ledger:load-sample', {})))}>先看示例工会（虚构的资料，可一步撤销）</Button>
      </Paper>
    </Box>
  );
}
