import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { satisfactionOf } from '@shared/duties';
import { evaluationObjects, type Evaluation, type EvaluationObject } from '@shared/records';
import { comparePasses, type PassDifference } from '@shared/voting';
import { shareWords } from '@shared/words';
import { useLedger, useToday } from '../data/replica';
import type { FormState } from '../forms/useForm';
import { Sheet } from './Sheet';

const MOST_NAMED = 6;

const blankObject = (object: EvaluationObject['object']): EvaluationObject => ({ object, name: '', satisfied: null, fair: null, unsatisfied: null, unknown: null, firstPass: '', secondPass: '' });

function differenceWords(differences: readonly PassDifference[]): string {
  const named = differences.slice(0, MOST_NAMED).map((d) => `第${d.form}张初次${d.first || '无'}、复核${d.second || '无'}`).join('；');
  return `两遍不一致${differences.length}处：${named}${differences.length > MOST_NAMED ? '……' : ''}`;
}

const nameOf = (o: EvaluationObject): string => `${evaluationObjects[o.object]}${o.name === '' ? '' : `（${o.name}）`}`;

/** Counts the forms of an evaluation by keyboard, twice, and takes the result over only when both passes agree. */
export function TallyPanel(props: { readonly form: FormState }) {
  const { form } = props;
  const [chosen, setChosen] = useState(0);
  const objects = (form.get('objects') as Evaluation['objects'] | undefined) ?? [];
  const object = objects[Math.min(chosen, objects.length - 1)];
  const at = `objects.${Math.min(chosen, objects.length - 1)}`;
  if (!object) {
    return (
      <Sheet title="计票">
        <Button variant="outlined" color="secondary" disabled={form.locked} onClick={() => form.set('objects', [blankObject('leaders'), blankObject('work')])}>加入领导班子和工会工作两个评议对象</Button>
      </Sheet>
    );
  }
  const passes = comparePasses(object.firstPass, object.secondPass);
  const typed = object.firstPass.length;
  const take = () => {
    form.set('objects', objects.map((o) => (o === object ? { ...o, satisfied: passes.counts['1'], fair: passes.counts['2'], unsatisfied: passes.counts['3'], unknown: passes.counts['4'] } : o)));
    if (form.get('returned') === null) form.set('returned', typed);
    if (form.get('spoiled') === null) form.set('spoiled', passes.counts['0']);
  };
  return (
    <Sheet title="计票" aside={<Typography variant="body2" color="text.secondary">每张表按一个数字：1满意　2基本满意　3不满意　4不了解　0废票</Typography>}>
      <Box sx={{ display: 'grid', gridTemplateColumns: '220px minmax(0, 1fr) minmax(0, 1fr) auto', columnGap: '12px', alignItems: 'start' }}>
        <TextField select label="评议对象" value={String(objects.indexOf(object))} onChange={(e) => setChosen(Number(e.target.value))}>
          {objects.map((o, i) => <MenuItem key={i} value={String(i)}>{nameOf(o)}</MenuItem>)}
        </TextField>
        <Pass label="初次录入" value={object.firstPass} locked={form.locked} onChange={(text) => form.set(`${at}.firstPass`, text)} />
        <Pass label="复核录入" value={object.secondPass} locked={form.locked} onChange={(text) => form.set(`${at}.secondPass`, text)} />
        <Button variant="contained" color="secondary" disabled={!passes.agreed || form.locked} onClick={take}>采用结果</Button>
      </Box>
      <Typography role="status" sx={{ mt: 1 }}>{statusOf(object, passes.agreed, passes.differences)}</Typography>
      {objects.map((o, i) => <Rate key={i} object={o} />)}
    </Sheet>
  );
}

function statusOf(o: EvaluationObject, agreed: boolean, differences: readonly PassDifference[]): string {
  if (o.firstPass === '') return '先录第一遍，再从头录第二遍复核，两遍一致才能采用。也可以直接在下面填票数。';
  if (o.secondPass === '') return `初次录入${o.firstPass.length}张，等复核。`;
  return agreed ? `两遍一致，共${o.firstPass.length}张。` : differenceWords(differences);
}

function Pass(props: { readonly label: string; readonly value: string; readonly locked: boolean; readonly onChange: (text: string) => void }) {
  return (
    <TextField multiline minRows={2} maxRows={5} label={`${props.label}（${props.value.length}张）`} value={props.value} disabled={props.locked}
      onChange={(e) => props.onChange(e.target.value.replaceAll(/[^0-4]/g, ''))} slotProps={{ htmlInput: { inputMode: 'numeric', style: { letterSpacing: '0.15em' } } }} />
  );
}

function Rate({ object }: { readonly object: EvaluationObject }) {
  const rate = satisfactionOf(object, useLedger(), useToday());
  if (rate === null) return null;
  const both = object.satisfied! + (object.fair ?? 0);
  return (
    <Typography sx={{ mt: 0.5 }}>
      {nameOf(object)}：满意率 {object.satisfied}÷{rate.whole}＝{shareWords(object.satisfied!, rate.whole)}；满意和基本满意 {both}÷{rate.whole}＝{shareWords(both, rate.whole)}
    </Typography>
  );
}
