export * from './plainDate';
export * from './readDate';
export * from './moment';
export * from './periods';
export * from './holidays';
export * from './festivals';
