import { Box, Button, Typography } from '@mui/material';
import { Check, FileText } from 'lucide-react';
import type { Activity } from '@shared/records';
import { amountWords, dateWords } from '@shared/words';
import { go } from '../app/route';
import type { FormState } from '../forms/useForm';
import { Sheet } from './Sheet';

/** The way of an activity, each step with what is there. */
function stepsOf(a: Activity): readonly (readonly [word: string, done: boolean, detail: string])[] {
  const signed = a.participants.filter((p) => p.signed).length;
  return [
    ['方案', a.plan !== '', ''],
    ['通知', a.notice !== '', ''],
    ['签到', a.participants.length > 0, a.participants.length === 0 ? '' : `${signed}/${a.participants.length}人`],
    ['费用', a.cost !== null, a.cost === null ? '' : amountWords(a.cost)],
    ['照片', a.photos.length > 0, a.photos.length === 0 ? '' : `${a.photos.length}张`],
    ['小结', a.outline !== '', ''],
  ];
}

/** What the notice of an activity says before the chair changes it. */
function noticeOf(a: Activity): Readonly<Record<string, unknown>> {
  const lines = ['各工会小组、全体会员：', `为丰富职工文化体育生活，工会定于${dateWords(a.heldOn)}举行${a.title}。现将有关事项通知如下：`, '一、时间', `${dateWords(a.heldOn)}。`, '二、地点', `${a.place === '' ? '另行通知' : a.place}。`, '三、参加办法', '自愿报名，由各工会小组汇总后报工会。'];
  return { noticeKind: 'notice', title: `关于举行${a.title}的通知`, addressee: '各工会小组、全体会员', body: lines.slice(1).join('\n') };
}

/** How far an activity has come, and its notice with one click. */
export function ActivityTools({ form }: { readonly form: FormState }) {
  const a = form.record as unknown as Activity;
  const ready = a.title !== '' && /^\d{4}-\d{2}-\d{2}$/.test(a.heldOn);
  return (
    <Sheet title="进展">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '24px', rowGap: '8px', alignItems: 'center' }}>
        {stepsOf(a).map(([word, done, detail]) => (
          <Typography key={word} sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: done ? 'success.main' : 'text.secondary' }}>
            {done ? <Check size={18} aria-hidden /> : null}{word}{done ? (detail === '' ? '已有' : detail) : '还没有'}
          </Typography>
        ))}
        <Button variant="outlined" color="secondary" startIcon={<FileText size={18} aria-hidden />} disabled={!ready || form.dirty} onClick={() => go({ at: 'new', kind: 'notice', preset: JSON.stringify(noticeOf(a)) })}>写活动通知</Button>
      </Box>
    </Sheet>
  );
}
