import { sampleIdNumber } from '../../shared/sample';
import { expect, firstPage, test } from './app';
import { field, fill, firstStart, goTo, sampleStart, saveForm } from './desk';

const ID = sampleIdNumber('1990-05-03', 8, 'female');

test('a person is recorded by keyboard, a wrong number is refused in words, undo takes it back', async ({ page }) => {
  await firstStart(page, '青禾精密仪器有限公司');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zgyhy');
  await expect(page.getByRole('option', { name: /职工与会员/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '一个一个录入' }).press('Enter');
  await field(page, '姓名').fill('欧阳㛃');
  await fill(page, '证件号码', `${ID.slice(0, 17)}${ID.endsWith('1') ? '2' : '1'}`);
  await fill(page, '入会日期', '2015年7月1日');
  await expect(field(page, '入会日期').first()).toHaveValue('2015-07-01');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('身份证号末位校验不符').first()).toBeVisible();
  await fill(page, '证件号码', ID);
  await saveForm(page);
  await goTo(page, '职工与会员');
  await expect(page.getByRole('gridcell', { name: '欧阳㛃' })).toBeVisible();
  await expect(page.getByText(ID)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText('还没有职工名册')).toBeVisible();
});

test('a list is searched by initials, opened by keyboard, and its personal fields are masked', async ({ page }) => {
  await sampleStart(page);
  await goTo(page, '职工与会员');
  await page.getByLabel('查找职工').fill('aygl');
  await expect(page.getByRole('status').filter({ hasText: '显示1条' })).toBeVisible();
  await page.getByRole('grid', { name: '职工与会员' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /阿依古丽·买买提/ })).toBeVisible();
  await expect(page.getByLabel('证件号码').first()).toHaveValue(/^9801\*+\d{3}[\dX]$/);
  await page.getByRole('button', { name: '显示证件号码' }).click();
  await expect(page.getByLabel('证件号码').first()).toHaveValue(/^980101\d{11}[\dX]$/);
  await page.getByRole('button', { name: '查看修改历史' }).click();
  await expect(page.getByText('放入示例工会')).toBeVisible();
  // What was searched for is still there when the chair comes back.
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('status').filter({ hasText: '显示1条' })).toBeVisible();
});

test('what is being typed survives a killed program', async ({ desk, page, launch, userData }) => {
  await firstStart(page, '青禾精密仪器有限公司');
  await goTo(page, '通知公告');
  await page.getByRole('button', { name: '新建通知公告' }).click();
  await fill(page, '标题', '关于停电检修的通知');
  await field(page, '正文').first().fill('一、时间\n7月9日上午。');
  // A draft is kept a moment after the last key.
  await page.waitForTimeout(2500);
  desk.process().kill('SIGKILL');
  const again = await firstPage(await launch(userData));
  await goTo(again, '通知公告');
  await again.getByRole('button', { name: '新建通知公告' }).click();
  await expect(again.getByText('上次没有保存的内容还在')).toBeVisible();
  await again.getByRole('button', { name: '接着写' }).click();
  await expect(field(again, '正文').first()).toHaveValue('一、时间\n7月9日上午。');
  await saveForm(again);
  await goTo(again, '通知公告');
  await expect(again.getByRole('gridcell', { name: '关于停电检修的通知' })).toBeVisible();
});

test('leaving with unsaved changes asks first', async ({ page }) => {
  await sampleStart(page);
  await page.evaluate(() => { location.hash = '#/record/contract/sample-contract-1'; });
  await fill(page, '备案编号', '京海人社集备〔2026〕88号');
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('button', { name: '今日' }).click();
  await expect(page.getByRole('dialog')).toContainText('还没有保存');
  await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
  await goTo(page, '今日');
});

test('a contract in the form shows its deadlines as dates are typed', async ({ page }) => {
  await firstStart(page, '青禾精密仪器有限公司');
  await goTo(page, '集体合同');
  await page.getByRole('button', { name: '新建集体合同' }).click();
  await fill(page, '合同名称', '2026年度工资专项集体合同');
  await page.getByRole('combobox', { name: '合同类别' }).click();
  await page.getByRole('option', { name: '工资专项集体合同' }).click();
  await fill(page, '双方首席代表签字日期', '20260306');
  // 7 days after Friday 6 March is Friday 13 March.
  await expect(page.getByRole('listitem').filter({ hasText: '由单位报送人社部门备案' })).toContainText('2026年3月13日');
  await fill(page, '人社部门收到日期', '2026-3-9');
  await expect(page.getByRole('listitem').filter({ hasText: '无异议即行生效' })).toContainText('2026年3月24日');
  await fill(page, '合同期限届满', '2027-3-31');
  await expect(page.getByRole('listitem').filter({ hasText: '可以提出续订' })).toContainText('2027年1月30日');
  await saveForm(page);
});

test('Ctrl+S keeps what is still being typed, and typing goes on where it was', async ({ page }) => {
  await firstStart(page, '青禾精密仪器有限公司');
  await goTo(page, '活动与阵地');
  await page.getByRole('button', { name: '新建文体活动' }).click();
  await fill(page, '活动名称', '健步走');
  await field(page, '负责人').first().pressSequentially('赵钱孙');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
  await expect(field(page, '负责人').first()).toHaveValue('赵钱孙');
  await field(page, '活动小结').first().pressSequentially('大家都来了');
  await page.keyboard.press('Control+s');
  await page.keyboard.type('，天气很好');
  await expect(field(page, '活动小结').first()).toHaveValue('大家都来了，天气很好');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存').first()).toBeVisible();
  // Going back leads to the list, not to another empty form.
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('heading', { name: '文体活动', level: 1 })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '共1条' })).toBeVisible();
});

test('a date that can not be read is a change that is asked about, and goes with its row', async ({ page }) => {
  await sampleStart(page);
  await page.evaluate(() => { location.hash = '#/record/term/sample-term-3'; });
  const rows = page.getByRole('group', { name: /^组成人员第/ });
  await expect(rows.first()).toBeVisible();
  const posts = await rows.count();
  await fill(rows.last(), '离任日期', '2026-2-30');
  await expect(page.getByText('日期不对').first()).toBeVisible();
  await page.getByRole('navigation', { name: '主菜单' }).getByRole('button', { name: '今日' }).click();
  await expect(page.getByRole('dialog')).toContainText('还没有保存');
  await page.getByRole('dialog').getByRole('button', { name: '留在这里' }).click();
  await page.getByRole('button', { name: `去掉第${posts}项` }).click();
  await saveForm(page);
  await expect(rows).toHaveCount(posts - 1);
});

test('what was deleted long ago comes back from the history, and initials become the person', async ({ page }) => {
  await sampleStart(page);
  await goTo(page, '通知公告');
  const counted = page.getByRole('status').filter({ hasText: /共\d+条/ });
  const before = (await counted.innerText()).match(/共\d+条/)![0];
  await page.evaluate(() => { location.hash = '#/record/notice/sample-notice-2'; });
  await page.getByRole('button', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已删除' })).toBeVisible();
  await page.evaluate(() => { location.hash = '#/record/meeting/sample-meeting-2'; });
  await field(page, '记录人').first().fill('aygl');
  await expect(page.getByRole('option', { name: /阿依古丽/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(field(page, '记录人').first()).toHaveValue('阿依古丽·买买提');
  await saveForm(page);
  await goTo(page, '台账');
  await page.getByRole('gridcell', { name: /删除通知公告/ }).click();
  await page.getByRole('button', { name: '撤销这一步' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已撤销' })).toBeVisible();
  await goTo(page, '通知公告');
  await expect(counted).toContainText(before);
});

test('closing the window in the middle of a word keeps what was typed', async ({ desk, page, launch, userData }) => {
  await firstStart(page, '青禾精密仪器有限公司');
  await goTo(page, '活动与阵地');
  await page.getByRole('button', { name: '新建文体活动' }).click();
  await field(page, '活动小结').first().pressSequentially('刚写了一半');
  const ended = new Promise((done) => { desk.process().once('exit', done); });
  await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await ended;
  const again = await firstPage(await launch(userData));
  await goTo(again, '活动与阵地');
  await again.getByRole('button', { name: '新建文体活动' }).click();
  await again.getByRole('button', { name: '接着写' }).click();
  await expect(field(again, '活动小结').first()).toHaveValue('刚写了一半');
});
