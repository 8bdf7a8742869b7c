import { BookText, CalendarCheck, ClipboardCheck, FileText, Files, Handshake, HeartHandshake, House, Send, Settings, Users, UsersRound, Wallet, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { AssemblyPage } from '../pages/AssemblyPage';
import { BankPage } from '../pages/BankPage';
import { CalendarPage } from '../pages/CalendarPage';
import { DutiesPage } from '../pages/DutiesPage';
import { ImportPage } from '../pages/ImportPage';
import { LedgerPage } from '../pages/LedgerPage';
import type { KindTab } from '../components/KindTabs';
import { ListPage } from '../components/ListPage';
import { MoneyPage } from '../pages/MoneyPage';
import { NoticesPage } from '../pages/NoticesPage';
import { PapersPage } from '../pages/PapersPage';
import { PeoplePage } from '../pages/PeoplePage';
import { RecordPage } from '../pages/RecordPage';
import { SettingsPage } from '../pages/SettingsPage';
import { TodayPage } from '../pages/TodayPage';
import { YearClosePage } from '../pages/YearClosePage';
import { kindOf, type KindName } from '@shared/records';
import type { Route } from './route';

/** An entry of the rail: where it leads, its tabs if there are several, and the kinds that belong to it. */
export interface RailEntry {
  readonly label: string;
  readonly icon: LucideIcon;
  readonly route: Route;
  readonly kinds: readonly KindName[];
  readonly tabs: readonly KindTab[];
}

const tabOf = (kind: KindName): KindTab => ({ label: kindOf(kind).label, route: { at: 'list', kind }, kind });

/** An entry that leads to the list of its first kind. */
function lists(label: string, icon: LucideIcon, kinds: readonly [KindName, ...KindName[]]): RailEntry {
  const tabs = kinds.map(tabOf);
  return { label, icon, route: tabs[0]!.route, kinds, tabs };
}

/** An entry with a page of its own, and lists beside it; `quiet` kinds belong to the page and have no tab. */
function page(label: string, icon: LucideIcon, route: Route, kinds: readonly KindName[] = [], quiet: readonly KindName[] = []): RailEntry {
  return { label, icon, route, kinds: [...kinds, ...quiet], tabs: [{ label, route, kind: null }, ...kinds.map(tabOf)] };
}

/** An entry with a second page beside its first. */
function withTab(entry: RailEntry, tab: KindTab): RailEntry {
  return { ...entry, tabs: [...entry.tabs, tab] };
}

/** The rail, from top to bottom: one line a page. */
export const rail: readonly RailEntry[] = [
  page('今日', House, { at: 'today' }),
  withTab(page('职责体检', ClipboardCheck, { at: 'duties' }), { label: '全年安排', route: { at: 'calendar' }, kind: null }),
  lists('职工与会员', Users, ['person', 'group', 'term', 'training', 'hiring', 'timeOff']),
  withTab(lists('会议', UsersRound, ['meeting', 'assembly', 'delegation', 'election', 'proposal', 'opinion', 'evaluation', 'annualPlan', 'promise']), { label: '开一次年会', route: { at: 'assembly' }, kind: null }),
  lists('集体合同', Handshake, ['contract']),
  lists('帮扶维权', HeartHandshake, ['helpRequest', 'hardship', 'condolence', 'consultation', 'dispute', 'incident', 'majorMatter', 'talk']),
  lists('活动与阵地', CalendarCheck, ['activity', 'premise', 'sign', 'onlineGroup']),
  withTab(withTab(page('经费', Wallet, { at: 'money' }, ['voucher', 'budget', 'feePayment', 'bankLine', 'fundAudit', 'disclosure'], ['openingBalance', 'yearClose']), { label: '对账', route: { at: 'bank' }, kind: null }), { label: '年终结账', route: { at: 'close' }, kind: null }),
  lists('通知公告', FileText, ['notice']),
  page('文书', Files, { at: 'papers', document: '' }, ['issued'], ['wording']),
  lists('报告', Send, ['report', 'incoming', 'honour']),
  page('台账', BookText, { at: 'ledger' }, ['certificate', 'sealUse', 'regulation']),
  // The page itself shows the numbers of the rules and changes them.
  page('设置', Settings, { at: 'settings' }, ['unionProfile', 'holidays'], ['parameter']),
];

/** Which entry of the rail a route belongs to. */
export function railEntryOf(route: Route): RailEntry | undefined {
  const kind = route.at === 'import' ? (route.kind ?? 'person') : 'kind' in route ? route.kind : undefined;
  return rail.find((e) => (kind === undefined ? e.tabs.some((t) => t.kind === null && t.route.at === route.at) || e.route.at === route.at : e.kinds.includes(kind)));
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
      return <ImportPage key={route.kind ?? 'person'} kind={route.kind ?? 'person'} />;
    case 'assembly':
      return <AssemblyPage />;
    case 'money':
      return <MoneyPage />;
    case 'bank':
      return <BankPage />;
    case 'close':
      return <YearClosePage />;
    case 'papers':
      return <PapersPage key={route.document} document={route.document} />;
    case 'duties':
      return <DutiesPage />;
    case 'calendar':
      return <CalendarPage />;
    case 'ledger':
      return <LedgerPage />;
    case 'settings':
      return <SettingsPage />;
  }
}

function listOf(kind: KindName): ReactNode {
  if (kind === 'person') return <PeoplePage />;
  if (kind === 'notice') return <NoticesPage />;
  if (kind === 'unionProfile') return <RecordPage key="profile" kind="unionProfile" id="union" isNew={false} preset="" />;
  return <ListPage key={kind} kind={kind} />;
}
