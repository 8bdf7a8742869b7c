import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** An empty place says what to do first and offers it. */
export function Empty(props: { readonly sentence: string; readonly children?: ReactNode }) {
  return (
    <Box sx={{ textAlign: 'center', py: 7, px: 3 }}>
      <Typography color="text.secondary" sx={{ mb: 2 }}>{props.sentence}</Typography>
      {props.children}
    </Box>
  );
}
