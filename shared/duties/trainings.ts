import { addMonths, addYears, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { kinds, type NameValue, type RecordOf } from '../records';
import { dateWords } from '../words';
import { pendingState, unknown, type Duty, type Evidence } from './duty';
import { beijingUnion, letter } from './sources';
import { fullTimeWorkers } from './staff';
import { postSince, postsOn, samePerson, termOn, toTerm } from './terms';

/** Trainings of certain kinds that somebody attended from a day on. */
function attended(ledger: Ledger, who: NameValue, from: PlainDate, today: PlainDate, trainingKinds: readonly RecordOf<'training'>['trainingKind'][]): readonly Evidence[] {
  return entriesOf(ledger, 'training').flatMap(({ id, record: r }): Evidence[] =>
    (trainingKinds.includes(r.trainingKind) && r.heldOn >= from && r.heldOn <= today && r.attendees.some((a) => samePerson(a.who, who))
      ? [{ kind: 'training', id, on: r.heldOn, label: kinds.training.summary(r) }] : []));
}

/** The first day on which somebody became chair, over all terms. */
function chairSince(ledger: Ledger, who: NameValue): PlainDate | null {
  const days = entriesOf(ledger, 'term').flatMap(({ record: t }) => t.posts.filter((p) => p.post === 'chair' && samePerson(p.holder, who)).map((p) => p.from ?? t.startedOn));
  return days.reduce<PlainDate | null>((a, b) => (a === null || b < a ? b : a), null);
}

export const chairTraining: Duty = {
  id: 'S-3.29', title: '主席上岗培训', chapter: 'cadres', clause: '三（二）2：工会主席上岗1年内应参加培训', source: letter('三（二）2'), actor: 'GU', numbers: ['chair-training-years'],
  assess(ledger, today) {
    const needed = '上岗后按期参加培训';
    const term = termOn(ledger, today);
    const chair = term && postsOn(term, today).find((p) => p.post === 'chair');
    const since = chair ? chairSince(ledger, chair.holder) : null;
    if (!chair || since === null) return unknown('还没有登记现任主席', needed, toTerm(term));
    const dueOn = addYears(since, numberOn(ledger, 'chair-training-years', today));
    const evidence = attended(ledger, chair.holder, since, today, ['chair', 'officer']);
    const done = `${chair.holder.name}，${dateWords(since)}上岗`;
    if (evidence.length > 0) return { state: 'met', dueOn, done, needed, evidence, missing: '', next: null };
    return {
      state: pendingState(dueOn, today, numberOn(ledger, 'due-soon-days', today)), dueOn, done, needed, evidence,
      missing: `${chair.holder.name}应在${dateWords(dueOn)}前参加上岗培训`,
      next: { label: '登记培训', kind: 'training', preset: { trainingKind: 'chair', title: '工会主席上岗培训', attendees: [{ who: chair.holder, certificate: '' }] } },
    };
  },
};

/** Vice chairs and members of the committee, and those who work for the union full-time, each once, by the day they began. */
function officersOn(ledger: Ledger, today: PlainDate): readonly { readonly who: NameValue; readonly from: PlainDate }[] {
  const term = termOn(ledger, today);
  const posts = term ? postsOn(term, today).filter((p) => p.post === 'vice-chair' || p.post === 'committee-member').map((p) => ({ who: p.holder, from: postSince(p, term) })) : [];
  const all = [...posts, ...fullTimeWorkers(ledger, today).map(({ id, record, since }) => ({ who: { person: id, name: record.name }, from: since }))];
  return all.filter(({ who }, i) => all.findIndex((other) => samePerson(other.who, who)) === i);
}

export const officerTraining: Duty = {
  id: 'ORG-13', title: '新当选委员上岗培训', chapter: 'law', clause: '北京办法第15条：新当选的主席、副主席、委员和专职人员应参加上岗培训', source: beijingUnion('第15条'), actor: 'GU', numbers: ['officer-training-months'],
  assess(ledger, today) {
    const needed = '本届委员和专职人员都参加过培训';
    const officers = officersOn(ledger, today);
    const term = termOn(ledger, today);
    if (officers.length === 0) return unknown('还没有登记本届委员', needed, toTerm(term));
    const months = numberOn(ledger, 'officer-training-months', today);
    const judged = officers.map(({ who, from }) => ({ name: who.name, dueOn: addMonths(from, months), found: attended(ledger, who, from, today, ['chair', 'officer']) }));
    const open = judged.filter((j) => j.found.length === 0).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    const evidence = [...new Map(judged.flatMap((j) => j.found).map((e) => [e.id, e])).values()];
    const done = `${judged.length - open.length}/${judged.length}人`;
    const first = open[0];
    if (!first) return { state: 'met', dueOn: null, done, needed, evidence, missing: '', next: null };
    return {
      state: pendingState(first.dueOn, today, numberOn(ledger, 'due-soon-days', today)), dueOn: first.dueOn, done, needed, evidence,
      missing: `没有培训记录：${open.map((o) => o.name).join('、')}`,
      next: { label: '登记培训', kind: 'training', preset: { trainingKind: 'officer', title: '工会干部上岗培训' } },
    };
  },
};
