import type { PlainDate } from '../../calendar';
import type { Imprint, Letterhead } from '../../paper';
import type { UnionProfile } from '../../records';
import { dateWords } from '../../words';

/** The red head of a paper of the union; undefined where none is asked for. */
export function letterheadOf(profile: UnionProfile, form: 'none' | 'document' | 'letter', number: string, signers: readonly string[] = []): Letterhead | undefined {
  if (form === 'none' || profile.unionName === '') return undefined;
  const mark = form === 'document' ? `${profile.unionName}文件` : profile.unionName;
  return { form, mark, number: number.trim(), signers: signers.filter((name) => name !== ''), urgency: '', organ: '', date: '' };
}

/** The imprint that goes with a red head; undefined without one, and on letters that are copied to nobody. */
export function imprintOf(profile: UnionProfile, form: 'none' | 'document' | 'letter', copiesTo: string, printedOn: PlainDate): Imprint | undefined {
  const copies = copiesTo.trim().replace(/[。；;]$/, '');
  if (form !== 'document') return undefined;
  return { copies, organ: profile.unionName, date: dateWords(printedOn) };
}

/** The red head of minutes: the short name of the union, number, who issues them and when (GB/T 9704-2012 10.3). */
export function minutesHead(profile: UnionProfile, number: string, date: string): Letterhead {
  const name = profile.shortName === '' ? profile.unionName : profile.shortName;
  return { form: 'minutes', mark: `${name}会议纪要`, number: number.trim(), signers: [], urgency: '', organ: profile.unionName, date };
}
