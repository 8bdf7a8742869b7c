export { assessAll, duties, type AssessedDuty } from './registry';
export { stateWords, type Assessment, type Duty, type DutyState, type Evidence, type NextStep } from './duty';
export * from './contractClock';
export { headCountOn, informationGaps } from './rates';
export { termOn } from './term';
export * from './agenda';
