import { Box, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** The head of every page: where the chair is, how things stand in one sentence, and the main action. */
export function PageHead(props: { readonly title: string; readonly sentence?: string; readonly children?: ReactNode }) {
  return (
    <Box component="header" sx={{ display: 'flex', alignItems: 'flex-start', gap: 2, px: 3, pt: 2.5, pb: 1.5 }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="h1" noWrap title={props.title}>{props.title}</Typography>
        {props.sentence === undefined ? null : (
          <Typography variant="body1" color="text.secondary" sx={{ mt: 0.25 }}>{props.sentence}</Typography>
        )}
      </Box>
      <Stack direction="row" spacing={1} sx={{ pt: 0.25, flexShrink: 0 }}>{props.children}</Stack>
    </Box>
  );
}
