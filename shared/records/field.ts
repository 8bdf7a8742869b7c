/** How one field of a record is named, typed, shown and found. Forms, lists, imports and exports are drawn from it. */

/** `personal` is masked on screen and left out of notices; `sensitive` is also masked in search results. */
export type Privacy = 'personal' | 'sensitive';

interface Common {
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  /** Takes the whole width of a form, as titles do. */
  readonly wide?: boolean;
  readonly privacy?: Privacy;
  /** Headings under which spreadsheets carry this field. */
  readonly aliases?: readonly string[];
}

export interface PlainNote extends Common {
  readonly input: 'text' | 'longText' | 'date' | 'moment' | 'time' | 'phone' | 'idNumber' | 'creditCode' | 'count' | 'amount' | 'yesNo';
}

export interface ChoiceNote extends Common {
  readonly input: 'choice';
  /** Stored value to Chinese word, in the order of the menu. */
  readonly options: Readonly<Record<string, string>>;
  /** Other words met in spreadsheets, to stored values. */
  readonly synonyms?: Readonly<Record<string, string>>;
}

export interface ReferenceNote extends Common {
  /** `reference` holds one id or the empty text. */
  readonly input: 'reference';
  readonly to: string;
}

export interface NameNote extends Common {
  /** A person of the roster, or a name typed by hand for somebody who is not on it. */
  readonly input: 'name';
  readonly to: 'person';
}

export interface ListNote extends Common {
  readonly input: 'list';
  /** What one row is called, as in 添加一项议程. */
  readonly item: string;
  readonly fields: Readonly<Record<string, FieldNote>>;
}

export interface TextsNote extends Common {
  readonly input: 'texts';
  readonly item: string;
}

/** A fixed group of fields kept under one key. */
export interface GroupNote extends Common {
  readonly input: 'group';
  readonly fields: Readonly<Record<string, FieldNote>>;
}

export type FieldNote = PlainNote | ChoiceNote | ReferenceNote | NameNote | ListNote | TextsNote | GroupNote;

/** What is wrong with one field, in a sentence. `path` is dotted, as in `agenda.0.title`. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}
