import { assessAll, wordsOf } from '../../shared/duties';
import type { Command } from './command';

export const dutiesCommand: Command = {
  name: 'duties',
  usage: 'duties',
  needs: [],
  takes: [],
  readOnly: true,
  run({ rooms, today }) {
    const found = assessAll(rooms.state(), today).map(({ duty, assessment: a }) => ({
      id: duty.id, title: duty.title, clause: duty.clause, source: duty.source, state: a.state, dueOn: a.dueOn, done: a.done,
      needed: a.needed, evidence: a.evidence, missing: a.missing,
    }));
    const lines = found.map((d) => {
      const { sign, word } = wordsOf(d);
      return [`${sign} ${word}`, d.id, d.title, d.done, d.dueOn === null ? '' : `期限${d.dueOn}`, d.missing].filter((t) => t !== '').join('  ');
    });
    return { value: found, lines };
  },
};
