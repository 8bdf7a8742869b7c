export * from './ballots';
export * from './compare';
export * from './election';
export * from './judge';
export * from './passes';
export * from './rules';
export * from './shareOut';
