import { Box, Button, Link, Typography } from '@mui/material';
import { FolderDown } from 'lucide-react';
import { packetItems, type PacketItem } from '@shared/documents';
import { kinds } from '@shared/records';
import { go } from '../app/route';
import { ask } from '../data/desk';
import { useLedger, useToday } from '../data/replica';
import { focusField } from '../forms/focusField';
import type { FormState } from '../forms/useForm';
import { attempt, say } from './notify';
import { Sheet } from './Sheet';

/** What the filing asks for, each item there or with what it lacks, and the whole packet into one folder. */
export function PacketPanel({ form, id }: { readonly form: FormState; readonly id: string | null }) {
  const ledger = useLedger();
  const today = useToday();
  const parsed = kinds.contract.schema.safeParse(form.record);
  if (!parsed.success || parsed.data.congressOn === null) return null;
  const items = packetItems({ ledger, record: parsed.data }, today);
  const open = items.filter((i) => i.lacks.length > 0).length;
  const make = () => attempt(async () => {
    if (id === null) return;
    const saved = await ask('packet:save', { contract: id });
    if (saved.folder !== null) say({ text: `备案材料已存到“${saved.folder}”，共${saved.files}个文件`, bad: false });
  });
  return (
    <Sheet title="报送备案材料" aside={<Typography variant="body2" color="text.secondary">{open === 0 ? '已备齐' : `还有${open}项没有备齐`}</Typography>}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>{items.map((item) => <Item key={item.key} item={item} />)}</Box>
      <Button variant="outlined" color="secondary" startIcon={<FolderDown size={18} aria-hidden />} sx={{ mt: 1.5 }} disabled={id === null || form.dirty} onClick={make}>生成全套材料</Button>
      {form.dirty || id === null ? <Typography component="span" variant="body2" color="text.secondary" sx={{ ml: 1 }}>先保存再生成</Typography> : null}
    </Sheet>
  );
}

function Item({ item }: { readonly item: PacketItem }) {
  const done = item.lacks.length === 0;
  return (
    <Box component="li" sx={{ display: 'grid', gridTemplateColumns: '1.5em minmax(0, 1fr)', py: 0.5 }}>
      <Box component="span" aria-hidden sx={{ color: done ? 'success.main' : 'error.main', fontWeight: 700 }}>{done ? '✓' : '!'}</Box>
      <Box>
        <Typography component="span">{item.title}（{item.copies}）</Typography>
        {done ? null : item.lacks.map((lack, i) => (
          <Typography key={lack.message} component="span" variant="body2">{i === 0 ? '　还缺：' : '、'}<Link component="button" type="button" onClick={() => (lack.of === 'record' ? focusField(lack.path) : go({ at: 'record', kind: 'unionProfile', id: 'union' }))}>{lack.message}</Link></Typography>
        ))}
      </Box>
    </Box>
  );
}
