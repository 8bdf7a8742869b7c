// npm run union: the command line, built first when a source file is newer.
import { ensureBuilt } from './ensure-built.mjs';

await ensureBuilt();
await import('../../dist/main/cli.js');
