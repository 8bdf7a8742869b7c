import { Autocomplete, Box, TextField } from '@mui/material';
import { useMemo, useState } from 'react';
import { entriesOf } from '@shared/ledger';
import type { AnyRecord, NameValue } from '@shared/records';
import { matches } from '@shared/words';
import { keysOfRecord } from '../../data/lookup';
import { useLedger } from '../../data/replica';
import type { FieldProps } from './props';

interface Option {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly keys: string;
}

const LATIN = /^[a-z\s]+$/i;

/** Somebody of the roster, found by name, pinyin or initials, or a name typed by hand. */
export function PersonField(props: FieldProps) {
  const ledger = useLedger();
  const options = useMemo(
    () => entriesOf(ledger, 'person').map(({ id, record }): Option => ({ id, name: record.name, department: record.department, keys: keysOfRecord('person', record as unknown as AnyRecord) })),
    [ledger],
  );
  const [typing, setTyping] = useState('');
  const latin = LATIN.test(typing) && options.some((o) => matches(o.keys, typing));
  const value = props.value as NameValue;
  const chosen: Option | string = value.person === '' ? value.name : (options.find((o) => o.id === value.person) ?? value.name);
  const give = (next: Option | string | null) => {
    if (next === null) props.onChange({ person: '', name: '' });
    else if (typeof next === 'string') props.onChange(settle(next, options));
    else props.onChange({ person: next.id, name: next.name });
  };
  return (
    <Autocomplete<Option, false, false, true> id={props.id} freeSolo autoHighlight={latin} openOnFocus={false} options={options} value={chosen === '' ? null : chosen} disabled={props.disabled === true}
      filterOptions={(all, { inputValue }) => all.filter((o) => matches(o.keys, inputValue)).slice(0, 12)}
      getOptionLabel={(o) => (typeof o === 'string' ? o : o.name)} getOptionKey={(o) => (typeof o === 'string' ? o : o.id)} isOptionEqualToValue={(a, b) => typeof b !== 'string' && a.id === b.id}
      onInputChange={(_event, next, reason) => { setTyping(reason === 'input' ? next : ''); if (reason === 'input') props.onTouch?.(); }}
      onChange={(_event, next) => give(next)}
      onBlur={(event) => { const typed = (event.target as HTMLInputElement).value.trim(); if (typed !== value.name) give(typed); }}
      renderOption={({ key, ...rest }, o) => (
        <Box component="li" key={key} {...rest} sx={{ display: 'flex', gap: 1 }}><span>{o.name}</span><Box component="span" sx={{ color: 'text.secondary' }}>{o.department}</Box></Box>
      )}
      renderInput={(params) => <TextField {...params} error={props.problem !== undefined} placeholder="姓名或拼音首字母" />}
      slotProps={{ popupIndicator: { 'aria-label': '打开名单' }, clearIndicator: { 'aria-label': '清除' } }} />
  );
}

/**
 * A typed name that belongs to exactly one person of the roster means that person. Pinyin is never a name by itself: it
 * means the first who matches, as the list shows.
 */
function settle(typed: string, options: readonly Option[]): NameValue {
  const first = LATIN.test(typed) ? options.find((o) => matches(o.keys, typed)) : undefined;
  if (first) return { person: first.id, name: first.name };
  const same = options.filter((o) => o.name === typed);
  return same.length === 1 ? { person: same[0]!.id, name: typed } : { person: '', name: typed };
}
