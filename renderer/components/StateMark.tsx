import { Box } from '@mui/material';
import { Check, CircleAlert, CircleDashed, CircleHelp, Clock3, Minus, type LucideIcon } from 'lucide-react';
import { wordsOf, type DutyState } from '@shared/duties';

const LOOK: Readonly<Record<DutyState, { readonly icon: LucideIcon; readonly colour: string }>> = {
  met: { icon: Check, colour: 'success.main' },
  dueSoon: { icon: Clock3, colour: 'warning.main' },
  overdue: { icon: CircleAlert, colour: 'error.main' },
  notYet: { icon: CircleDashed, colour: 'text.secondary' },
  notApplicable: { icon: Minus, colour: 'text.secondary' },
  unknown: { icon: CircleHelp, colour: 'text.secondary' },
};

/** A state by shape and word; its colour only repeats what they say. */
export function StateMark(props: { readonly state: DutyState; readonly dueOn?: string | null }) {
  const { icon: Icon, colour } = LOOK[props.state];
  return (
    <Box component="span" sx={{ color: colour, fontWeight: 650, whiteSpace: 'nowrap', display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      <Icon size={18} strokeWidth={2.4} aria-hidden />
      {wordsOf({ state: props.state, dueOn: props.dueOn === undefined ? '' : props.dueOn }).word}
    </Box>
  );
}
