import { openLedger } from '../../electron/ledger';

// The process that the kill test ends at a random moment. It tells each sequence only after it was acknowledged.
const [, , folder = '', run = ''] = process.argv;
const house = await openLedger({
  folder, now: () => new Date(), today: () => '2026-03-05', who: 'victim', lockWaitMs: 2000, limits: { records: 7, bytes: 40_000 },
});
const tell = (line: string) => process.stdout.write(`${line}\n`);
tell(`open ${house.health().sequence} ${house.health().mode}`);
for (let i = 0; ; i += 1) {
  const undo = i % 11 === 10;
  const name = i % 3 === 0 ? '长'.repeat(60) : `第${i}组`;
  const after = { name, note: i % 4 === 0 ? '注'.repeat(500) : '', leader: { person: '', name: '' } };
  const commit = undo
    ? await house.undo()
    : await house.commit({ changes: [{ kind: 'group', id: `r${run}-${i}`, basedOn: 0, after }], why: `${run}.${i}`, opId: `${run}.${i}` });
  tell(`ack ${commit.sequence} ${commit.why}`);
}
