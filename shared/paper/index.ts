export * from './model';
export * from './geometry';
export * from './tokens';
export * from './titleLines';
export * from './plainText';
export * from './text';
