import type { BargainingEvent } from '../bargaining';
import type { PlainDate } from '../calendar';
import type { Contract } from '../records';

type Objection = Contract['objections'][number];

/** An event of a day, or nothing where the day is not known. */
function on(day: PlainDate | null, make: (day: PlainDate) => BargainingEvent): readonly BargainingEvent[] {
  return day === null ? [] : [make(day)];
}

function vote(day: PlainDate | null, all: number | null, present: number | null, yes: number | null): readonly BargainingEvent[] {
  if (day === null || all === null || present === null || yes === null) return [];
  return [{ event: 'congress', on: day, all, present, yes }];
}

function beginning(c: Contract): readonly BargainingEvent[] {
  return [
    ...on(c.requestedOn, (day) => ({ event: 'requested', on: day, by: c.requestedBy })),
    ...on(c.repliedOn, (day) => ({ event: 'replied', on: day, accepts: !c.replyRefused, ...(c.firstSessionOn === null ? {} : { firstSessionOn: c.firstSessionOn }) })),
    ...on(c.mediationOn, (day) => ({ event: 'mediation-accepted', on: day })),
    ...on(c.mediationEndedOn, (day) => ({ event: 'mediation-ended', on: day })),
    ...on(c.representativesPublishedOn, (day) => ({ event: 'representatives-published', on: day })),
    ...c.representatives.flatMap((r) => [
      ...on(r.vacantOn, (day) => ({ event: 'representative-vacant', on: day, side: r.side })),
      ...on(r.replacedOn, (day) => ({ event: 'representative-replaced', on: day, side: r.side })),
    ]),
    ...on(c.repliedOn === null ? null : c.materialsBy, (by) => ({ event: 'materials-asked', on: c.repliedOn!, by })),
    ...on(c.materialsOn, (day) => ({ event: 'materials-given', on: day })),
    ...on(c.repliedOn === null ? null : c.draftBy, (draftBy) => ({ event: 'schedule-agreed', on: c.repliedOn!, draftBy })),
  ];
}

function talks(c: Contract): readonly BargainingEvent[] {
  return [
    ...c.sessions.flatMap((s) => on(s.heldOn, (day) => ({ event: 'session', on: day, chair: s.chairSide, signedByBoth: s.unionSigned && s.employerSigned }))),
    ...c.pauses.flatMap((p) => [
      ...on(p.from, (day) => ({ event: 'paused', on: day, ...(p.agreedUntil === null ? {} : { agreedUntil: p.agreedUntil }) })),
      ...on(p.resumedOn, (day) => ({ event: 'resumed', on: day })),
    ]),
    ...on(c.draftedOn, (day) => ({ event: 'drafted', on: day })),
    ...vote(c.congressOn, c.congressAll, c.congressPresent, c.congressYes),
  ];
}

/** The day the term was agreed, at the latest when the contract was signed. */
function term(c: Contract): readonly BargainingEvent[] {
  if (c.endsOn === null) return [];
  const day = c.draftedOn ?? c.congressOn ?? c.signedOn ?? c.requestedOn ?? c.startsOn ?? c.endsOn;
  return [{ event: 'term-agreed', on: day, endsOn: c.endsOn, ...(c.startsOn === null ? {} : { startsOn: c.startsOn }) }];
}

/** The objections of the list, and the one of the older single field. */
function objectionsOf(c: Contract): readonly Objection[] {
  if (c.objectedOn === null || c.objections.some((o) => o.objectedOn === c.objectedOn)) return c.objections;
  return [{ objectedOn: c.objectedOn, opinion: '', resignedOn: null, resubmittedOn: null, receivedOn: null }, ...c.objections];
}

function filing(c: Contract): readonly BargainingEvent[] {
  return [
    ...on(c.signedOn, (day) => ({ event: 'signed', on: day })),
    ...on(c.filedOn, (day) => ({ event: 'filed', on: day })),
    ...on(c.receivedOn, (day) => ({ event: 'received', on: day })),
    ...objectionsOf(c).flatMap((o) => [
      ...on(o.objectedOn, (day) => ({ event: 'objected', on: day, ...(o.opinion === '' ? {} : { opinion: o.opinion }) })),
      ...on(o.resignedOn, (day) => ({ event: 'signed', on: day })),
      ...on(o.resubmittedOn, (day) => ({ event: 'filed', on: day })),
      ...on(o.receivedOn, (day) => ({ event: 'received', on: day })),
    ]),
    ...on(c.effectiveOn, (day) => ({ event: 'effective', on: day })),
    ...on(c.publishedOn, (day) => ({ event: 'published', on: day })),
  ];
}

function changes(c: Contract): readonly BargainingEvent[] {
  return c.changes.flatMap((x) => [
    ...on(x.requestedOn, (day) => ({ event: 'change-requested', on: day, by: x.requestedBy })),
    ...on(x.repliedOn, (day) => ({ event: 'replied', on: day, accepts: true })),
    ...on(x.sessionOn, (day) => ({ event: 'session', on: day })),
    ...on(x.draftedOn, (day) => ({ event: 'drafted', on: day })),
    ...vote(x.congressOn, x.congressAll, x.congressPresent, x.congressYes),
    ...on(x.signedOn, (day) => ({ event: 'signed', on: day })),
    ...on(x.filedOn, (day) => ({ event: 'filed', on: day })),
    ...on(x.receivedOn, (day) => ({ event: 'received', on: day })),
    ...on(x.droppedOn, (day) => ({ event: 'change-dropped', on: day })),
  ]);
}

const ENDS = { replaced: 'renewed', expired: 'expired', dissolved: 'dissolved' } as const;

function ending(c: Contract): readonly BargainingEvent[] {
  const { ended } = c;
  return [
    ...on(c.renewalRequestedOn, (day) => ({ event: 'renewal-requested', on: day })),
    ...(ended === 'none' ? [] : on(c.endedOn ?? c.endsOn, (day) => ({ event: ENDS[ended], on: day }))),
    ...on(c.endedFiledOn, (day) => ({ event: 'end-filed', on: day })),
  ];
}

/** What the dates of a contract say has happened, as events of its round; in no order. */
export function eventsOf(c: Contract): readonly BargainingEvent[] {
  return [
    ...beginning(c), ...talks(c), ...term(c), ...filing(c), ...changes(c),
    ...c.performanceReports.flatMap((r) => on(r.reportedOn, (day) => ({ event: 'performance-reported', on: day }))),
    ...ending(c),
  ];
}
