import { BookText, CalendarCheck, FileText, Files, Handshake, House, Send, Settings, Users, UsersRound, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { ImportPage } from '../pages/ImportPage';
import { LedgerPage } from '../pages/LedgerPage';
import { ListPage } from '../components/ListPage';
import { NoticesPage } from '../pages/NoticesPage';
import { PapersPage } from '../pages/PapersPage';
import { PeoplePage } from '../pages/PeoplePage';
import { RecordPage } from '../pages/RecordPage';
import { SettingsPage } from '../pages/SettingsPage';
import { TodayPage } from '../pages/TodayPage';
import type { KindName } from '@shared/records';
import type { Route } from './route';

/** An entry of the rail: where it leads, and which other places belong to it. */
export interface RailEntry {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly route: Route;
  readonly kinds: readonly KindName[];
}

/** The rail, from top to bottom: one line a page. */
export const rail: readonly RailEntry[] = [
  { label: '今日', icon: House, route: { at: 'today' }, kinds: [] },
  { label: '职工与会员', icon: Users, route: { at: 'list', kind: 'person' }, kinds: ['person', 'group', 'term'] },
  { label: '会议', icon: UsersRound, route: { at: 'list', kind: 'meeting' }, kinds: ['meeting'] },
  { label: '集体合同', icon: Handshake, route: { at: 'list', kind: 'contract' }, kinds: ['contract'] },
  { label: '活动', icon: CalendarCheck, route: { at: 'list', kind: 'activity' }, kinds: ['activity'] },
  { label: '通知公告', icon: FileText, route: { at: 'list', kind: 'notice' }, kinds: ['notice'] },
  { label: '文书', icon: Files, route: { at: 'papers', document: '' }, kinds: [] },
  { label: '报告', icon: Send, route: { at: 'list', kind: 'report' }, kinds: ['report'] },
  { label: '台账', icon: BookText, route: { at: 'ledger' }, kinds: [] },
  { label: '设置', icon: Settings, route: { at: 'settings' }, kinds: ['unionProfile', 'parameter'] },
];

/** Which entry of the rail a route belongs to. */
export function railEntryOf(route: Route): RailEntry | undefined {
  if (route.at === 'import') return rail[1];
  const kind = 'kind' in route ? route.kind : undefined;
  return rail.find((e) => (kind === undefined ? e.route.at === route.at : e.kinds.includes(kind)));
}

/** The page of a route. */
export function pageOf(route: Route): ReactNode {
  switch (route.at) {
    case 'today':
      return <TodayPage />;
    case 'list':
      return listOf(route.kind);
    case 'record':
      return <RecordPage key={`${route.kind}/${route.id}`} kind={route.kind} id={route.id} isNew={false} preset="" />;
    case 'new':
      return <RecordPage key={`${route.kind}/${route.id}`} kind={route.kind} id={route.id ?? ''} isNew preset={route.preset} />;
    case 'import':
      return <ImportPage />;
    case 'papers':
      return <PapersPage key={route.document} document={route.document} />;
    case 'ledger':
      return <LedgerPage />;
    case 'settings':
      return <SettingsPage />;
  }
}

function listOf(kind: KindName): ReactNode {
  switch (kind) {
    case 'person':
      return <PeoplePage />;
    case 'notice':
      return <NoticesPage />;
    case 'unionProfile':
      return <RecordPage key="profile" kind="unionProfile" id="union" isNew={false} preset="" />;
    case 'meeting':
      return <ListPage key={kind} kind={kind} title="会议" emptySentence="还没有会议。先记一次最近开过的会，以后的会就能照着来。" />;
    case 'contract':
      return <ListPage key={kind} kind={kind} title="集体合同" emptySentence="还没有合同。登记现行合同后，程序会提醒续订、备案和公布的期限。" />;
    case 'activity':
      return <ListPage key={kind} kind={kind} title="活动" emptySentence="还没有活动。每月不少于2次文体活动，从本月的一次记起。" />;
    case 'report':
      return <ListPage key={kind} kind={kind} title="报告" emptySentence="还没有上报记录。每季度末向上一级工会报告一次。" />;
    case 'group':
      return <ListPage key={kind} kind={kind} title="工会小组" emptySentence="还没有工会小组。导入名册时会按“工会小组”一列自动建立。" />;
    case 'term':
      return <ListPage key={kind} kind={kind} title="工会委员会届次" emptySentence="还没有登记本届委员会。登记后，程序会提醒换届。" />;
    case 'parameter':
      return <ListPage key={kind} kind={kind} title="判断标准" />;
  }
}
