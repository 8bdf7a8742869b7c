export * from './shape';
export * from './apply';
export * from './parse';
export * from './upgrades';
export * from './restore';
export { closedYearsOf, isSealed, problemsBeside, type Way } from './between';
