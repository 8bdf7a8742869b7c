import { Alert, Box, ButtonBase, Typography } from '@mui/material';
import { Search } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { entryOf } from '@shared/ledger';
import { useReplica } from '../data/replica';
import { KindTabs } from '../components/KindTabs';
import { Messages } from '../components/notify';
import { pageOf, rail, railEntryOf } from './pages';
import { addressOf, go, routeOf, useRoute } from './route';
import { SearchBox } from './SearchBox';

/** The frame of every page: the rail at the left, the page at the right. */
export function Frame() {
  const address = useRoute();
  const route = useMemo(() => routeOf(address), [address]);
  const { ledger, state } = useReplica();
  const [searching, setSearching] = useState(false);
  const here = railEntryOf(route);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setSearching(true);
      }
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const profile = entryOf(ledger, 'unionProfile', 'union')?.record;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: '176px minmax(0, 1fr)', height: '100vh' }}>
      <Box component="nav" aria-label="主菜单" sx={{ borderRight: 1, borderColor: 'divider', bgcolor: 'background.paper', display: 'flex', flexDirection: 'column', py: 1, overflowY: 'auto' }}>
        <Typography variant="body2" sx={{ px: 2, pb: 0.75, fontWeight: 650, lineHeight: 1.4 }} title={profile?.unionName}>{profile?.shortName !== undefined && profile.shortName !== '' ? profile.shortName : (profile?.unionName ?? '工会工作台')}</Typography>
        <RailButton label="查找" hint="Ctrl+K" icon={<Search size={20} aria-hidden />} current={false} onClick={() => setSearching(true)} />
        {rail.map((entry) => (
          <RailButton key={entry.label} label={entry.label} icon={<entry.icon size={20} aria-hidden />} current={entry === here} onClick={() => go(entry.route)} />
        ))}
      </Box>
      <Box component="main" sx={{ minWidth: 0, minHeight: 0, height: '100vh', display: 'flex', flexDirection: 'column' }}>
        {state.mode === 'read-only' ? <Alert severity="warning" icon={false} sx={{ borderRadius: 0 }}>台账现在是只读的，可以查看、打印和备份，不能修改。{state.notes.filter((n) => n.level === 'error').map((n) => n.text).join('')}</Alert> : null}
        {here && here.tabs.length > 1 && (route.at === 'list' || here.tabs.some((t) => t.kind === null && t.route.at === route.at)) ? <KindTabs key={here.label} label={here.label} tabs={here.tabs} at={addressOf(route)} /> : null}
        <Box sx={{ flex: 1, minHeight: 0 }}>{pageOf(route)}</Box>
      </Box>
      {searching ? <SearchBox onClose={() => setSearching(false)} /> : null}
      <Messages />
    </Box>
  );
}

function RailButton(props: { readonly label: string; readonly hint?: string; readonly icon: React.ReactNode; readonly current: boolean; readonly onClick: () => void }) {
  return (
    <ButtonBase onClick={props.onClick} aria-current={props.current ? 'page' : undefined}
      sx={{ justifyContent: 'flex-start', gap: 1.25, px: 2, py: 0.5, minHeight: 40, flexShrink: 0, fontSize: 16, textAlign: 'left', borderLeft: 4, borderColor: props.current ? 'primary.main' : 'transparent', color: props.current ? 'primary.main' : 'text.primary', fontWeight: props.current ? 650 : 450, bgcolor: props.current ? 'action.selected' : 'transparent', '&:hover': { bgcolor: 'action.hover' } }}>
      {props.icon}
      <Box component="span" sx={{ flex: 1 }}>{props.label}</Box>
      {props.hint === undefined ? null : <Box component="span" sx={{ color: 'text.secondary', fontSize: 14, fontWeight: 400 }}>{props.hint}</Box>}
    </ButtonBase>
  );
}
