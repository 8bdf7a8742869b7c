import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { changeSettings, useSettings } from '../../data/settings';

/** Asks once whether this office can print A3; the answer holds for every A3 paper on this machine. */
export function TilesChoice() {
  const { tiled } = useSettings();
  return (
    <>
      <FormControlLabel sx={{ mr: 0 }} control={<Checkbox size="small" checked={tiled} onChange={(e) => changeSettings({ tiled: e.target.checked })} />} label="没有A3打印机：拆成两张A4打印" />
      {tiled ? <Typography variant="body2" color="text.secondary">打印时选“实际大小”，沿线裁开再粘成一张。Word仍是整张A3。</Typography> : null}
    </>
  );
}
