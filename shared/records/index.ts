import { activity } from './activity';
import { annualPlan } from './annualPlan';
import { assembly } from './assembly';
import { bankLine } from './bankLine';
import { budget } from './budget';
import { certificate } from './certificate';
import { condolence } from './condolence';
import { consultation } from './consultation';
import { contract } from './contract';
import { delegation } from './delegation';
import { disclosure } from './disclosure';
import { dispute } from './dispute';
import { election } from './election';
import { evaluation } from './evaluation';
import { feePayment } from './feePayment';
import { fundAudit } from './fundAudit';
import { group } from './group';
import { hardship } from './hardship';
import { helpRequest } from './helpRequest';
import { hiring } from './hiring';
import { holidays } from './holidays';
import { honour } from './honour';
import { incident } from './incident';
import { incoming } from './incoming';
import { issued } from './issued';
import type { RecordKind } from './kind';
import { majorMatter } from './majorMatter';
import { meeting } from './meeting';
import { notice } from './notice';
import { onlineGroup } from './onlineGroup';
import { opinion } from './opinion';
import { openingBalance } from './openingBalance';
import { parameter } from './parameter';
import { person } from './person';
import { premise } from './premise';
import { promise } from './promise';
import { proposal } from './proposal';
import { regulation } from './regulation';
import { report } from './report';
import { sealUse } from './sealUse';
import { sign } from './sign';
import { talk } from './talk';
import { term } from './term';
import { timeOff } from './timeOff';
import { training } from './training';
import { unionProfile } from './unionProfile';
import { voucher } from './voucher';
import { wording } from './wording';
import { yearClose } from './yearClose';

/** Every kind of record: one file and one line here. */
export const kinds = {
  unionProfile, person, group, term, training, hiring, timeOff,
  meeting, assembly, delegation, election, proposal, opinion, evaluation, annualPlan, promise,
  contract, notice, activity, premise, sign, onlineGroup,
  helpRequest, hardship, condolence, consultation, dispute, incident, majorMatter, talk,
  voucher, budget, feePayment, bankLine, fundAudit, disclosure, openingBalance, yearClose,
  report, incoming, honour, certificate, sealUse, regulation, issued, wording, parameter, holidays,
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
export { channels, labourTopics, letterheads, sealKinds } from './options';
export { unitKinds, type UnionProfile } from './unionProfile';
export { cardSteps, employmentForms, isMemberOn, isStaffOn, memberStates, sexes, unionPosts, type Person } from './person';
export { groupKinds, type Group } from './group';
export { committeePosts, termEnd, type Term } from './term';
export {
  agendaItemOf, agendaTopics, meetingStates, meetingTypes, outcomes, presences, roles, voteMethods,
  type AgendaItem, type Meeting, type MeetingType, type Participant,
} from './meeting';
export { voteRuleOf, voteVerdict } from './meetingVotes';
export { assemblySteps, type Assembly, type AssemblyStep } from './assembly';
export { delegateCategories, delegatesOn, type Delegate, type Delegation } from './delegation';
export { electionBars, electionBodies, electionWays, roundKinds, scrutineerRoles, type Election, type ElectionBody, type ElectionRound } from './election';
export { barReason } from './electionChecks';
export type { Contract } from './contract';
export { clauseSubjects, collectiveSubjects, contractEnds, contractKinds, contractSides, fulfilments, representativeSexes, wageSubjects } from './contractSubjects';
export { noticeKinds, readingDistances, type Notice } from './notice';
export { activityKinds, activityStates, takingPart, type Activity } from './activity';
export { quarters, reportKinds, type Report } from './report';
export type { Parameter } from './parameter';
export { planWays, type AnnualPlan } from './annualPlan';
export { certificateKinds, type Certificate } from './certificate';
export { condolenceKinds, festivals, type Condolence } from './condolence';
export type { Consultation } from './consultation';
export { disclosureSubjects, disclosureWays, type Disclosure } from './disclosure';
export { mediations, type Dispute } from './dispute';
export { evaluationMarks, evaluationObjects, type Evaluation, type EvaluationObject } from './evaluation';
export { feeDue, type FeePayment } from './feePayment';
export { hardshipCauses, hardshipLevels, helpKinds, perCapita, staleOn, type Hardship } from './hardship';
export { contentments, helpTopics, type HelpRequest } from './helpRequest';
export type { Hiring } from './hiring';
export { holidayDays, type Holidays } from './holidays';
export { honourLevels, type Honour } from './honour';
export { followUpStages, incidentKinds, type Incident } from './incident';
export type { Incoming } from './incoming';
export { issuedFormats, type Issued } from './issued';
export { matterKinds, stances, type MajorMatter } from './majorMatter';
export { platforms, type OnlineGroup } from './onlineGroup';
export { opinionWays, type Opinion } from './opinion';
export { premiseKinds, type Premise } from './premise';
export type { PromiseMade } from './promise';
export { proposalCategories, proposalDecisions, satisfactions, type Proposal } from './proposal';
export { regulationSystems, regulationTopics, type Regulation } from './regulation';
export type { SealUse } from './sealUse';
export { signKinds, type Sign } from './sign';
export { talkKinds, type Talk } from './talk';
export type { TimeOff } from './timeOff';
export { trainingKinds, type Training } from './training';
export { signedAmount, type Voucher } from './voucher';
export {
  categoriesOf, categoryOfItem, directionOf, expenseCategories, headingWords, incomeCategories, itemsOf, voucherCategories, voucherDirections, voucherItems,
  type VoucherCategory, type VoucherDirection, type VoucherItem,
} from './voucherHeadings';
export { counterOf, missingCounters, numberOf } from './voucherNumbers';
export type { BankLine } from './bankLine';
export { budgeted, type Budget } from './budget';
export { auditOpinions, type FundAudit } from './fundAudit';
export type { OpeningBalance } from './openingBalance';
export type { YearClose } from './yearClose';
export type { Wording } from './wording';
