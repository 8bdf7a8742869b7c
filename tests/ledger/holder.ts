import { openLedger } from '../../electron/ledger';

// A process that tries to open a ledger, says how that went, keeps it open and saves a group for every line it is given.
const [, , folder = ''] = process.argv;
const tell = (line: string) => process.stdout.write(`${line}\n`);
try {
  const house = await openLedger({ folder, now: () => new Date(), today: () => '2026-03-05', who: 'holder' });
  tell('open');
  process.stdin.setEncoding('utf8').on('data', (text: string) => {
    for (const id of text.split('\n').filter((line) => line !== '')) {
      if (id === 'close') void house.close().then(() => process.exit(0));
      else {
        const after = { name: id, leader: { person: '', name: '' } };
        void house.commit({ changes: [{ kind: 'group', id, basedOn: 0, after }], why: id }).then(() => tell(`saved ${id}`));
      }
    }
  });
} catch (error) {
  tell(`failure ${JSON.stringify(error)} ${error instanceof Error ? error.message : ''}`);
}
