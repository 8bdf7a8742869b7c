import { activity } from './activity';
import { contract } from './contract';
import { group } from './group';
import type { RecordKind } from './kind';
import { meeting } from './meeting';
import { notice } from './notice';
import { parameter } from './parameter';
import { person } from './person';
import { report } from './report';
import { term } from './term';
import { unionProfile } from './unionProfile';

/** Every kind of record: one file and one line here. */
export const kinds = {
  unionProfile, person, group, term, meeting, contract, notice, activity, report, parameter,
} as const;

export type KindName = keyof typeof kinds;
export type RecordOf<K extends KindName> = (typeof kinds)[K] extends RecordKind<infer T> ? T : never;
export type AnyRecord = Readonly<Record<string, unknown>>;
/** A kind seen without its record type, for everything that is drawn from the description. */
export type AnyKind = RecordKind<AnyRecord>;

export const kindNames = Object.keys(kinds) as readonly KindName[];

/** Whether a text names a kind of record. */
export function isKindName(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}

/** The description of a kind without its record type. */
export function kindOf(name: KindName): AnyKind {
  return kinds[name] as unknown as AnyKind;
}

export * from './field';
export * from './kind';
export * from './check';
export * from './references';
export * from './show';
export type { NameValue } from './values';
export * from './attendance';
export { sealKinds, unitKinds, type UnionProfile } from './unionProfile';
export { cardSteps, employmentForms, isMemberOn, isStaffOn, memberStates, sexes, unionPosts, type Person } from './person';
export { groupKinds, type Group } from './group';
export { committeePosts, termEnd, type Term } from './term';
export {
  meetingStates, meetingTypes, outcomes, presences, roles, voteMethods,
  type AgendaItem, type Meeting, type MeetingType, type Participant,
} from './meeting';
export { contractEnds, contractKinds, type Contract } from './contract';
export { noticeKinds, type Notice } from './notice';
export { activityKinds, type Activity } from './activity';
export { channels, quarters, reportKinds, type Report } from './report';
export type { Parameter } from './parameter';
