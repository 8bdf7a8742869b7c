import { Box, TableSortLabel } from '@mui/material';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { compareNames } from '@shared/words';

export interface GridColumn {
  readonly key: string;
  readonly title: string;
  /** Share of the width. */
  readonly weight: number;
  /** The least width in em, for what must not be cut. */
  readonly least?: number;
  /** Holds counts or amounts: at the right, sorted by value. */
  readonly numeric?: boolean;
}

export interface GridRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

interface Sorting {
  readonly key: string;
  readonly down: boolean;
}

/** Wide enough for names and dates; long titles get more. */
function trackOf(column: GridColumn): string {
  return `minmax(${column.least === undefined ? `${column.weight < 1 ? 44 : 64}px` : `${column.least}em`}, ${column.weight}fr)`;
}

/** The value of a shown count or amount; what is empty or hidden comes first. */
function valueOf(cell: string): number {
  const figures = cell.replace(/[^\d.]/g, '');
  return figures === '' ? -1 : Number(figures);
}

function sorted(rows: readonly GridRow[], sorting: Sorting | null, numeric: boolean): readonly GridRow[] {
  if (!sorting) return rows;
  const { key, down } = sorting;
  const compare = (a: string, b: string) => (numeric ? valueOf(a) - valueOf(b) : compareNames(a, b));
  const order = [...rows].sort((a, b) => compare(a.cells[key] ?? '', b.cells[key] ?? ''));
  return down ? order.reverse() : order;
}

const ROW = 44;

/**
 * A list of any length: only the rows in view are drawn. Sorted by clicking a heading; moved through with the arrow
 * keys; Enter or a click opens.
 */
export function RecordGrid(props: { readonly label: string; readonly columns: readonly GridColumn[]; readonly rows: readonly GridRow[]; readonly onOpen: (id: string) => void; readonly onOrder?: (ids: readonly string[]) => void }) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [active, setActive] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const numeric = props.columns.find((c) => c.key === sorting?.key)?.numeric === true;
  const rows = useMemo(() => sorted(props.rows, sorting, numeric), [props.rows, sorting, numeric]);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 8 });
  const grid = { display: 'grid', gridTemplateColumns: props.columns.map(trackOf).join(' '), columnGap: 1.5, alignItems: 'center' } as const;
  const at = Math.min(active, rows.length - 1);
  const { onOrder } = props;
  useEffect(() => onOrder?.(rows.map((r) => r.id)), [rows, onOrder]);
  const move = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setActive(next);
    virtual.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A heading keeps its own keys.
    if (event.target !== event.currentTarget) return;
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 10, PageUp: at - 10, Home: 0, End: rows.length - 1 };
    const to = steps[event.key];
    if (to !== undefined) {
      event.preventDefault();
      move(to);
    } else if (event.key === 'Enter' && rows[at]) props.onOpen(rows[at].id);
  };
  return (
    <Box role="grid" aria-label={props.label} aria-rowcount={rows.length + 1} aria-colcount={props.columns.length} tabIndex={0} ref={scroller} onKeyDown={onKeyDown}
      aria-activedescendant={rows[at] ? `row-${rows[at].id}` : undefined}
      sx={{ overflow: 'auto', height: '100%', '&:focus-visible': { outline: '3px solid', outlineColor: '#1f5fa8', outlineOffset: -3 } }}>
      <Box role="row" aria-rowindex={1} sx={{ ...grid, position: 'sticky', top: 0, zIndex: 1, bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider', px: 2.5, minHeight: 42, minWidth: 'min-content' }}>
        {props.columns.map((column) => (
          <Box key={column.key} role="columnheader" aria-sort={sorting?.key === column.key ? (sorting.down ? 'descending' : 'ascending') : 'none'} title={column.title} sx={{ minWidth: 0, overflow: 'hidden', ...(column.numeric === true ? { textAlign: 'right' } : {}) }}>
            <TableSortLabel active={sorting?.key === column.key} direction={sorting?.key === column.key && sorting.down ? 'desc' : 'asc'} sx={{ ...(column.numeric === true ? { flexDirection: 'row-reverse' } : {}), fontSize: 14, fontWeight: 650, whiteSpace: 'nowrap' }}
              onClick={() => setSorting((now) => (now?.key !== column.key ? { key: column.key, down: false } : now.down ? null : { key: column.key, down: true }))}>
              {column.title}
            </TableSortLabel>
          </Box>
        ))}
      </Box>
      <Box role="rowgroup" sx={{ position: 'relative', height: virtual.getTotalSize(), minWidth: 'min-content' }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          if (!row) return null;
          return (
            <Box key={row.id} id={`row-${row.id}`} role="row" aria-rowindex={item.index + 2} aria-selected={item.index === at} onClick={() => { setActive(item.index); props.onOpen(row.id); }}
              sx={{ ...grid, position: 'absolute', top: 0, left: 0, right: 0, height: ROW, px: 2.5, cursor: 'pointer', transform: `translateY(${item.start}px)`, borderBottom: 1, borderColor: 'divider', '&:hover': { bgcolor: 'action.hover' }, ...(item.index === at ? { bgcolor: 'action.selected' } : {}) }}>
              {props.columns.map((column) => (
                <Box key={column.key} role="gridcell" title={row.cells[column.key]} sx={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', ...(column.numeric === true ? { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } : {}) }}>{row.cells[column.key]}</Box>
              ))}
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
