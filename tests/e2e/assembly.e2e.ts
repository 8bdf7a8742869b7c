import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { field, fill, sampleStart, saveForm } from './desk';

test.use({ contentSize: { width: 1366, height: 768 } });

interface Named {
  readonly name: string;
}
interface Kept {
  readonly tables: {
    readonly meeting: Readonly<Record<string, { readonly record: { readonly title: string; readonly state: string; readonly participants: readonly { readonly who: Named; readonly role: string }[] } }>>;
    readonly election: Readonly<Record<string, { readonly id: string; readonly record: { readonly title: string; readonly term: string } }>>;
    readonly term: Readonly<Record<string, { readonly record: { readonly number: number; readonly posts: readonly { readonly post: string; readonly holder: Named; readonly to: string | null }[] } }>>;
    readonly notice: Readonly<Record<string, { readonly record: { readonly title: string; readonly body: string } }>>;
  };
}

const ledgerOf = (page: Page): Promise<Kept> => page.evaluate(async () => (await fetch('/data/ledger.json')).json() as Promise<never>);

/** A day so many days from now, as the machine counts. */
function inDays(days: number): string {
  const at = new Date(Date.now() + days * 86_400_000);
  return `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`;
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** Ballots that give these marks so many times. */
const ballots = (...groups: readonly (readonly [marks: string, times: number])[]): string => groups.map(([marks, times]) => marks.repeat(times)).join('');

/** Types one pass after the other and takes the result over. */
async function count(page: Page, round: string, first: string, second: string): Promise<void> {
  const group = page.getByRole('group', { name: round, exact: true }).last();
  await group.getByLabel(/^初次录入/).first().fill(first);
  await group.getByLabel(/^复核录入/).first().fill(second);
}

// By keyboard throughout: every button, menu and box is reached by focus and pressed.
test('an assembly from the wizard to its minutes by keyboard, with a failed quorum and an election with a tie', async ({ page, desk, userData }) => {
  test.setTimeout(240_000);
  await sampleStart(page);
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('button', { name: '会议', exact: true }).press('Enter');
  await page.getByRole('tab', { name: '开一次年会' }).or(page.getByRole('button', { name: '开一次年会' })).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '开一次年会' })).toBeVisible();
  await field(page, '开会时间').fill(`${inDays(30)} 14:00`);
  await expect(page.getByText(/第四届第一次会员代表大会|第三届第.+次会员代表大会/).first()).toBeVisible();
  await page.getByLabel('工会委员会委员').press('Space');
  await page.getByLabel('工会主席').press('Space');
  await expect(page.getByText(/第四届第一次会员代表大会：应到47人；通知和文件最晚/)).toBeVisible();
  await page.screenshot({ path: 'test-results/wizard.png' });
  await page.getByRole('button', { name: '建好这次年会' }).press('Enter');

  // The preparation: what is due, what is lacking with a way to the field, and nothing that disagrees.
  await expect(page.getByRole('region', { name: '倒排时间' })).toContainText('发出会议通知和文件');
  const papers = region(page, '全套文书');
  await expect(papers).toContainText('前后一致');
  await expect(papers).toContainText('第四届第一次会员代表大会通知（47份）');
  await page.screenshot({ path: 'test-results/assembly-1.png' });
  await papers.getByRole('button', { name: '请假截止日期没有填写' }).first().press('Enter');
  await expect(field(page, '请假截止日期').first()).toBeFocused();
  await fill(page, '请假截止日期', inDays(26));
  await fill(page, '工作报告：存在的不足', '服务夜班职工的办法还不多。');
  await fill(page, '工作报告：下一年工作安排', '（一）做实会员信息。\n（二）按时协商工资。');
  await fill(page, '请示日期', inDays(-1));
  await saveForm(page);
  const preparing = page.url();

  // The delegates of the next term were taken over from the last; their qualification is looked at.
  await region(page, '全套文书').getByRole('button', { name: '资格审查日期没有填写' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('第四届会员代表大会代表');
  await expect(region(page, '名额和构成')).toContainText('现有代表47名，其中女代表');
  await fill(page, '资格审查日期', inDays(0));
  await saveForm(page);

  // Candidates: one who is barred is named, then three for two seats in the order of strokes.
  const { tables } = await ledgerOf(page);
  const committee = Object.entries(tables.election).find(([, e]) => e.record.title === '第四届工会委员会委员选举')![0];
  const [, meeting] = Object.entries(tables.meeting).find(([, m]) => m.record.title === '第四届第一次会员代表大会')!;
  const meetingId = Object.entries(tables.meeting).find(([, m]) => m.record.title === '第四届第一次会员代表大会')![0];
  const names = meeting.record.participants.filter((p) => p.role === 'voting').map((p) => p.who.name);
  await page.evaluate((id) => { location.hash = `#/record/election/${id}`; }, committee);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('第四届工会委员会委员选举');
  await fill(page, '应选人数', '2');
  for (const [i, name] of ['周敏', '何川', '李玉'].entries()) {
    await page.getByRole('button', { name: '添加一名候选人' }).press('Enter');
    await fill(page.getByRole('group', { name: `候选人第${i + 1}项` }), '姓名', name);
  }
  for (const [i, name] of [names.at(-1)!, names.at(-2)!, names.at(-3)!].entries()) {
    await page.getByRole('button', { name: '添加一人' }).press('Enter');
    await fill(page.getByRole('group', { name: `监票人、计票人第${i + 1}项` }), '姓名', name);
  }
  await page.getByRole('group', { name: '监票人、计票人第1项' }).getByRole('combobox').last().press('Enter');
  await page.getByRole('option', { name: '总监票人' }).press('Enter');
  await expect(region(page, '选举和计票')).toContainText('1.李玉（7画横起）　2.何川（7画撇起）　3.周敏（8画撇起）');
  await saveForm(page);

  // The chair is elected by the same assembly: one candidate.
  const chair = Object.entries(tables.election).find(([, e]) => e.record.title === '第四届工会主席选举')![0];
  await page.evaluate((id) => { location.hash = `#/record/election/${id}`; }, chair);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('第四届工会主席选举');
  await fill(page, '应选人数', '1');
  await page.getByLabel('方式').first().press('Enter');
  await page.getByRole('option', { name: '等额选举' }).press('Enter');
  await page.getByRole('button', { name: '添加一名候选人' }).press('Enter');
  await fill(page.getByRole('group', { name: '候选人第1项' }), '姓名', '周敏');
  await saveForm(page);

  // The set before the day.
  await page.evaluate((to) => { location.href = to; }, preparing);
  await expect(region(page, '全套文书')).toContainText('第四届工会委员会委员选举计票报告单（3份）');
  const out = path.join(userData, '文书');
  mkdirSync(out);
  await desk.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, out);
  await region(page, '全套文书').getByRole('button', { name: '生成全套文书' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '大会文书已存到' })).toBeVisible({ timeout: 60_000 });
  const made = readdirSync(path.join(out, '第四届第一次会员代表大会文书'));
  for (const paper of ['请示', '通知', '议程', '代表名册', '资格审查报告', '工作报告', '选举办法', '决议', '主持词', '签到表', '计票报告单', '测评表', '合订打印']) expect(made.some((f) => f.includes(paper) && f.endsWith('.pdf')), paper).toBe(true);

  // The day: nobody ticked off, then one too few, then enough.
  await page.evaluate((id) => { location.hash = `#/record/meeting/${id}`; }, meetingId);
  await page.getByRole('button', { name: '先全部记为未到' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '不够法定人数，还差32人' })).toBeVisible();
  await expect(page.getByRole('button', { name: '没有记票的举手表决记为一致同意' })).toBeDisabled();
  const sign = field(page, '逐个签到');
  for (const name of names.slice(0, 31)) {
    await sign.pressSequentially(name);
    await sign.press('Enter');
  }
  await expect(page.getByRole('status').filter({ hasText: '应到47人，实到31人，不够法定人数，还差1人' })).toBeVisible();
  await page.screenshot({ path: 'test-results/attendance.png' });
  for (const name of names.slice(31, 40)) {
    await sign.pressSequentially(name);
    await sign.press('Enter');
  }
  await expect(page.getByRole('status').filter({ hasText: '应到47人，实到40人，够法定人数（32人），可以开会' })).toBeVisible();
  await page.getByRole('button', { name: '没有记票的举手表决记为一致同意' }).press('Enter');
  await page.getByLabel('状态').first().press('Enter');
  await page.getByRole('option', { name: '已召开' }).press('Enter');
  await saveForm(page);

  // Ballots: 40 came, one ballot chooses three and one can not be read; two have equally many votes at the last seat.
  await page.evaluate((id) => { location.hash = `#/record/election/${id}`; }, committee);
  await page.getByRole('button', { name: '开始投票计票' }).press('Enter');
  const panel = region(page, '选举和计票');
  const pass = ballots(['121', 14], ['211', 14], ['112', 10], ['111', 1], ['0', 1]);
  await count(page, '第一次投票', pass, ballots(['121', 13], ['211', 15], ['112', 10], ['111', 1], ['0', 1]));
  await expect(panel).toContainText('两遍不一致1处：第14张初次121、复核211');
  await expect(panel.getByRole('button', { name: '采用结果' })).toBeDisabled();
  await count(page, '第一次投票', pass, pass);
  await expect(panel).toContainText('两遍一致，共40张');
  await panel.getByRole('button', { name: '采用结果' }).press('Enter');
  await expect(panel).toContainText('收回40张，废票2张；赞成24票以上当选');
  await expect(panel).toContainText('当选：周敏。李玉、何川得票相等，还有1个名额要再次投票');
  await page.screenshot({ path: 'test-results/tally.png' });
  await panel.getByRole('button', { name: '开始再次投票（得票相等）' }).press('Enter');
  const runoff = ballots(['12', 22], ['21', 18]);
  await count(page, '再次投票（得票相等）', runoff, runoff);
  await panel.getByRole('button', { name: '采用结果' }).last().press('Enter');
  await expect(panel).toContainText('当选：周敏、李玉。已选满。');
  await fill(page, '选举结果上报日期', inDays(0));
  await fill(page, '上级批复日期', inDays(0));
  await fill(page, '批复文号', '云工批〔2027〕3号');
  await saveForm(page);

  await page.evaluate((id) => { location.hash = `#/record/election/${id}`; }, chair);
  await page.getByRole('button', { name: '开始投票计票' }).press('Enter');
  await count(page, '第一次投票', '1'.repeat(39) + '3', '1'.repeat(39) + '3');
  await region(page, '选举和计票').getByRole('button', { name: '采用结果' }).press('Enter');
  await expect(region(page, '选举和计票')).toContainText('当选：周敏。已选满。');
  await fill(page, '上级批复日期', inDays(0));
  await saveForm(page);

  // What follows: announcement, report, term; the minutes and the report to the superior are in the set.
  await page.evaluate((to) => { location.href = to; }, preparing);
  await expect(region(page, '全套文书')).toContainText('前后一致');
  await expect(region(page, '全套文书')).toContainText('第四届第一次会员代表大会纪要（5份）');
  await expect(region(page, '全套文书')).toContainText('第四届第一次会员代表大会选举结果报告（3份）');
  await page.screenshot({ path: 'test-results/assembly-2.png' });
  await region(page, '会后').getByRole('button', { name: '写出公告和上报材料' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '写出大会公告和上报材料，共2条记录' })).toBeVisible();
  await region(page, '会后').getByRole('button', { name: '把选举结果写进届次' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '把选举结果写进届次' })).toBeVisible();
  await expect(region(page, '会后')).toContainText('选举结果已写进届次');
  const after = await ledgerOf(page);
  const terms = Object.values(after.tables.term).map((t) => t.record);
  expect(terms.find((t) => t.number === 4)?.posts.map((p) => `${p.post}/${p.holder.name}`)).toEqual(['committee-member/李玉', 'chair/周敏']);
  expect(terms.find((t) => t.number === 3)?.posts.every((p) => p.to !== null)).toBe(true);
  const announced = Object.values(after.tables.notice).find((n) => n.record.title === '关于第四届第一次会员代表大会结果的公告')!.record;
  expect(announced.body).toContain('应到代表47人，实到代表40人');
  expect(announced.body).toContain('第四届工会委员会委员（2名，按姓氏笔画为序）：李玉、周敏');
  await region(page, '全套文书').getByRole('button', { name: '生成全套文书' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: '大会文书已存到' })).toBeVisible({ timeout: 60_000 });
  expect(readdirSync(path.join(out, '第四届第一次会员代表大会文书')).some((f) => f.includes('大会纪要') && f.endsWith('.docx'))).toBe(true);

  // Once the record is confirmed it is not written over.
  await page.evaluate((id) => { location.hash = `#/record/meeting/${id}`; }, meetingId);
  await fill(page, '记录核定日期', inDays(31));
  await saveForm(page);
  await fill(page, '地点', '别的地方');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert').filter({ hasText: '核定，不能改写' })).toBeVisible();
});
