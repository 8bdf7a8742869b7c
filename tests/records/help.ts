import { checkRecord, kindOf, type AnyKind, type AnyRecord, type FieldNote, type KindName } from '../../shared/records';

export const TODAY = '2026-03-05';

/** Something that stands in a required field. */
export function sample(field: string, note: FieldNote): unknown {
  if (field === 'year') return '2026';
  if (field === 'month') return '2026-03';
  const samples: Readonly<Record<string, unknown>> = { date: TODAY, moment: `${TODAY}T14:00`, amount: 12_345, name: who('甲') };
  return samples[note.input] ?? '甲';
}

export const who = (name: string) => ({ person: '', name });

export const required = (kind: AnyKind) => Object.keys(kind.fields).filter((f) => kind.fields[f]!.required === true);

/** What a kind wants besides its required fields. */
const MORE: Readonly<Record<string, AnyRecord>> = { report: { quarter: '1' }, condolence: { festival: 'spring' }, yearClose: { closedOn: '2027-01-05' } };

/** A record whose required fields are filled and nothing else. */
export function filled(kind: AnyKind): Record<string, unknown> {
  return { ...kind.blank(TODAY), ...Object.fromEntries(required(kind).map((f) => [f, sample(f, kind.fields[f]!)])), ...MORE[kind.kind] };
}

/** The paths of the problems of a record that is else in order. */
export function wrong(kind: KindName, fields: AnyRecord): readonly string[] {
  const checked = checkRecord(kindOf(kind), { ...filled(kindOf(kind)), ...fields }, TODAY);
  return checked.ok ? [] : checked.problems.map((p) => p.path);
}

/** The paths of the remarks on a record that is else in order. */
export function remarked(kind: KindName, fields: AnyRecord, today = TODAY): readonly string[] {
  return (kindOf(kind).warnings?.({ ...filled(kindOf(kind)), ...fields }, today) ?? []).map((w) => w.path);
}
