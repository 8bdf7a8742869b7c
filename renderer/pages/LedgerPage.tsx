import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { FolderOpen, HardDriveDownload, HardDriveUpload, ShieldCheck } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Commit, VerifyReport } from '@shared/ledger';
import { kindNames, kindOf } from '@shared/records';
import { go } from '../app/route';
import { CommitDialog } from '../components/CommitDialog';
import { attempt, say } from '../components/notify';
import { PageHead } from '../components/PageHead';
import { RecordGrid, type GridColumn, type GridRow } from '../components/RecordGrid';
import { Sheet } from '../components/Sheet';
import { ask } from '../data/desk';
import { plainEntries } from '../data/lookup';
import { take, undo, useReplica } from '../data/replica';

const COLUMNS: readonly GridColumn[] = [
  { key: 'at', title: '时间', weight: 2 }, { key: 'why', title: '做了什么', weight: 6 }, { key: 'count', title: '条数', weight: 0.8 }, { key: 'who', title: '谁', weight: 1 },
];

function rowOf(c: Commit): GridRow {
  return { id: String(c.sequence), cells: { at: new Date(c.at).toLocaleString('zh-CN', { hour12: false }), why: c.why, count: String(c.changes.length), who: c.who } };
}

/** The book itself: what it holds, whether it is sound, its copies, and everything that was done. */
export function LedgerPage() {
  const { ledger, state } = useReplica();
  const [commits, setCommits] = useState<readonly Commit[]>([]);
  const [opened, setOpened] = useState<Commit | null>(null);
  const [report, setReport] = useState<VerifyReport | null>(null);
  useEffect(() => {
    attempt(async () => setCommits(await ask('ledger:history', { limit: 1000 })));
  }, [ledger.sequence]);
  const rows = useMemo(() => commits.map(rowOf), [commits]);
  const counts = kindNames.map((name) => ({ name, label: kindOf(name).label, count: plainEntries(ledger, name).length })).filter((k) => k.count > 0);
  const newest = commits.find((c) => c.undoes === undefined && !commits.some((u) => u.undoes === c.sequence));
  // One commit, so that what stood here before is one click away.
  const restore = () => attempt(async () => {
    const commit = await ask('backup:restore', {});
    if (!commit) return;
    await take(commit);
    say({ text: `已恢复，改动${commit.changes.length}条记录`, bad: false, action: { label: '撤销', run: () => attempt(() => undo(commit.sequence)) } });
  });
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%' }}>
      <PageHead title="台账" sentence={`共${ledger.sequence}步操作，都已存好`}>
        <Button color="secondary" startIcon={<FolderOpen size={18} aria-hidden />} onClick={() => attempt(() => ask('app:show-folder', {}))}>打开文件夹</Button>
        <Button color="secondary" startIcon={<HardDriveUpload size={18} aria-hidden />} disabled={state.mode !== 'writable'} onClick={restore}>从备份恢复</Button>
        <Button variant="outlined" color="secondary" startIcon={<ShieldCheck size={18} aria-hidden />} onClick={() => attempt(async () => setReport(await ask('ledger:verify', {})))}>检查台账</Button>
        <Button variant="contained" startIcon={<HardDriveDownload size={18} aria-hidden />} onClick={() => attempt(async () => {
          const saved = await ask('backup:save', {});
          if (saved.path !== null) say({ text: `已备份${saved.records}条记录，并检查无误`, bad: false });
        })}>备份</Button>
      </PageHead>
      <Stack spacing={1.5} sx={{ px: 3, pb: 2.5, flex: 1, minHeight: 0 }}>
        {report ? (
          <Alert severity={report.ok ? 'success' : 'error'} icon={false} onClose={() => setReport(null)} slotProps={{ closeButton: { 'aria-label': '关闭' } }}>
            {report.ok ? `台账完好：${report.records}条记录、${report.sequence}步操作都对得上，${report.generations}份存档都能读出。` : `台账有问题：${report.problems.join('；')}`}
          </Alert>
        ) : null}
        <Sheet>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 0.5, alignItems: 'baseline', maxHeight: 150, overflowY: 'auto' }}>
            {counts.map((k) => <Button key={k.name} size="small" color="secondary" onClick={() => go({ at: 'list', kind: k.name })}>{k.label} {k.count}</Button>)}
            <Typography variant="body2" color="text.secondary" sx={{ flexBasis: '100%', wordBreak: 'break-all' }}>台账存放在：{state.folder}</Typography>
          </Box>
        </Sheet>
        <Box sx={{ display: 'flex', alignItems: 'baseline' }}>
          <Typography variant="h2" sx={{ flex: 1, whiteSpace: 'nowrap' }}>全部历史</Typography>
          {newest ? <Button color="secondary" disabled={state.mode !== 'writable'} onClick={() => attempt(async () => { await undo(); say({ text: `已撤销：${newest.why}`, bad: false }); })} title={newest.why} sx={{ maxWidth: '60%', overflow: 'hidden', textOverflow: 'ellipsis', display: 'block' }}>撤销最近一步：{newest.why}</Button> : null}
        </Box>
        <Box sx={{ flex: 1, minHeight: 160, bgcolor: 'background.paper', border: 1, borderColor: 'divider', borderRadius: 1, overflow: 'hidden' }}>
          <RecordGrid label="全部历史" columns={COLUMNS} rows={rows} onOpen={(id) => setOpened(commits.find((c) => String(c.sequence) === id) ?? null)} />
        </Box>
      </Stack>
      {opened ? <CommitDialog commit={opened} onClose={() => setOpened(null)} /> : null}
    </Box>
  );
}
