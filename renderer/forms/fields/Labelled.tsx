import { Box, FormHelperText, Typography } from '@mui/material';
import type { ReactNode } from 'react';

/** A label above its field, the word 必填 where it must be filled, help and problem in sentences below. */
export function Labelled(props: {
  readonly id: string;
  readonly label: string;
  readonly required?: boolean;
  readonly help?: string;
  readonly problem?: string;
  /** Probably wrong, but saved all the same. */
  readonly warning?: string;
  readonly children: ReactNode;
}) {
  const below = props.problem ?? (props.warning === undefined ? props.help : `请留意：${props.warning}`);
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="label" htmlFor={props.id} variant="body2" sx={{ display: 'block', mb: 0.5, fontWeight: 550 }}>
        {props.label}
        {props.required === true ? <Box component="span" sx={{ color: 'text.secondary', fontWeight: 400 }}>（必填）</Box> : null}
      </Typography>
      {props.children}
      {below === undefined ? null : (
        <FormHelperText id={`${props.id}-help`} error={props.problem !== undefined} sx={props.problem === undefined && props.warning !== undefined ? { color: 'warning.main', fontWeight: 550 } : {}} role={props.problem === undefined ? undefined : 'alert'}>{below}</FormHelperText>
      )}
    </Box>
  );
}
