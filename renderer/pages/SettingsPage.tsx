import { Box, Button, FormControlLabel, Stack, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { entryOf } from '@shared/ledger';
import { allParameters, parameterWords, type ParameterInForce } from '@shared/policy';
import { go } from '../app/route';
import { PageHead } from '../components/PageHead';
import { CONFIDENCE, ParameterDialog } from '../components/ParameterDialog';
import { PrintSettings } from '../components/PrintSettings';
import { Sheet } from '../components/Sheet';
import { useReplica } from '../data/replica';
import { changeSettings, useSettings } from '../data/settings';

/** The union's names, how the page looks, and the numbers of the rules. */
export function SettingsPage() {
  const { ledger, state } = useReplica();
  const { largeType } = useSettings();
  const [editing, setEditing] = useState<ParameterInForce | null>(null);
  const profile = entryOf(ledger, 'unionProfile', 'union')?.record;
  return (
    <Box sx={{ height: '100%', overflowY: 'auto' }}>
      <PageHead title="设置" sentence={profile?.unionName ?? ''} />
      <Stack spacing={2} sx={{ px: 3, pb: 3, maxWidth: 1080 }}>
        <Sheet title="工会概况">
          <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
            <Typography sx={{ flex: 1 }}>名称、地址、代码、印章、账户。文书上的落款和抬头都从这里取。</Typography>
            <Button variant="contained" onClick={() => go({ at: 'record', kind: 'unionProfile', id: 'union' })}>填写工会概况</Button>
          </Box>
        </Sheet>
        <Sheet title="显示">
          <FormControlLabel control={<Switch checked={largeType} onChange={(e) => changeSettings({ largeType: e.target.checked })} />} label="大字显示" />
          <Typography variant="body2" color="text.secondary">深色或浅色跟随 Windows 的设置。</Typography>
        </Sheet>
        <PrintSettings />
        <Sheet title="判断标准" flush>
          <Typography color="text.secondary" sx={{ px: 2.5, pb: 1.5 }}>各项职责按这些数字判断。上级有新规定时可以改，要写明理由，旧数字留在历史里。</Typography>
          <Box component="table" sx={{ width: '100%', borderCollapse: 'collapse', '& th, & td': { textAlign: 'left', px: 2.5, py: 1, borderTop: 1, borderColor: 'divider', verticalAlign: 'baseline' } }}>
            <thead><tr><th scope="col">参数</th><Box component="th" scope="col" sx={{ whiteSpace: 'nowrap' }}>现行数值</Box><th scope="col">依据</th><th scope="col"><Box component="span" sx={{ position: 'absolute', clip: 'rect(0 0 0 0)', width: '1px', height: '1px', overflow: 'hidden' }}>操作</Box></th></tr></thead>
            <tbody>
              {allParameters(ledger, state.today).map((p) => (
                <tr key={p.key}>
                  <td>{p.spec.label}</td>
                  <Box component="td" sx={{ minWidth: '7em', fontWeight: 650 }}>{parameterWords(p.spec, p.value)}</Box>
                  <td>
                    {p.override ? <Typography>本会自{p.override.since}起改为此数：{p.override.reason}</Typography> : null}
                    <Typography variant="body2" color="text.secondary">{p.spec.source.text}{p.spec.source.clause}（{CONFIDENCE[p.spec.source.confidence]}）{p.override ? `，原为${parameterWords(p.spec, p.spec.value)}` : ''}</Typography>
                  </td>
                  <td><Button size="small" color="secondary" disabled={state.mode !== 'writable'} aria-label={`更改${p.spec.label}`} onClick={() => setEditing(p)}>更改</Button></td>
                </tr>
              ))}
            </tbody>
          </Box>
        </Sheet>
        <Sheet title="关于">
          <Typography>工会工作台 {state.version}（{state.runtime}）。不连接网络，所有资料只在这台电脑上。</Typography>
          <Typography color="text.secondary" sx={{ wordBreak: 'break-all' }}>台账存放在：{state.folder}</Typography>
        </Sheet>
      </Stack>
      {editing ? <ParameterDialog key={editing.key} parameter={editing} today={state.today} onClose={() => setEditing(null)} /> : null}
    </Box>
  );
}
