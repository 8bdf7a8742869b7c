import { expect } from 'vitest';
import { kinds, type Notice } from '../../../../shared/records';
import { record } from '../../../makers/ledgers';
import { nameless, TODAY, UNION, unionLedger, type Sheet } from '../help';

const ledger = unionLedger();
const UNSIGNED = '工会全称没有填写，落款会空着';

const noticeOf = (fields: Partial<Notice>): Notice => ({ ...kinds.notice.blank(TODAY), ...fields });

/** What all letters and notices lack when it is taken away. */
const common = (whole: Notice) => [
  { says: [UNSIGNED], ledger: nameless(ledger) }, { says: ['标题没有填写'], record: { ...whole, title: ' ' } }, { says: ['正文没有填写'], record: { ...whole, body: '' } },
];

const check = noticeOf({
  title: '关于开展2026年会员信息核对工作的通知', addressee: '各工会小组', issuedOn: '2026-08-25', number: '青工发〔2026〕3号', contact: '何川，电话：010-60001234', attachments: ['会员信息核对表'],
  body: '现将有关事项通知如下：\n一、核对时间\n2026年9月1日至9月12日。\n二、核对内容\n姓名、部门、入会日期。\n三、工作要求\n请于9月12日17:00前交组织委员。',
});
const notice: Sheet = {
  id: 'notice', record: check, ledger, frames: ['A4 official centre', 'A3 official none'],
  outline: [
    '题 关于开展2026年会员信息核对工作的通知', '副 青工发〔2026〕3号', '送 各工会小组：', '节 一、核对时间', '节 二、核对内容', '节 三、工作要求', '附 会员信息核对表', `落 ${UNION} 2026年8月25日 章`, '注 （联系人：何川，电话：010-60001234）',
  ],
  lacks: [...common(check), { says: ['主送没有填写，如“各工会小组”'], record: { ...check, addressee: '' } }],
  turns: [{ when: 'with a red head the number stands in it', record: { ...check, letterhead: 'document', copiesTo: '公司党支部' }, says: ['青禾精密仪器有限公司工会委员会文件', '抄送：公司党支部。'], check: (paper) => expect(paper.letterhead?.number).toBe('青工发〔2026〕3号') }],
};

const result = noticeOf({ noticeKind: 'announcement', title: '公告', addressee: '各工会小组', issuedOn: '2026-04-08', body: '经无记名投票，选举产生第四届工会委员会委员5名。' });
const announcement: Sheet = {
  id: 'announcement', record: result, ledger, frames: ['A4 official centre', 'A3 official none'], outline: ['题 公告', `落 ${UNION} 2026年4月8日 章`], says: ['委员5名。特此公告。'],
  // It is to all: no addressee.
  never: ['各工会小组'], lacks: common(result),
  turns: [{ when: 'what was typed as its end is not said twice', record: { ...result, body: '现予公布。\n特此公告。' }, says: ['现予公布。特此公告。青禾'] }],
};

const shown = noticeOf({
  noticeKind: 'public-notice', title: '关于拟推荐区级先进职工对象的公示', issuedOn: '2026-04-10', body: '拟推荐陈喆、李䶮两名同志。现予公示，接受职工监督。', shownFrom: '2026-04-13', shownTo: '2026-04-17', shownAt: '公司公告栏、工会小组微信群',
  supervision: '工会经费审查委员会，监督电话：010-60001235', objections: '没有', concludedOn: '2026-04-20',
});
const off = (on: string) => ({ on, day: 'off' as const, name: '厂庆' });
const ownHolidays = unionLedger(record('holidays', { year: '2026', days: [off('2026-04-16')] }, '2026'));
const publicNotice: Sheet = {
  id: 'public-notice', record: shown, ledger, frames: ['A4 official centre', 'A3 official none'],
  outline: ['题 关于拟推荐区级先进职工对象的公示', '项 公示时间', '项 公示地点', '项 受理人和监督电话', `落 ${UNION} 2026年4月10日 章`],
  says: [
    '公示时间：2026年4月13日至4月17日（5个工作日）。', '公示地点：公司公告栏、工会小组微信群。', '受理人和监督电话：工会经费审查委员会，监督电话：010-60001235。',
    '公示期间如有异议，请以书面或电话形式实名反映；以单位名义反映的，请加盖公章。',
  ],
  lacks: [
    ...common(shown), { says: ['公示的起止日期没有填写'], record: { ...shown, shownTo: null } }, { says: ['公示地点没有填写'], record: { ...shown, shownAt: '' } }, { says: ['监督电话和受理人没有填写'], record: { ...shown, supervision: '' } },
    { says: ['受理人后面没有写监督电话号码'], record: { ...shown, supervision: '工会经费审查委员会' } }, { says: ['公示期只有3个工作日，一般不少于5个工作日'], record: { ...shown, shownTo: '2026-04-15' } },
  ],
  turns: [
    { when: 'a weekend within the period is no working day', record: { ...shown, shownTo: '2026-04-20' }, says: ['2026年4月13日至4月20日（6个工作日）'] },
    { when: 'days off that the union entered are no working days', ledger: ownHolidays, says: ['2026年4月13日至4月17日（4个工作日）'] },
  ],
};

const publicNoticeReport: Sheet = {
  id: 'public-notice-report', record: shown, ledger, frames: ['A4 official none'], outline: ['题 关于拟推荐区级先进职工对象公示情况的说明', `落 ${UNION} 2026年4月20日 章`],
  says: ['我会于2026年4月13日至4月17日（5个工作日），在公司公告栏、工会小组微信群张贴', '公示期间没有收到异议', '公示原件和张贴时的照片附后'],
  lacks: [
    ...common(shown), { says: ['公示的起止日期没有填写'], record: { ...shown, shownFrom: null } }, { says: ['公示地点没有填写'], record: { ...shown, shownAt: '' } },
    { says: ['没有写公示期间收到的意见；没有收到就写“没有”'], record: { ...shown, objections: '' } }, { says: ['公示情况说明日期没有填写'], record: { ...shown, concludedOn: null } },
  ],
  turns: [{ when: 'what was objected to is told, and nothing is said to hold', record: { ...shown, objections: '一人反映事迹不实，经核实不成立。' }, says: ['公示期间收到的意见和处理情况如下：一人反映事迹不实，经核实不成立。'], never: ['没有收到异议'] }],
};

/** Letters for the wall: set as a letter on A4, as a poster on A3. */
function letter(id: Sheet['id'], fields: Partial<Notice>, frames: readonly string[], outline: readonly string[], says: readonly string[]): Sheet {
  const whole = noticeOf(fields);
  return {
    id, record: whole, ledger, frames, outline, says, lacks: common(whole),
    turns: [
      { when: 'the distance it is read from makes the letters of the poster', record: { ...whole, distance: '2' }, size: 'A3', check: (paper) => expect([paper.style, paper.legibleAtM]).toEqual(['poster', 2]) },
      { when: 'it may go without a seal', record: { ...whole, sealed: false }, check: (paper) => expect(paper.blocks.at(-1)).toMatchObject({ block: 'signOff', sealed: false }) },
    ],
  };
}
const WALL = ['A4 official none', 'A3 poster none'];

const goodNews = letter('good-news', { noticeKind: 'good-news', title: '区职工技能大赛喜报', addressee: '全体职工', issuedOn: '2026-10-18', body: '李䶮同志获得个人第一名。' }, WALL.toReversed(), ['题 喜　报', '送 全体职工：', `落 ${UNION} 2026年10月18日 章`], ['获得个人第一名。特此报喜。']);
const sympathyLetter = letter('sympathy-letter', { noticeKind: 'sympathy-letter', title: '致坚守一线职工的慰问信', addressee: '亲爱的职工朋友们', issuedOn: '2026-07-03', body: '你们顶着暑热坚守岗位。\n愿大家阖家安康！' }, WALL, ['题 致坚守一线职工的慰问信', '送 亲爱的职工朋友们：', `落 ${UNION} 2026年7月3日 章`], ['愿大家阖家安康！青禾']);
const thanksLetter = letter('thanks-letter', { noticeKind: 'thanks-letter', title: '感谢信', addressee: '云桥街道社区卫生服务中心', issuedOn: '2026-06-22', body: '感谢贵单位为职工义诊。' }, WALL, ['题 感谢信', '送 云桥街道社区卫生服务中心：', `落 ${UNION} 2026年6月22日 章`], ['感谢贵单位为职工义诊。']);
const appeal = letter('appeal', { noticeKind: 'appeal', title: '节约用电倡议书', addressee: '全体会员', issuedOn: '2026-06-01', body: '我们倡议：\n一、人走灯灭。' }, WALL, ['题 节约用电倡议书', '送 全体会员：', '节 一、人走灯灭。', `落 ${UNION} 2026年6月1日 章`], ['我们倡议：']);

export const boardSheets: readonly Sheet[] = [notice, announcement, publicNotice, publicNoticeReport, goodNews, sympathyLetter, thanksLetter, appeal];
