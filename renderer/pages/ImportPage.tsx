import { Alert, Box, Button, MenuItem, Paper, Stack, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { ArrowLeft, FileDown, FileUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RosterPreview } from '@shared/contract';
import { countVerdicts, importWords, isImportKind, sheetKind, type ImportKind, type RowVerdict } from '@shared/importing';
import type { KindName } from '@shared/records';
import { go, type Route } from '../app/route';
import { attempt, say } from '../components/notify';
import { PageHead } from '../components/PageHead';
import { RecordGrid, type GridColumn, type GridRow } from '../components/RecordGrid';
import { Sheet } from '../components/Sheet';
import { ask } from '../data/desk';
import { take, undo } from '../data/replica';

const WORDS: Readonly<Record<RowVerdict['verdict'], string>> = { ready: '✓ 可以导入', warned: '◔ 可导入，请留意', refused: '! 不能导入' };
const columnsOf = (kind: ImportKind): readonly GridColumn[] => [
  { key: 'row', title: '行号', weight: 0.5 }, kind === 'person' ? { key: 'name', title: '姓名', weight: 1 } : { key: 'name', title: '摘要', weight: 3 }, { key: 'verdict', title: '结论', weight: 1.5 }, { key: 'reason', title: '原因', weight: 7 },
];

function rowOf(v: RowVerdict): GridRow {
  const reason = v.remarks.map((r) => `${r.heading === '' ? '' : `${r.heading}：`}${r.reason}`).join('；');
  return { id: String(v.row), cells: { row: String(v.row), name: v.name, verdict: WORDS[v.verdict], reason } };
}

/** What to know before a file is chosen. */
const HINTS: Readonly<Record<ImportKind, readonly string[]>> = {
  person: [
    '表格里有一行写着“姓名”等列名就行，上面有标题也不要紧。', '选好以后先看每一行的结论，确认后才真正导入；导入后还能一步撤销。', '不能导入的行会说明原因，可以另存下来改好再导。', '身份证号一列请设为“文本”格式，否则表格软件会把后几位变成0。',
  ],
  voucher: [
    '表格里有一行写着“日期、摘要、金额”或“日期、摘要、收入、支出”就行；“科目、细目、凭证号、经办人”有就一起导入。', '选好以后先看每一行的结论，确认后才真正导入；导入后还能一步撤销。', '没有凭证号的，按日期接着编；合计、结转行自动跳过；账上已有的不重复导入。',
    '红字（负数）按冲减导入。已经结账的年度不能再增加凭证。',
  ],
  bankLine: ['从网上银行导出明细，存成 .xlsx 或 .csv。', '表格里有一行写着“交易日期”和“金额”（或“收入、支出”“贷方、借方”）就行。', '银行账单上“贷方”是存入，“借方”是支取，程序按这个读。', '选好以后先看每一行的结论；导入后还能一步撤销。'],
};

/** Where the records of an import are looked at. */
const BACK: Readonly<Record<ImportKind, { readonly label: string; readonly route: Route }>> = {
  person: { label: '返回名册', route: { at: 'list', kind: 'person' } }, voucher: { label: '返回账本', route: { at: 'money' } }, bankLine: { label: '返回对账', route: { at: 'bank' } },
};

/** From a spreadsheet to records: choose, look at every row, take over. */
export function ImportPage(props: { readonly kind: KindName }) {
  const kind: ImportKind = isImportKind(props.kind) ? props.kind : 'person';
  const { file } = importWords[kind];
  const [preview, setPreview] = useState<RosterPreview | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = () => attempt(async () => {
    setBusy(true);
    try {
      const found = await ask('roster:choose', { kind });
      if (found) setPreview(found);
    } finally {
      setBusy(false);
    }
  });
  const chooseButton = <Button variant={preview ? 'outlined' : 'contained'} color={preview ? 'secondary' : 'primary'} startIcon={<FileUp size={18} aria-hidden />} disabled={busy} onClick={choose}>{busy ? '正在读取…' : preview ? '换一个文件' : '选择表格'}</Button>;
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <PageHead title={`导入${file}`} sentence={preview ? `“${preview.fileName}”，表头在第${preview.headerRow}行` : kind === 'person' ? '把人事部门给的 .xlsx 或 .csv 表格直接导入' : '把 .xlsx 或 .csv 表格直接导入'}>
        <Button color="secondary" startIcon={<ArrowLeft size={18} aria-hidden />} onClick={() => go(BACK[kind].route)}>{BACK[kind].label}</Button>
        {preview ? chooseButton : null}
      </PageHead>
      {preview ? <Preview preview={preview} onPreview={setPreview} /> : (
        <Box sx={{ px: 3, maxWidth: 760 }}>
          <Sheet title="怎么导入">
            <Stack component="ol" spacing={1} sx={{ pl: 2.5, mt: 0 }}>
              {HINTS[kind].map((hint) => <li key={hint}>{hint}</li>)}
            </Stack>
            {chooseButton}
          </Sheet>
        </Box>
      )}
    </Box>
  );
}

function Preview({ preview, onPreview }: { readonly preview: RosterPreview; readonly onPreview: (next: RosterPreview | null) => void }) {
  const [shown, setShown] = useState<'all' | RowVerdict['verdict']>('all');
  const [mapping, setMapping] = useState(false);
  const [busy, setBusy] = useState(false);
  const rows = useMemo(() => preview.verdicts.filter((v) => shown === 'all' || v.verdict === shown).map(rowOf), [preview, shown]);
  const counts = { all: preview.verdicts.length, ready: countVerdicts(preview, 'ready'), warned: countVerdicts(preview, 'warned'), refused: countVerdicts(preview, 'refused') };
  const takes = counts.ready + counts.warned;
  const { one } = importWords[preview.kind];
  const accept = () => attempt(async () => {
    setBusy(true);
    try {
      const done = await ask('roster:accept', { token: preview.token });
      await take(done.commit);
      say({ text: `已导入${done.accepted}${one}`, bad: false, action: { label: '撤销', run: () => attempt(() => undo(done.commit.sequence)) } });
      if (counts.refused === 0) go(BACK[preview.kind].route);
    } finally {
      setBusy(false);
    }
  });
  const saveRefused = () => attempt(async () => {
    const saved = await ask('roster:save-refused', { token: preview.token });
    if (saved.path !== null) say({ text: `已另存${saved.rows}行，末列写着原因`, bad: false });
  });
  const notes = [
    ...preview.notes,
    ...(preview.newGroups.length > 0 ? [`将新建工会小组：${preview.newGroups.join('、')}`] : []),
    ...(preview.skippedRows.length > 0 ? [`跳过空行、合计和说明：第${preview.skippedRows.slice(0, 12).join('、')}行${preview.skippedRows.length > 12 ? '等' : ''}`] : []),
  ];
  return (
    <Stack spacing={1.5} sx={{ px: 3, pb: 2.5, flex: 1, minHeight: 0 }}>
      {notes.length > 0 ? <Alert severity="info" icon={false} sx={{ py: 0.25 }}>{notes.join('。')}。</Alert> : null}
      <Paper variant="outlined" sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', px: 2, py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
          <ToggleButtonGroup exclusive size="small" value={shown} aria-label="显示哪些行" onChange={(_e, next: typeof shown | null) => { if (next) setShown(next); }}>
            <ToggleButton value="all" sx={{ px: 1.5 }}>全部{counts.all}</ToggleButton>
            <ToggleButton value="ready" sx={{ px: 1.5 }}>可以导入{counts.ready}</ToggleButton>
            <ToggleButton value="warned" sx={{ px: 1.5 }}>请留意{counts.warned}</ToggleButton>
            <ToggleButton value="refused" sx={{ px: 1.5 }}>不能导入{counts.refused}</ToggleButton>
          </ToggleButtonGroup>
          <Button color="secondary" aria-expanded={mapping} onClick={() => setMapping(!mapping)}>各列对应</Button>
          <Box sx={{ flex: 1 }} />
          <Button color="secondary" startIcon={<FileDown size={18} aria-hidden />} disabled={counts.refused === 0} onClick={saveRefused}>另存不能导入的{counts.refused}行</Button>
          <Button variant="contained" disabled={takes === 0 || busy} onClick={accept}>导入{takes}{one}</Button>
        </Box>
        {mapping ? <Mapping preview={preview} onPreview={onPreview} /> : null}
        <Box sx={{ flex: 1, minHeight: 0 }}><RecordGrid label="每一行的结论" columns={columnsOf(preview.kind)} rows={rows} onOpen={() => undefined} /></Box>
      </Paper>
    </Stack>
  );
}

function Mapping({ preview, onPreview }: { readonly preview: RosterPreview; readonly onPreview: (next: RosterPreview) => void }) {
  const fields = Object.entries(sheetKind(preview.kind).fields).filter(([, note]) => note.input !== 'list');
  const choose = (column: string, field: string) => attempt(async () => {
    const choices = Object.fromEntries(preview.columns.map((c) => [c.column, c.column === column ? (field === '' ? null : field) : c.field === field ? null : c.field]));
    onPreview(await ask('roster:remap', { token: preview.token, mapping: choices }));
  });
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(210px, 1fr))', gap: 1.5, px: 2, py: 1.5, borderBottom: 1, borderColor: 'divider', maxHeight: 240, overflowY: 'auto' }}>
      {preview.columns.filter((c) => c.heading !== '').map((c) => (
        <Box key={c.column}>
          <Typography variant="body2" noWrap title={c.heading}>{c.column}列 {c.heading}</Typography>
          <TextField select value={c.field ?? ''} onChange={(e) => choose(c.column, e.target.value)} slotProps={{ select: { displayEmpty: true, SelectDisplayProps: { 'aria-label': `${c.heading}对应` } } }}>
            <MenuItem value="">（不导入）</MenuItem>
            {fields.map(([field, note]) => <MenuItem key={field} value={field}>{note.label}</MenuItem>)}
          </TextField>
        </Box>
      ))}
    </Box>
  );
}
