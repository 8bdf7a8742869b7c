import { describe, expect, test } from 'vitest';
import { checkRecord, isKindName, kindNames, kindOf, labelAt, parseRecord, problemSentence, referencesOf, showValue, type FieldNote } from '../../shared/records';
import { filled, required, sample, TODAY } from './help';

/** Every note, those of rows too, with the keys of an example of what it describes. */
function notesOf(fields: Readonly<Record<string, FieldNote>>): readonly FieldNote[] {
  return Object.values(fields).flatMap((note) => [note, ...(note.input === 'list' || note.input === 'group' ? notesOf(note.fields) : [])]);
}

test('names', () => {
  expect(kindNames.map((name) => kindOf(name).kind)).toEqual(kindNames);
  expect([isKindName('person'), isKindName('toString'), isKindName('__proto__')]).toEqual([true, false, false]);
  expect(new Set(kindNames.map((n) => kindOf(n).label)).size).toBe(kindNames.length);
});

describe.each(kindNames.map((name) => [name, kindOf(name)] as const))('%s', (name, kind) => {
  test('a blank one becomes valid when its required fields are filled', () => {
    const checked = checkRecord(kind, filled(kind), TODAY);
    expect(checked).toEqual({ ok: true, record: filled(kind) });
    expect(kind.summary(filled(kind))).not.toBe('');
    expect(kind.summary(filled(kind))).not.toContain('undefined');
    expect(kind.searchText(filled(kind)).every((t) => typeof t === 'string')).toBe(true);
  });

  test('only its required fields must be given', () => {
    const least = Object.fromEntries(required(kind).map((f) => [f, sample(f, kind.fields[f]!)]));
    expect(parseRecord(kind, least).ok).toBe(true);
  });

  test('a required field that is empty or absent is refused under its own name', () => {
    expect(kind.hint).toMatch(/^还没有.+。.+。$/);
    for (const field of required(kind)) {
      for (const empty of ['', '   ', null, undefined, kind.fields[field]!.input === 'amount' ? '3' : 3]) {
        const checked = checkRecord(kind, { ...filled(kind), [field]: empty }, TODAY);
        expect(checked.ok, `${field} = ${String(empty)}`).toBe(false);
        if (!checked.ok) expect(checked.problems.map((p) => p.path)).toContain(field);
      }
    }
  });

  test('every field has a note, a place in the form, and a value of its kind', () => {
    const fields = Object.keys(filled(kind));
    expect(Object.keys(kind.fields).toSorted()).toEqual(fields.toSorted());
    expect(kind.sections.flatMap((s) => s.fields).toSorted()).toEqual(fields.toSorted());
    expect(kind.columns.every((c) => fields.includes(c))).toBe(true);
    for (const note of notesOf(kind.fields)) {
      expect(note.label).not.toBe('');
      if (note.input === 'choice') expect(Object.keys(note.options).length).toBeGreaterThan(1);
      if (note.input === 'choice') for (const to of Object.values(note.synonyms ?? {})) expect(Object.keys(note.options)).toContain(to);
      if (note.input === 'reference' || note.input === 'name') expect(isKindName(note.to)).toBe(true);
    }
  });

  test('every choice of every field can be stored, and nothing else', () => {
    for (const [field, note] of Object.entries(kind.fields)) {
      if (note.input !== 'choice') continue;
      for (const key of Object.keys(note.options)) expect(parseRecord(kind, { ...filled(kind), [field]: key }).ok, `${field} = ${key}`).toBe(true);
      expect(parseRecord(kind, { ...filled(kind), [field]: 'nonsense' }).ok).toBe(false);
    }
  });

  test('text with control characters, bad dates and overlong text are refused', () => {
    for (const [field, note] of Object.entries(kind.fields)) {
      const wrong = note.input === 'text' || note.input === 'longText' ? ['a\u0000b', '\u202e', '\ud800', '长'.repeat(20_001)] : note.input === 'date' ? ['2026-02-29', '2026/3/5', ''] : ['count', 'amount'].includes(note.input) ? [-1, 1.5, '3', Number.NaN, 10_000_000_000_001] : [];
      for (const value of wrong) expect(parseRecord(kind, { ...filled(kind), [field]: value }).ok, `${field} = ${String(value).slice(0, 9)}`).toBe(false);
    }
  });

  test('unknown fields are not kept', () => {
    const checked = parseRecord(kind, { ...filled(kind), intruder: 1, ['__proto__']: { x: 1 } });
    expect(checked.ok && Object.keys(checked.record)).toEqual(Object.keys(filled(kind)));
  });

  test('a singleton is named after itself', () => {
    expect(kind.singleton).toBe(name === 'unionProfile' ? 'union' : undefined);
  });
});

test('references are found wherever they stand, empty ones are none', () => {
  const meeting = kindOf('meeting');
  const record = {
    ...filled(meeting), chair: { person: 'a', name: '甲' }, recorder: { person: '', name: '乙' },
    participants: [{ who: { person: 'b', name: '' } }], agenda: [{ title: 'x', reporter: { person: 'c' }, resolutions: [{ text: 'y', owner: { person: 'd', name: '' } }] }],
  };
  expect(referencesOf(meeting.fields, record).map((r) => `${r.path}=${r.kind}/${r.id}`)).toEqual([
    'chair=person/a', 'participants.0.who=person/b', 'agenda.0.reporter=person/c', 'agenda.0.resolutions.0.owner=person/d',
  ]);
  expect(referencesOf(kindOf('person').fields, { group: 'g' })).toEqual([{ kind: 'group', id: 'g', path: 'group' }]);
  expect(referencesOf(kindOf('person').fields, { group: '' })).toEqual([]);
});

test('sums are shown in 元, and hidden whole where they are personal, as are stories', () => {
  const { fields } = kindOf('hardship');
  const show = (field: string, value: unknown, masked: boolean) => showValue(fields[field]!, value, () => '', masked);
  expect([show('income', 1_234_550, false), show('income', 1_234_550, true), show('income', null, true), show('standard', 139_500, true)]).toEqual(['12,345.50元', '******', '', '1,395.00元']);
  expect([show('causeNote', '父亲住院', false), show('causeNote', '父亲住院', true), show('causeNote', '', true), show('family', [{}], true)]).toEqual(['父亲住院', '******', '', '1名家庭成员']);
});

test('a problem is told with the Chinese names of the fields', () => {
  const { fields } = kindOf('meeting');
  expect([labelAt(fields, 'agenda.0.title'), labelAt(fields, 'agenda.1.resolutions.0.owner'), labelAt(fields, 'place'), labelAt(fields, 'unknown')]).toEqual(['议题第1项的议题', '议题第2项的决议第1项的责任人', '地点', 'unknown']);
  const problems = ['title', 'place', 'chair', 'number'].map((path) => ({ path, message: '不对' }));
  expect(problemSentence(kindOf('meeting'), problems)).toBe('会议没有保存。会议名称：不对；地点：不对；主持人：不对；另有1处。');
});

test('values are shown in words, and what is personal is hidden when asked', () => {
  const { fields } = kindOf('person');
  const show = (field: string, value: unknown, masked = false) => showValue(fields[field]!, value, (kind, id) => `${kind}:${id}`, masked);
  expect([show('sex', 'male'), show('group', 'g'), show('group', ''), show('posts', [{}, {}]), show('birthDate', null)]).toEqual(['男', 'group:g', '', '2项职务', '']);
  expect([show('idNumber', '11010519491231002X', true), show('phone', '13900001111', true), show('birthDate', '1990-05-03', true), show('name', '张三', true), show('cardNumber', '6222021234567890', true)]).toEqual(['1101**********002X', '139****1111', '1990年', '张三', '6222********7890']);
  expect([show('idNumber', '11010519491231002X'), show('phone', '13900001111'), show('birthDate', '1990-05-03')]).toEqual(['11010519491231002X', '13900001111', '1990-05-03']);
});
