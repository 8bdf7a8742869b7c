import { Alert, Box, Button, CssBaseline, ThemeProvider, Typography, useMediaQuery } from '@mui/material';
import { useEffect, useMemo, useState } from 'react';
import { countRecords } from '@shared/ledger';
import { Messages, sentenceOf } from '../components/notify';
import { hasBridge } from '../data/desk';
import { loadReplica, refreshState, useReplica } from '../data/replica';
import { useSettings } from '../data/settings';
import { FirstStart } from './FirstStart';
import { Frame } from './Frame';
import { makeTheme } from './theme';

type Gate = { readonly is: 'loading' } | { readonly is: 'open' } | { readonly is: 'failed'; readonly sentence: string };

/** The whole page: waits for the ledger, then shows the frame, or the first start where nothing is recorded yet. */
export function App() {
  const { largeType } = useSettings();
  const dark = useMediaQuery('(prefers-color-scheme: dark)');
  const theme = useMemo(() => makeTheme(dark, largeType), [dark, largeType]);
  const [gate, setGate] = useState<Gate>({ is: 'loading' });
  useEffect(() => {
    if (!hasBridge()) {
      setGate({ is: 'failed', sentence: '这个页面要在工会工作台的窗口里打开。' });
      return undefined;
    }
    loadReplica().then(() => setGate({ is: 'open' }), (e: unknown) => setGate({ is: 'failed', sentence: sentenceOf(e) }));
    // The day changes while the window stays open.
    const onFocus = () => void refreshState().catch(() => undefined);
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, []);
  return (
    <ThemeProvider theme={theme}>
      <CssBaseline enableColorScheme />
      {gate.is === 'open' ? <Opened /> : null}
      {gate.is === 'loading' ? <Box sx={{ height: '100vh', display: 'grid', placeItems: 'center' }}><Typography color="text.secondary">正在打开台账…</Typography></Box> : null}
      {gate.is === 'failed' ? (
        <Box sx={{ height: '100vh', display: 'grid', placeItems: 'center', p: 4 }}>
          <Alert severity="error" icon={false} action={<Button onClick={() => location.reload()}>再试一次</Button>}>{gate.sentence}</Alert>
        </Box>
      ) : null}
    </ThemeProvider>
  );
}

function Opened() {
  const { ledger } = useReplica();
  if (countRecords(ledger) > 0) return <Frame />;
  return <><FirstStart /><Messages /></>;
}
