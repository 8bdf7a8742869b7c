import type { Notice, UnionProfile } from '../records';

/** A model text for a notice: names and telephone come from the union's own records, 【】 marks what is still to be written. */
export interface ModelNotice {
  readonly label: string;
  readonly noticeKind: Notice['noticeKind'];
  text(profile: UnionProfile, year: string): Pick<Notice, 'title' | 'addressee' | 'body'>;
}

const unit = (p: UnionProfile): string => (p.unitName === '' ? '公司' : p.unitName);
const call = (p: UnionProfile): string => (p.phone === '' ? '【工会电话】' : p.phone);

/** Model texts by kind, in our own words. */
export const modelNotices: readonly ModelNotice[] = [
  { label: '活动通知', noticeKind: 'notice', text: (p) => ({
    title: '关于开展【活动名称】的通知', addressee: '各工会小组',
    body: `为丰富职工业余生活，经工会委员会研究，决定开展【活动名称】。现将有关事项通知如下：\n一、时间和地点\n【年月日时】，【地点】。\n二、参加人员\n全体会员，自愿报名。\n三、报名办法\n请各工会小组于【月日】前把报名名单交工会，电话：${call(p)}。`,
  }) },
  { label: '信息核对通知', noticeKind: 'notice', text: (_p, year) => ({
    title: `关于开展${year}年会员信息核对工作的通知`, addressee: '各工会小组',
    body: '为做好会员实名管理，经工会委员会研究，决定开展会员信息核对。现将有关事项通知如下：\n一、核对时间\n【月日】至【月日】。\n二、核对内容\n姓名、所在部门、入会日期、京卡领取情况等。\n三、工作要求\n请各工会小组长于【月日】前交工会。',
  }) },
  { label: '征集建议案通知', noticeKind: 'notice', text: () => ({
    title: '关于征集会员建议案的通知', addressee: '各工会小组、各位会员',
    body: '会员大会即将召开。为带着职工心声上会，现向全体会员征集建议案。有关事项通知如下：\n一、征集内容\n生产、安全、工资福利、生活后勤、培训和工会工作等方面的意见和建议。\n二、填写要求\n一事一表，写清事实和可行的办法，请提出人和附议人签名。\n三、交表时间\n请于【月日】前交工会小组长。',
  }) },
  { label: '放假和值班通知', noticeKind: 'notice', text: (p) => ({
    title: '关于【节日】期间工会值班安排的通知', addressee: '各工会小组',
    body: `【节日】期间，工会安排专人值班，职工遇到困难或突发情况请及时联系。现将安排通知如下：\n一、值班时间\n【月日】至【月日】。\n二、联系办法\n值班人【姓名】，电话：${call(p)}。`,
  }) },
  { label: '合同生效公告', noticeKind: 'announcement', text: (p) => ({
    title: '关于集体合同生效的公告', addressee: '',
    body: `《${unit(p)}集体合同》经职工（代表）大会审议通过，双方首席代表已签字，并报人力资源和社会保障部门备案，自【年月日】起生效。合同全文张贴于公告栏，请全体职工知悉并监督履行。`,
  }) },
  { label: '选举结果公告', noticeKind: 'announcement', text: () => ({
    title: '关于工会换届选举结果的公告', addressee: '',
    body: '本届工会换届选举大会于【年月日】召开，经无记名投票，选举产生了新一届工会委员会、经费审查委员会。选举结果已报上级工会批准（批复文号：【文号】），现予公告。\n主席：【姓名】。\n委员（按姓氏笔画为序）：【姓名】。',
  }) },
  { label: '先进推荐公示', noticeKind: 'public-notice', text: () => ({
    title: '关于拟推荐先进职工的公示', addressee: '',
    body: '根据上级工会通知，经工会小组推荐、工会委员会研究，并听取所在部门意见，拟推荐【姓名】等同志为先进职工。现予公示，接受职工监督。',
  }) },
  { label: '比赛获奖喜报', noticeKind: 'good-news', text: (p) => ({
    title: '喜报', addressee: '全体职工',
    body: `在【比赛名称】中，我${p.unitName === '' ? '公司' : '单位'}【部门】【姓名】同志沉着应赛、精益求精，获得【名次】，为大家赢得了荣誉！\n谨向【姓名】同志表示热烈祝贺，希望全体职工以身边榜样为镜，学技能、比贡献、促发展。`,
  }) },
  { label: '高温慰问信', noticeKind: 'sympathy-letter', text: (p) => ({
    title: '致坚守一线职工的慰问信', addressee: '亲爱的职工朋友们',
    body: `连日来气温持续攀升，你们顶着暑热坚守岗位，保住了任务，守住了质量。工会向你们和你们的家人致以诚挚的问候！\n工会将为各班组送去清凉用品，并与行政一起检查通风降温。身体不适请立即停工并告诉班组长，工会电话：${call(p)}。\n愿大家平安度夏，工作顺利，阖家安康！`,
  }) },
  { label: '春节慰问信', noticeKind: 'sympathy-letter', text: (p) => ({
    title: '致全体职工和家属的春节慰问信', addressee: '全体职工和家属同志们',
    body: `春节将至，工会向一年来辛勤工作的全体职工，向默默支持的各位家属，致以节日的问候和衷心的感谢！\n过去一年，大家齐心协力，克服困难，完成了各项任务。新的一年，工会将继续听职工的话、办职工的事，有困难请找工会，电话：${call(p)}。\n祝大家新春愉快，身体健康，阖家幸福！`,
  }) },
  { label: '三八节慰问信', noticeKind: 'sympathy-letter', text: () => ({
    title: '致全体女职工的节日慰问信', addressee: '女职工姐妹们',
    body: '在“三八”国际劳动妇女节来临之际，工会向全体女职工致以节日的祝贺和亲切的问候！\n你们在岗位上专注细致，在家庭里操劳付出。工会将继续维护女职工的特殊权益，把关心落到实处。\n祝大家节日快乐，工作顺心，家庭幸福！',
  }) },
  { label: '致外单位感谢信', noticeKind: 'thanks-letter', text: () => ({
    title: '感谢信', addressee: '【单位或姓名】',
    body: '【何时何事】，贵单位给予了我会职工热情的帮助，解了职工的燃眉之急，受到大家的称赞。\n在此，谨向贵单位和各位同志表示衷心的感谢！',
  }) },
  { label: '互助倡议书', noticeKind: 'appeal', text: () => ({
    title: '关爱互助倡议书', addressee: '各位会员',
    body: '一人有难，众人相帮，是我们的好传统。工会向全体会员倡议：\n一、多一句问候。身边同事遇到困难，主动问一问、帮一把。\n二、多一份心意。自愿参加互助活动，量力而行。\n三、多一个消息。发现困难职工，及时告诉工会小组长。\n让我们伸出双手，把温暖传下去！',
  }) },
  { label: '安全生产倡议书', noticeKind: 'appeal', text: () => ({
    title: '安全生产从我做起倡议书', addressee: '各位会员',
    body: '安全是最大的福利。工会向全体会员倡议：\n一、按规程操作，不违章、不冒险。\n二、发现隐患立即报告，不带病作业。\n三、互相提醒，人人都是安全员。\n高高兴兴上班，平平安安回家！',
  }) },
];
