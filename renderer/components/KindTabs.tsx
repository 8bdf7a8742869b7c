import { Box, Tab as MuiTab, Tabs } from '@mui/material';
import type { Ledger } from '@shared/ledger';
import { kindOf, type KindName } from '@shared/records';
import { addressOf, go, type Route } from '../app/route';
import { plainEntries } from '../data/lookup';
import { useLedger } from '../data/replica';

/** Where a tab leads, and the kind whose records it counts. */
export interface KindTab {
  readonly label: string;
  readonly route: Route;
  readonly kind: KindName | null;
}

function countOf(ledger: Ledger, kind: KindName | null): number | null {
  return kind === null || kindOf(kind).singleton !== undefined ? null : plainEntries(ledger, kind).length;
}

/** The strip above a list when the entry of the rail holds several kinds. Arrow keys move in it, Enter opens. */
export function KindTabs(props: { readonly label: string; readonly tabs: readonly KindTab[]; readonly at: string }) {
  const ledger = useLedger();
  const current = props.tabs.findIndex((t) => addressOf(t.route) === props.at);
  return (
    <Tabs value={current < 0 ? false : current} onChange={(_e, i: number) => { const tab = props.tabs[i]; if (tab) go(tab.route); }} aria-label={props.label}
      variant="scrollable" scrollButtons="auto" sx={{ flexShrink: 0, minHeight: 44, px: 1.5, borderBottom: 1, borderColor: 'divider', bgcolor: 'background.paper' }}>
      {props.tabs.map((tab) => {
        const count = countOf(ledger, tab.kind);
        return (
          <MuiTab key={tab.label} sx={{ minHeight: 44, minWidth: 0, px: 1.5, py: 0.5, fontSize: 16 }}
            label={<span>{tab.label}{count === null ? null : <Box component="span" sx={{ ml: 0.25, fontSize: 14, fontWeight: 400, color: 'text.secondary' }}>{` ${count}`}</Box>}</span>} />
        );
      })}
    </Tabs>
  );
}
