import { Box, Button, FormControlLabel, MenuItem, Switch, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { go } from '../app/route';
import { useReplica } from '../data/replica';
import { changeSettings, useSettings, type PrinterOffset } from '../data/settings';
import { Sheet } from './Sheet';

const MOST_MM = 20;

/** Millimetres as typed; undefined for what is none. */
function readMm(text: string): number | undefined {
  const value = Number(text.trim().replace('，', '.').replace('。', '.'));
  return text.trim() !== '' && Number.isFinite(value) && Math.abs(value) <= MOST_MM ? value : undefined;
}

/** The faces of papers, and by how much each printer sets a sheet wrong. */
export function PrintSettings() {
  const { state } = useReplica();
  const { ownFaces, printers, printer } = useSettings();
  return (
    <Sheet title="打印">
      <FormControlLabel
        control={<Switch checked={ownFaces && state.ownFaces.length > 0} disabled={state.ownFaces.length === 0} onChange={(e) => changeSettings({ ownFaces: e.target.checked })} />}
        label="用这台电脑自己的公文字体"
      />
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {state.ownFaces.length === 0 ? '这台电脑没有找到仿宋、小标宋、黑体、楷体字体文件，文书用程序自带的字体。' : `找到了：${state.ownFaces.join('、')}。缺的字和没有的字体仍用程序自带的。`}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap', mb: 1.5 }}>
        <TextField select label="现在用的打印机" value={printers.some((p) => p.name === printer) ? printer : ''} onChange={(e) => changeSettings({ printer: e.target.value })} sx={{ width: 260 }}>
          <MenuItem value="">没有校准</MenuItem>
          {printers.map((p) => <MenuItem key={p.name} value={p.name}>{p.name}（右{p.rightMm}，下{p.downMm}毫米）</MenuItem>)}
        </TextField>
        {printer === '' ? null : <Button color="secondary" onClick={() => changeSettings({ printers: printers.filter((p) => p.name !== printer), printer: '' })}>删除这台</Button>}
        <Button variant="outlined" color="secondary" onClick={() => go({ at: 'papers', document: 'test-page' })}>打印校准页</Button>
      </Box>
      <NewPrinter printers={printers} />
    </Sheet>
  );
}

function NewPrinter({ printers }: { readonly printers: readonly PrinterOffset[] }) {
  const [name, setName] = useState('');
  const [right, setRight] = useState('0');
  const [down, setDown] = useState('0');
  const [rightMm, downMm] = [readMm(right), readMm(down)];
  const good = name.trim() !== '' && rightMm !== undefined && downMm !== undefined;
  const wrong = (value: number | undefined) => (value === undefined ? { error: true, helperText: `请填-${MOST_MM}到${MOST_MM}之间的毫米数` } : {});
  const keep = () => {
    if (!good) return;
    const one = { name: name.trim(), rightMm, downMm };
    changeSettings({ printers: [...printers.filter((p) => p.name !== one.name), one], printer: one.name });
    setName('');
  };
  return (
    <>
      <Typography sx={{ mb: 1 }}>校准：打印校准页，用尺子量。标着15的竖线如果离左边纸边17毫米，就是偏右2毫米；标着18.5的横线离上边纸边17毫米，就是偏下-1.5毫米。</Typography>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <TextField label="打印机名称" value={name} onChange={(e) => setName(e.target.value.slice(0, 40))} sx={{ width: 220 }} />
        <TextField label="偏右（毫米）" value={right} onChange={(e) => setRight(e.target.value)} sx={{ width: 150 }} {...wrong(rightMm)} />
        <TextField label="偏下（毫米）" value={down} onChange={(e) => setDown(e.target.value)} sx={{ width: 150 }} {...wrong(downMm)} />
        <Button variant="outlined" color="secondary" disabled={!good} onClick={keep} sx={{ mt: 0.5 }}>记住这台</Button>
      </Box>
    </>
  );
}
