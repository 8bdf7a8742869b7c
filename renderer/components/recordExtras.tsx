import type { ReactNode } from 'react';
import type { KindName } from '@shared/records';
import type { FormState } from '../forms/useForm';
import { ContractClock } from './ContractClock';
import { MeetingTools } from './MeetingTools';

/** What some kinds show above their drawn form. The description of the kind stays as it is. */
export function aboveForm(kind: KindName, form: FormState): ReactNode {
  if (kind === 'contract') return <ContractClock form={form} />;
  if (kind === 'meeting') return <MeetingTools form={form} />;
  return null;
}
