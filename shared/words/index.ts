export * from './dates';
export * from './numbers';
export * from './amounts';
export * from './masks';
export * from './search';
export * from './identity';
export * from './glossary';
export * from './fileName';
