import type { ComponentType } from 'react';
import type { KindName } from '@shared/records';
import { ContractClock } from './ContractClock';
import { MeetingTools } from './MeetingTools';
import type { FormState } from '../forms/useForm';

/** What some kinds show above their drawn form. The description of the kind stays as it is. */
export interface BesideProps {
  readonly form: FormState;
  readonly id: string | null;
}

/** A sheet above the form. */
export function beside(kind: KindName): ComponentType<BesideProps> | undefined {
  return kind === 'contract' ? ContractClock : kind === 'meeting' ? MeetingTools : undefined;
}
