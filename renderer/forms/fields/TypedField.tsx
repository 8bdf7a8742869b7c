import { IconButton, InputAdornment, TextField } from '@mui/material';
import { CalendarDays } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { halfWidth, isMoment, readDate, readMoment, readTime } from '@shared/calendar';
import { readAmount, yuanFigures } from '@shared/words';
import type { FieldProps } from './props';

/** How a value is typed and read back, for each input whose text is not its value. */
interface Reader {
  readonly shown: (value: unknown) => string;
  /** The value, or undefined when the text can not be read. */
  readonly read: (text: string) => unknown;
  readonly wrong: string;
  readonly placeholder: string;
}

const READERS: Readonly<Record<'date' | 'moment' | 'time' | 'count' | 'amount', Reader>> = {
  date: {
    shown: (v) => (typeof v === 'string' ? v : ''),
    read: (t) => (t === '' ? null : readDate(t)),
    wrong: '日期不对，请按2026-3-5、2026.3.5或20260305的样子填写',
    placeholder: '如2026-3-5',
  },
  moment: {
    shown: (v) => (typeof v === 'string' && isMoment(v) ? v.replace('T', ' ') : String(v ?? '')),
    read: (t) => (t === '' ? '' : readMoment(t)),
    wrong: '请填写日期和时间，例如2026-3-5 14:00',
    placeholder: '如2026-3-5 14:00',
  },
  time: { shown: (v) => String(v ?? ''), read: (t) => (t === '' ? '' : readTime(t)), wrong: '请按14:30的样子填写', placeholder: '如14:30' },
  count: {
    shown: (v) => (typeof v === 'number' ? String(v) : ''),
    read: (t) => (t === '' ? null : /^\d{1,7}$/.test(t) ? Number(t) : undefined),
    wrong: '请只填写数字',
    placeholder: '',
  },
  amount: {
    shown: (v) => (typeof v === 'number' ? yuanFigures(v) : ''),
    read: (t) => (t === '' ? null : readAmount(t)),
    wrong: '请填写金额，例如1234.50或1.2万，最多两位小数',
    placeholder: '如1234.50',
  },
};

const INPUT_MODES: Readonly<Partial<Record<keyof typeof READERS, { readonly inputMode: 'numeric' | 'decimal' }>>> = { count: { inputMode: 'numeric' }, amount: { inputMode: 'decimal' } };

/** A date, moment, time, count or amount, typed freely and put into its one form when the field is left. */
export function TypedField(props: FieldProps & { readonly input: keyof typeof READERS }) {
  const reader = READERS[props.input];
  const [text, setText] = useState(reader.shown(props.value));
  const [wrong, setWrong] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setText(reader.shown(props.value));
    setWrong(false);
  }, [props.value, reader]);
  const settle = () => {
    const value = reader.read(halfWidth(text).trim());
    setWrong(value === undefined);
    if (value === undefined) props.onBad?.(reader.wrong);
    else {
      props.onBad?.(undefined);
      setText(reader.shown(value));
      if (value !== props.value) props.onChange(value);
    }
  };
  const pick = props.input === 'date' ? (
    <InputAdornment position="end">
      <input ref={picker} type="date" tabIndex={-1} aria-hidden="true" value={typeof props.value === 'string' ? props.value : ''}
        onChange={(e) => { if (e.target.value !== '') props.onChange(e.target.value); }} style={{ width: 0, height: 20, border: 0, padding: 0, opacity: 0 }} />
      <IconButton size="small" aria-label={`选择${props.label}`} tabIndex={-1} disabled={props.disabled === true} onClick={() => picker.current?.showPicker()}>
        <CalendarDays size={18} aria-hidden />
      </IconButton>
    </InputAdornment>
  ) : props.input === 'amount' ? <InputAdornment position="end">元</InputAdornment> : undefined;
  return (
    <TextField id={props.id} value={text} error={wrong || props.problem !== undefined} disabled={props.disabled === true} placeholder={reader.placeholder}
      onChange={(e) => { setText(e.target.value); props.onTouch?.(); }} onBlur={settle} onKeyDown={(e) => { if (e.key === 'Enter' || (e.ctrlKey && e.key.toLowerCase() === 's')) settle(); }}
      slotProps={{ input: { endAdornment: pick }, htmlInput: { 'aria-describedby': `${props.id}-help`, ...INPUT_MODES[props.input] } }} />
  );
}
