import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A white sheet on the page's ground, with an optional heading and one line at its right. */
export function Sheet(props: { readonly title?: string; readonly aside?: ReactNode; readonly flush?: boolean; readonly children: ReactNode }) {
  return (
    <Paper variant="outlined" component="section" aria-label={props.title} sx={{ overflow: 'hidden' }}>
      {props.title === undefined ? null : (
        <Box sx={{ display: 'flex', alignItems: 'baseline', px: 2.5, pt: 1.75, pb: props.flush ? 1 : 0 }}>
          <Typography variant="h2" sx={{ flex: 1 }}>{props.title}</Typography>
          {props.aside}
        </Box>
      )}
      <Box sx={props.flush ? {} : { px: 2.5, py: 1.75 }}>{props.children}</Box>
    </Paper>
  );
}
