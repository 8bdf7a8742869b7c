import type { Source } from '../policy';
import { countedDuty, type CountedDuty } from './counted';
import { heldActivities, heldMeetings } from './evidence';

const letter = (clause: string): Source => ({ text: '京工发〔2015〕11号', clause, confidence: 'S' });

/** Duties that differ in data only. */
const rows: readonly CountedDuty[] = [
  {
    id: 'S-3.4',
    title: '文体活动',
    clause: '二（三）：定期组织小型多样的职工文体活动，每月不少于2次（按全工会合计）',
    source: letter('二（三）'),
    actor: 'GU',
    every: 'month',
    times: 'activities-per-month',
    unit: '次',
    what: '文体活动',
    evidence: heldActivities,
    nextKind: 'activity',
    nextLabel: '记一次活动',
  },
  {
    id: 'S-7.1',
    title: '会员（代表）大会',
    clause: '二（七）：每年至少召开1次会员（代表）大会',
    source: letter('二（七）'),
    actor: 'GU',
    every: 'year',
    times: 'assemblies-per-year',
    unit: '次',
    what: '会员（代表）大会',
    evidence: (ledger, today) => heldMeetings(ledger, ['member-assembly', 'delegate-assembly'], today),
    nextKind: 'meeting',
    nextLabel: '安排大会',
    preset: { meetingType: 'member-assembly' },
  },
  {
    id: 'S-7.4',
    title: '工会委员会全体会议',
    clause: '二（七）：每半年至少召开1次工会委员会全体会议',
    source: letter('二（七）'),
    actor: 'GU',
    every: 'halfYear',
    times: 'committee-per-half-year',
    unit: '次',
    what: '委员会全体会议',
    evidence: (ledger, today) => heldMeetings(ledger, ['committee'], today),
    nextKind: 'meeting',
    nextLabel: '安排委员会会议',
    preset: { meetingType: 'committee' },
  },
  {
    id: 'S-7.6',
    title: '约见单位行政',
    clause: '二（七）：每半年至少1次主动约见单位行政，沟通职工关心的事项',
    source: letter('二（七）'),
    actor: 'GU→EMP',
    every: 'halfYear',
    times: 'management-per-half-year',
    unit: '次',
    what: '与行政的沟通会议',
    evidence: (ledger, today) => heldMeetings(ledger, ['management'], today),
    nextKind: 'meeting',
    nextLabel: '安排约见',
    preset: { meetingType: 'management' },
  },
];

export const tableDuties = rows.map(countedDuty);
