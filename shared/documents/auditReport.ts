import { entriesOf, type Ledger } from '../ledger';
import { bookOf, serviceShareOf, vouchersIn } from '../money';
import { titleLines, type Block } from '../paper';
import { auditOpinions, termEnd, type FundAudit, type NameValue } from '../records';
import { amountWords, dateWords } from '../words';
import { documentOf, lackOf, namesOf, profileOf } from './document';
import { BLANK } from './parts/blank';
import { shareSentence } from './parts/funds';
import { sentence } from './parts/meeting';

const same = (a: NameValue, b: NameValue): boolean => (a.person !== '' && b.person !== '' ? a.person === b.person : a.name !== '' && a.name === b.name);

/** Whether somebody chaired the union or handled its money in the period: then others have to review it. */
function conflictOf(ledger: Ledger, who: NameValue, { from, to }: FundAudit): string {
  if (who.name === '') return '';
  if (vouchersIn(ledger, { from, to }).some(({ record }) => same(record.handler, who))) return '经办过这一期间的收支';
  const chairs = entriesOf(ledger, 'term').filter(({ record: t }) => t.startedOn <= to && termEnd(t) >= from).flatMap(({ record }) => record.posts.filter((p) => p.post === 'chair'));
  return chairs.some((p) => same(p.holder, who)) ? '担任工会主席' : '';
}

function scopeWords(a: FundAudit): string {
  const seen = [[a.vouchersSeen, '凭证', '张'], [a.listsSeen, '发放签收表', '份'], [a.activitiesSeen, '活动', '次']] as const;
  const words = seen.flatMap(([n, what, unit]) => (n === null ? [] : [`${what}${n}${unit}`]));
  return `审查期间为${dateWords(a.from)}至${dateWords(a.to)}。${words.length === 0 ? '' : `查看${words.join('、')}。`}`;
}

function findingBlocks(a: FundAudit): readonly Block[] {
  if (a.findings.length === 0) return [{ block: 'paragraph', text: a.opinion === 'none' ? `${BLANK.repeat(2)}。` : '没有发现需要整改的问题。' }];
  return a.findings.map((f, i, all) => ({ block: 'paragraph', text: `${all.length > 1 ? `${i + 1}.` : ''}${f.issue}${f.asked === '' ? '' : `；要求${f.asked}`}${f.fixedOn === null ? '，正在整改。' : `，已于${dateWords(f.fixedOn)}整改完毕。`}` }));
}

/** 经费审查报告: what the audit committee looked at, what it found and what it says. */
export const auditReport = documentOf({
  id: 'audit-report',
  title: '经费审查报告',
  occasion: 'money',
  kind: 'fundAudit',
  sizes: ['A4'],
  purpose: '经费审查委员会每年审查经费收支，向会员（代表）大会报告',
  applies: () => true,
  missing: ({ ledger, record: a }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(a.head.name === '', 'head', '经审会主任（审查人）没有填写'), ...lackOf(a.opinion === 'none', 'opinion', '审查意见没有选'), ...lackOf(a.vouchersSeen === null, 'vouchersSeen', '没有填写查看了多少张凭证'),
    ...[a.head, ...a.reviewers.map((r) => r.who)].flatMap((who, i) => {
      const conflict = conflictOf(ledger, who, a);
      return lackOf(conflict !== '', i === 0 ? 'head' : `reviewers.${i - 1}.who`, `${who.name}${conflict}，不能参加审查`);
    }),
  ],
  build({ ledger, record: a }, today) {
    const book = bookOf(ledger, { from: a.from, to: a.to });
    const share = serviceShareOf(ledger, { from: a.from, to: a.to }, a.to < today ? a.to : today);
    const years = a.from.slice(0, 4) === a.to.slice(0, 4) ? `${a.from.slice(0, 4)}年度` : `${a.from.slice(0, 4)}至${a.to.slice(0, 4)}年度`;
    const title = `关于${years}工会经费审查情况的报告`;
    const heading = (text: string): Block => ({ block: 'heading', level: 1, text, rest: '' });
    const names = namesOf(a.reviewers.map((r) => r.who));
    return {
      name: title, style: 'official', size: 'A4', pageNumber: 'outer',
      blocks: [
        { block: 'title', lines: titleLines(title) }, { block: 'addressee', text: '各位代表：' }, { block: 'paragraph', text: `现将${years}工会经费审查情况报告如下，请审议。` }, heading('一、审查概况'), { block: 'paragraph', text: `${scopeWords(a)}${names === '' ? '' : `参加审查的有${names}。`}` },
        { block: 'paragraph', text: `期初结余${amountWords(book.opening)}，收入${amountWords(book.income)}，支出${amountWords(book.expense)}，期末结余${amountWords(book.closing)}${a.opinion === 'none' ? '' : '，账面相符'}。` },
        heading('二、审查意见'), { block: 'paragraph', text: a.opinion === 'none' ? '审查意见待填写。' : `经审查，经费收支${auditOpinions[a.opinion]}。` }, { block: 'paragraph', text: shareSentence(ledger, { share }, today) },
        heading('三、发现的问题和整改'), ...findingBlocks(a), ...a.earlier.split('\n').map((t) => t.trim()).filter((t) => t !== '').map((text): Block => ({ block: 'paragraph', text })),
        heading('四、建议'), ...(a.suggestions.length === 0 ? [{ block: 'paragraph', text: '没有建议。' } as const] : a.suggestions.map((text, i, all): Block => ({ block: 'paragraph', text: `${all.length > 1 ? `${i + 1}.` : ''}${sentence(text)}` }))),
        { block: 'signatures', labels: ['主任（签名）：', '委员（签名）：', '委员（签名）：'] }, { block: 'signOff', organ: profileOf(ledger).unionName === '' ? '经费审查委员会' : `${profileOf(ledger).unionName.replace(/委员会$/, '')}经费审查委员会`, date: dateWords(a.reviewedOn), sealed: true },
      ],
    };
  },
});
