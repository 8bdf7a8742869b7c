import fc from 'fast-check';

// A landing must not hang on luck: there the random cases are the same each time. Everywhere else they are new ones.
if (process.env['CI'] !== undefined) fc.configureGlobal({ seed: 20_150_109 });
