export * from './append';
export * from './failures';
export * from './files';
export * from './lock';
export * from './nodeFiles';
export type { Owner } from './owner';
export * from './space';
export * from './syncFolder';
export * from './writeNew';
