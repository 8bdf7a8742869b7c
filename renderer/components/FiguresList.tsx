import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Link, Stack, Typography } from '@mui/material';
import { figureWords, recordsOf, type Figure, type SumFigure } from '@shared/duties';
import { yuanFigures } from '@shared/words';
import { go } from '../app/route';

const MOST = 200;

/** A figure that opens the list it was counted from. */
export function FigureLink({ figure, onOpen }: { readonly figure: Figure | SumFigure; readonly onOpen: (figure: Figure | SumFigure) => void }) {
  const { label, value, unit } = figureWords(figure);
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: 1 }}>
      <Typography variant="body2">{label}</Typography>
      <Link component="button" type="button" aria-label={`${label}${value}${unit}，看是哪些`} disabled={recordsOf(figure).length === 0} onClick={() => onOpen(figure)} sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{value}{unit}</Link>
    </Box>
  );
}

/** What a figure was counted from: each record with its link, and what it adds where the figure is a sum. */
export function FigureDialog({ figure, onClose }: { readonly figure: Figure | SumFigure; readonly onClose: () => void }) {
  const { label, value, unit } = figureWords(figure);
  const records = recordsOf(figure);
  const adds = (i: number): string => {
    if ('records' in figure) return '';
    const n = figure.parts[i]?.adds ?? 0;
    return figure.unit === '元' ? `${yuanFigures(n)}元` : `${n}人次`;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{label} {value}{unit}</DialogTitle>
      <DialogContent>
        <Stack component="ol" spacing={0.5} sx={{ m: 0, pl: 4 }}>
          {records.slice(0, MOST).map((e, i) => (
            <li key={`${e.id}/${i}`}>
              <Box sx={{ display: 'flex', gap: 2, justifyContent: 'space-between' }}>
                <Link component="button" type="button" sx={{ textAlign: 'left' }} onClick={() => go({ at: 'record', kind: e.kind, id: e.id })}>{e.label}</Link>
                {'records' in figure ? null : <Typography sx={{ whiteSpace: 'nowrap' }}>{adds(i)}</Typography>}
              </Box>
            </li>
          ))}
        </Stack>
        <Typography color="text.secondary" sx={{ mt: 1 }}>共{records.length}条{records.length > MOST ? `，只列出前${MOST}条` : ''}</Typography>
      </DialogContent>
      <DialogActions><Button color="secondary" onClick={onClose}>关闭</Button></DialogActions>
    </Dialog>
  );
}
