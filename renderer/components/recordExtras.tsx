import type { ReactNode } from 'react';
import { kindOf, type KindName } from '@shared/records';
import type { FormState } from '../forms/useForm';
import { ActivityTools } from './ActivityTools';
import { AssemblyPanel } from './AssemblyPanel';
import { BookedMoney } from './BookedMoney';
import { BudgetTools } from './BudgetTools';
import { ContractClock } from './ContractClock';
import { DelegationPanel } from './DelegationPanel';
import { ElectionPanel } from './ElectionPanel';
import { HardshipTools } from './HardshipTools';
import { MeetingTools } from './MeetingTools';
import { NoticeTools } from './NoticeTools';
import { NumberTools } from './NumberTools';
import { PacketPanel } from './PacketPanel';
import { PhotosPanel } from './PhotosPanel';
import { ReportTools } from './ReportTools';
import { TallyPanel } from './TallyPanel';
import { VoucherTools } from './VoucherTools';

/** What some kinds show above their drawn form. The description of the kind stays as it is. */
export function aboveForm(kind: KindName, id: string | null, form: FormState): ReactNode {
  return <>{numbered.includes(kind) ? <NumberTools kind={kind} id={id} form={form} /> : null}{toolsOf(kind, id, form)}{'photos' in kindOf(kind).fields ? <PhotosPanel form={form} /> : null}</>;
}

/** Kinds whose papers carry a 文号. */
const numbered: readonly KindName[] = ['notice', 'regulation', 'report'];

function toolsOf(kind: KindName, id: string | null, form: FormState): ReactNode {
  if (kind === 'contract') return <><ContractClock form={form} /><PacketPanel form={form} id={id} /></>;
  if (kind === 'notice') return <NoticeTools form={form} />;
  if (kind === 'meeting') return <MeetingTools form={form} />;
  if (kind === 'assembly') return <AssemblyPanel form={form} id={id} />;
  if (kind === 'election') return <ElectionPanel form={form} />;
  if (kind === 'delegation') return <DelegationPanel form={form} />;
  if (kind === 'activity') return <><ActivityTools form={form} />{id === null ? null : <BookedMoney kind={kind} id={id} />}</>;
  if (kind === 'hardship') return <><HardshipTools form={form} />{id === null ? null : <BookedMoney kind={kind} id={id} />}</>;
  if (kind === 'condolence') return id === null ? null : <BookedMoney kind={kind} id={id} />;
  if (kind === 'report') return <ReportTools form={form} />;
  if (kind === 'voucher') return <VoucherTools id={id} form={form} />;
  if (kind === 'budget') return <BudgetTools form={form} />;
  if (kind === 'evaluation') return <TallyPanel form={form} />;
  return null;
}
