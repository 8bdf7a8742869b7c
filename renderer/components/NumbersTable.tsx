import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** One row of a small table: its cells, and what it says to a screen reader when it can be chosen. */
export interface NumbersRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  readonly chosen?: boolean;
  readonly strong?: boolean;
}

/** A small table of figures: the first column is text, the others stand right. */
export function NumbersTable(props: { readonly label: string; readonly heads: readonly string[]; readonly rows: readonly NumbersRow[] }) {
  return (
    <Box component="table" aria-label={props.label} sx={{ width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums', '& th, & td': { textAlign: 'right', py: 0.4, px: 1, borderTop: 1, borderColor: 'divider', whiteSpace: 'nowrap', fontSize: 15 }, '& th:first-of-type, & td:first-of-type': { textAlign: 'left', pl: 2.5 }, '& th:last-of-type, & td:last-of-type': { pr: 2.5 } }}>
      <thead><tr>{props.heads.map((h) => <th key={h} scope="col">{h}</th>)}</tr></thead>
      <tbody>
        {props.rows.map((row) => (
          <Box component="tr" key={row.key} sx={{ ...(row.chosen === true ? { bgcolor: 'action.selected' } : {}), ...(row.strong === true ? { fontWeight: 650 } : {}) }}>{row.cells.map((cell, i) => <td key={i}>{cell}</td>)}</Box>
        ))}
      </tbody>
    </Box>
  );
}
