export { bargainingKinds, eventNames, eventNotes, eventSchema, sides, type BargainingEvent, type BargainingKind, type EventName, type EventNote, type EventOf, type Side } from './events';
export { countFrom, deadlineRules, numbersWith, stepNames, type DeadlineRule, type Ground, type Numbers, type RuleNumber, type StepName } from './rules';
export { stages, votePasses, type Stage } from './machine';
export { inOrder, voteWords, type Placed } from './order';
export { accept, firstRefusal, progressOf, type Progress } from './progress';
export { bargainingClock, effectiveDayOf, type ClockStep, type StepId } from './clock';
export { protectionOf, representativeProblems, type BargainingTable, type Protection, type Representative, type RepresentativeProblem } from './representatives';
export { reminderDays, remindersOf, remindersOn, stepNameOf, type Reminder } from './reminders';
