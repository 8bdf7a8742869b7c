import { Button, Stack, ToggleButton, ToggleButtonGroup } from '@mui/material';
import { FileUp } from 'lucide-react';
import { useCallback } from 'react';
import { headCountOn } from '@shared/duties';
import { entriesOf, type Entry } from '@shared/ledger';
import { isMemberOn, isStaffOn, type Person } from '@shared/records';
import { shareWords } from '@shared/words';
import { go } from '../app/route';
import { useRemembered } from '../data/remembered';
import { useReplica } from '../data/replica';
import { ListPage } from '../components/ListPage';

const FILTERS = { here: '在职', members: '会员', others: '非会员', left: '已离职', all: '全部' } as const;
type Filter = keyof typeof FILTERS;

function keeps(filter: Filter, person: Person, today: string): boolean {
  const here = isStaffOn(person, today);
  switch (filter) {
    case 'here':
      return here;
    case 'members':
      return here && isMemberOn(person, today);
    case 'others':
      return here && !isMemberOn(person, today);
    case 'left':
      return !here;
    case 'all':
      return true;
  }
}

/** The roster of staff and members. */
export function PeoplePage() {
  const { ledger, state } = useReplica();
  const [filter, setFilter] = useRemembered<Filter>('filter/person', 'here');
  const { today } = state;
  const test = useCallback((entry: Entry) => keeps(filter, entry.record as unknown as Person, today), [filter, today]);
  const { members, staffCount } = headCountOn(ledger, today);
  const hasPeople = entriesOf(ledger, 'person').length > 0;
  const importButton = (
    <Button variant="outlined" color="secondary" startIcon={<FileUp size={18} aria-hidden />} disabled={state.mode !== 'writable'} onClick={() => go({ at: 'import' })}>导入名册</Button>
  );
  return (
    <ListPage kind="person" title="职工与会员" filter={test}
      sentence={staffCount === 0 ? '还没有名册' : `在职${staffCount}人，会员${members.length}人，入会率${shareWords(members.length, staffCount)}`}
      actions={hasPeople ? importButton : null}
      filters={
        <ToggleButtonGroup exclusive size="small" value={filter} aria-label="显示哪些人" onChange={(_e, next: Filter | null) => { if (next) setFilter(next); }}>
          {(Object.keys(FILTERS) as Filter[]).map((key) => <ToggleButton key={key} value={key} sx={{ px: 1.5 }}>{FILTERS[key]}</ToggleButton>)}
        </ToggleButtonGroup>
      }
      emptyActions={
        <Stack direction="row" spacing={1.5} sx={{ justifyContent: 'center' }}>
          <Button variant="contained" startIcon={<FileUp size={18} aria-hidden />} onClick={() => go({ at: 'import' })}>导入名册</Button>
          <Button variant="outlined" color="secondary" onClick={() => go({ at: 'new', kind: 'person', preset: '' })}>一个一个录入</Button>
        </Stack>
      } />
  );
}
