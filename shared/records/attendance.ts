/** Head counts of a meeting, each counted once: from the list of participants where there is one. */

interface Listed {
  readonly role: 'voting' | 'observer';
  readonly presence: 'present' | 'leave' | 'absent';
}

interface Counted {
  readonly participants: readonly Listed[];
  readonly shouldAttend: number | null;
  readonly present: number | null;
}

export interface Attendance {
  readonly shouldAttend: number | null;
  readonly present: number | null;
  readonly absent: number | null;
}

/**
 * 应到, 实到 and 缺席 (with leave). Observers (列席) count in none of them. Typed counts stand in only where no
 * voting participant is listed; null means not known.
 */
export function attendanceOf(meeting: Counted): Attendance {
  const voting = meeting.participants.filter((p) => p.role === 'voting');
  const shouldAttend = voting.length > 0 ? voting.length : meeting.shouldAttend;
  const present = voting.length > 0 ? voting.filter((p) => p.presence === 'present').length : meeting.present;
  const absent = shouldAttend === null || present === null ? null : shouldAttend - present;
  return { shouldAttend, present, absent };
}
