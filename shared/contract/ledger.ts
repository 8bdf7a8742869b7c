import { z } from 'zod';
import { changeSchema, type Commit, type VerifyReport } from '../ledger';
import { call } from './call';
import { isKindName } from '../records';

const kind = z.string().refine(isKindName);
const why = z.string().min(1).max(300);

export const ledgerCalls = {
  'ledger:commit': call<Commit>()(
    z.object({ changes: z.array(changeSchema).min(1).max(60_000), why, opId: z.string().max(60).exactOptional() }),
  ),
  'ledger:undo': call<Commit>()(z.object({ sequence: z.number().int().min(1).exactOptional() })),
  'ledger:history': call<readonly Commit[]>()(
    z.object({ kind: kind.exactOptional(), id: z.string().max(40).exactOptional(), limit: z.number().int().min(1).max(1000).exactOptional() }),
  ),
  'ledger:verify': call<VerifyReport>()(z.object({})),
  'ledger:load-sample': call<Commit>()(z.object({})),
};
