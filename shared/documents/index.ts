import type { PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import type { Paper, PaperSize } from '../paper';
import type { Issued, KindName, Wording } from '../records';
import { activitySignIn } from './activitySignIn';
import { announcement } from './announcement';
import { appeal } from './appeal';
import { assemblyAgenda } from './assemblyAgenda';
import { assemblyNotice } from './assemblyNotice';
import { assemblyResolution } from './assemblyResolution';
import { ballot } from './ballot';
import { bargainingRecord } from './bargainingRecord';
import { bargainingReply } from './bargainingReply';
import { bargainingRequest } from './bargainingRequest';
import { auditReport } from './auditReport';
import { budgetTable } from './budgetTable';
import { financeReport } from './financeReport';
import { fundDisclosure } from './fundDisclosure';
import { quarterReport } from './quarterReport';
import { settlementTable } from './settlementTable';
import { statisticsSheet } from './statisticsSheet';
import { superiorRequest } from './superiorRequest';
import { boardDuties } from './boardDuties';
import { boardOrganisation } from './boardOrganisation';
import { boardRule } from './boardRule';
import { boardServices } from './boardServices';
import { boxCovers } from './boxCovers';
import { boxSpines } from './boxSpines';
import { collectiveContract } from './collectiveContract';
import { condolenceList } from './condolenceList';
import { congressResolution } from './congressResolution';
import { delegateBadge } from './delegateBadge';
import { delegatesRoster } from './delegatesRoster';
import { disputeRequest } from './disputeRequest';
import type { DocumentSpec, Lack } from './document';
import { dueList } from './dueList';
import { electionReport } from './electionReport';
import { electionRules } from './electionRules';
import { endFiling } from './endFiling';
import { evaluationForm } from './evaluationForm';
import { evaluationReport } from './evaluationReport';
import { filingLetter } from './filingLetter';
import { filingPacket } from './filingPacket';
import { filingRepresentatives } from './filingRepresentatives';
import { goodNews } from './goodNews';
import { hardshipFile } from './hardshipFile';
import { helpRequestForm } from './helpRequestForm';
import { hostScript } from './hostScript';
import { incidentReport } from './incidentReport';
import { meetingRecord } from './meetingRecord';
import { meetingNotice } from './meetingNotice';
import { meetingRequest } from './meetingRequest';
import { memberRoster } from './memberRoster';
import { minutes } from './minutes';
import { notice } from './notice';
import { opinionsSummary } from './opinionsSummary';
import { performanceReport } from './performanceReport';
import { proposalBlank } from './proposalBlank';
import { proposalForm } from './proposalForm';
import { proposalsReport } from './proposalsReport';
import { publicNotice } from './publicNotice';
import { publicNoticeReport } from './publicNoticeReport';
import { qualificationReport } from './qualificationReport';
import { representativesList } from './representativesList';
import { sealRegister } from './sealRegister';
import { selfCheck } from './selfCheck';
import { signInSheet } from './signInSheet';
import { staffBadge } from './staffBadge';
import { sympathyLetter } from './sympathyLetter';
import { tableCard } from './tableCard';
import { tallyReport } from './tallyReport';
import { termRequest } from './termRequest';
import { testPage } from './testPage';
import { thanksLetter } from './thanksLetter';
import { upwardReport } from './upwardReport';
import { wageContract } from './wageContract';
import { womenContract } from './womenContract';
import { workReport } from './workReport';
import { yearCalendar } from './yearCalendar';
import { setOf, type AssemblySet } from './parts/assemblySet';

/** Every document: one file and one line here. */
export const documents = {
  'meeting-record': meetingRecord,
  minutes,
  'sign-in-sheet': signInSheet,
  'term-request': termRequest,
  'assembly-notice': assemblyNotice,
  'assembly-agenda': assemblyAgenda,
  'host-script': hostScript,
  'delegates-roster': delegatesRoster,
  'qualification-report': qualificationReport,
  'work-report': workReport,
  'proposals-report': proposalsReport,
  'opinions-summary': opinionsSummary,
  'election-rules': electionRules,
  ballot,
  'tally-report': tallyReport,
  'evaluation-form': evaluationForm,
  'evaluation-report': evaluationReport,
  'assembly-resolution': assemblyResolution,
  'election-report': electionReport,
  notice,
  announcement,
  'public-notice': publicNotice,
  'activity-sign-in': activitySignIn,
  'condolence-list': condolenceList,
  'quarter-report': quarterReport,
  'upward-report': upwardReport,
  'superior-request': superiorRequest,
  'statistics-sheet': statisticsSheet,
  'incident-report': incidentReport,
  'dispute-request': disputeRequest,
  'help-request-form': helpRequestForm,
  'hardship-file': hardshipFile,
  'due-list': dueList,
  'bargaining-request': bargainingRequest,
  'bargaining-reply': bargainingReply,
  'representatives-list': representativesList,
  'bargaining-record': bargainingRecord,
  'collective-contract': collectiveContract,
  'wage-contract': wageContract,
  'women-contract': womenContract,
  'congress-resolution': congressResolution,
  'filing-letter': filingLetter,
  'filing-representatives': filingRepresentatives,
  'filing-packet': filingPacket,
  'performance-report': performanceReport,
  'end-filing': endFiling,
  'finance-report': financeReport,
  'budget-table': budgetTable,
  'settlement-table': settlementTable,
  'audit-report': auditReport,
  'fund-disclosure': fundDisclosure,
  'self-check': selfCheck,
  'year-calendar': yearCalendar,
  'public-notice-report': publicNoticeReport,
  'good-news': goodNews,
  'sympathy-letter': sympathyLetter,
  'thanks-letter': thanksLetter,
  appeal,
  'meeting-notice': meetingNotice,
  'meeting-request': meetingRequest,
  'table-card': tableCard,
  'proposal-blank': proposalBlank,
  'proposal-form': proposalForm,
  'delegate-badge': delegateBadge,
  'staff-badge': staffBadge,
  'board-organisation': boardOrganisation,
  'board-rule': boardRule,
  'board-duties': boardDuties,
  'board-services': boardServices,
  'member-roster': memberRoster,
  'seal-register': sealRegister,
  'box-spines': boxSpines,
  'box-covers': boxCovers,
  'test-page': testPage,
} as const;

export type DocumentId = keyof typeof documents;
/** A document seen without the type of its record. */
export type AnyDocument = DocumentSpec<unknown>;

export const documentIds = Object.keys(documents) as readonly DocumentId[];

/** Whether a text names a document. */
export function isDocumentId(id: string): id is DocumentId {
  return Object.hasOwn(documents, id);
}

/** The description of a document without the type of its record. */
export function documentSpec(id: DocumentId): AnyDocument {
  return documents[id];
}

/** The documents that a record of a kind can become. */
export function documentsFor(kind: KindName, record: unknown): readonly AnyDocument[] {
  return documentIds.map(documentSpec).filter((spec) => spec.kind === kind && spec.applies(record));
}

/** A paper and what it still lacks. The record must be of the document's kind. */
export function paperOf(
  id: DocumentId, ledger: Ledger, record: unknown, today: PlainDate, size?: PaperSize,
): { readonly paper: Paper; readonly missing: readonly Lack[] } {
  const spec = documentSpec(id);
  const input = { ledger, record };
  return { paper: spec.build(input, today, size ?? spec.sizes[0]), missing: spec.missing(input, today) };
}

/** The whole set of an assembly, in printing order, with what it lacks and what disagrees; null without the meeting. */
export function assemblySet(ledger: Ledger, meetingId: string, today: PlainDate): AssemblySet | null {
  return setOf(ledger, meetingId, today, {
    find: (id) => (isDocumentId(id) ? documentSpec(id) : undefined),
    editsOf: (id, of) => (isDocumentId(id) && of !== '' ? (wordingOf(ledger, id, of)?.record.edits ?? []) : []),
  });
}

export type { AssemblySet, SetItem, SetPhase } from './parts/assemblySet';

/** What the chair changed by hand in the paper of a record; empty where nothing was. */
export function wordingOf(ledger: Ledger, id: DocumentId, of: string): { readonly id: string; readonly record: Wording; readonly revision: number } | undefined {
  return entriesOf(ledger, 'wording').find(({ record }) => record.document === id && record.of === of);
}

/** The versions of a finished paper of a record, the newest first. */
export function issuedOf(ledger: Ledger, id: DocumentId, of: string): readonly Issued[] {
  return entriesOf(ledger, 'issued').map((e) => e.record).filter((r) => r.document === id && r.of === of).sort((a, b) => (b.version ?? 0) - (a.version ?? 0));
}

export { occasions, profileOf, type Occasion } from './document';
export { modelNotices } from './modelNotices';
export * from './numbers';
export { archiveBoxes, outsideBoxes } from './parts/boxes';
export { listPaper } from './parts/list';
export { withModelClauses } from './modelClauses';
export { packetItems, type PacketDocument, type PacketItem } from './packet';
export { growthWords, wageLacks } from './parts/wage';
export { previousOf } from './parts/filing';
export type { DocumentInput, DocumentSpec, Lack } from './document';
