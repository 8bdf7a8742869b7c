import { Box, Button, Dialog, Typography } from '@mui/material';
import { ImagePlus } from 'lucide-react';
import { useState } from 'react';
import { PHOTO_PATH } from '@shared/contract';
import { ask } from '../data/desk';
import type { FormState } from '../forms/useForm';
import { attempt } from './notify';
import { Sheet } from './Sheet';

const isPicture = (name: string): boolean => /-[0-9a-f]{8}\.(jpg|png|webp)$/.test(name);
const addressOf = (name: string): string => `${PHOTO_PATH}${encodeURIComponent(name)}`;

/** Pictures of a record: small ones in a row, one click for the whole picture. They lie beside the ledger as files. */
export function PhotosPanel({ form }: { readonly form: FormState }) {
  const [shown, setShown] = useState<string | null>(null);
  const names = (form.get('photos') as readonly string[] | undefined) ?? [];
  const add = () => attempt(async () => {
    const { name } = await ask('photo:add', {});
    if (name !== null && !names.includes(name)) form.set('photos', [...names, name]);
  });
  return (
    <Sheet title="照片" aside={<Typography variant="body2" color="text.secondary">照片放在台账文件夹的“照片”里，备份台账时请一并复制</Typography>}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'center' }}>
        {names.filter(isPicture).map((name) => (
          <Box component="button" type="button" key={name} aria-label={`看照片${name}`} onClick={() => setShown(name)} sx={{ p: 0, border: 1, borderColor: 'divider', borderRadius: 1, cursor: 'pointer', bgcolor: 'background.paper' }}>
            <Box component="img" src={addressOf(name)} alt={name} sx={{ display: 'block', width: '112px', height: '84px', objectFit: 'cover' }} />
          </Box>
        ))}
        <Button variant="outlined" color="secondary" startIcon={<ImagePlus size={18} aria-hidden />} disabled={form.locked} onClick={add}>加照片</Button>
      </Box>
      <Dialog open={shown !== null} onClose={() => setShown(null)} maxWidth="lg" aria-label="照片">
        {shown === null ? null : <Box component="img" src={addressOf(shown)} alt={shown} sx={{ display: 'block', maxWidth: '100%', maxHeight: '80vh' }} />}
        <Button color="secondary" onClick={() => setShown(null)}>关闭</Button>
      </Dialog>
    </Sheet>
  );
}
