import { Box, Button, LinearProgress, Typography } from '@mui/material';
import type { PrintProgress } from '@shared/contract';

/** How far a long print has come, in counts, and the way to stop it. */
export function PrintProgressBar({ progress, onStop }: { readonly progress: PrintProgress | null; readonly onStop: () => void }) {
  if (!progress) return null;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, px: 1.5, py: 1, borderBottom: 1, borderColor: 'divider' }} role="status">
      <Typography variant="body2" sx={{ whiteSpace: 'nowrap' }}>正在生成：{progress.done} / {progress.total}</Typography>
      <LinearProgress variant="determinate" value={(100 * progress.done) / progress.total} aria-label="生成进度" sx={{ flex: 1 }} />
      <Button size="small" color="secondary" onClick={onStop}>停止</Button>
    </Box>
  );
}
