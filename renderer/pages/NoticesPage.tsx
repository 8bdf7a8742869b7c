import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useCallback } from 'react';
import type { Entry } from '@shared/ledger';
import { noticeKinds } from '@shared/records';
import { ListPage } from '../components/ListPage';
import { useRemembered } from '../data/remembered';

/** Notices, announcements and public notices. */
export function NoticesPage() {
  const [kind, setKind] = useRemembered('filter/notice', 'all');
  const filter = useCallback((entry: Entry) => kind === 'all' || entry.record['noticeKind'] === kind, [kind]);
  return (
    <ListPage kind="notice" title="通知公告" filter={filter}
      filters={
        <ToggleButtonGroup exclusive size="small" value={kind} aria-label="文种" onChange={(_e, next: string | null) => setKind(next ?? 'all')}>
          <ToggleButton value="all" sx={{ px: 1.5 }}>全部</ToggleButton>
          {Object.entries(noticeKinds).map(([key, word]) => <ToggleButton key={key} value={key} sx={{ px: 1.5 }}>{word}</ToggleButton>)}
        </ToggleButtonGroup>
      } />
  );
}
