export * from './compare';
export * from './judge';
export * from './passes';
export * from './rules';
