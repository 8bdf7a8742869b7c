import { compositionOf, compositionWords, memberCount, unqualified } from '../assembly';
import { entryOf } from '../ledger';
import { titleLines } from '../paper';
import { delegatesOn } from '../records';
import { documentOf, lackOf, namesOf, profileOf } from './document';
import { countOrBlank, dateOrBlank } from './parts/blank';

/** 代表资格审查报告: units, numbers, shares, and whose qualification does not hold. */
export const qualificationReport = documentOf({
  id: 'qualification-report',
  title: '代表资格审查报告',
  occasion: 'assembly',
  kind: 'delegation',
  sizes: ['A4'],
  purpose: '向大会报告代表的产生、构成和资格审查结果',
  applies: () => true,
  missing: ({ ledger, record: r }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(r.reviewers.length === 0, 'reviewers', '代表资格审查小组没有登记'),
    ...lackOf(r.reviewedOn === null, 'reviewedOn', '资格审查日期没有填写'),
    ...lackOf(r.seats === null, 'seats', '代表名额没有填写'),
    ...lackOf(r.delegates.length === 0, 'delegates', '没有登记代表'),
  ],
  build({ ledger, record: r }, today) {
    const day = r.reviewedOn ?? today;
    const now = delegatesOn(r, day);
    const failed = unqualified(ledger, r, day);
    const ended = r.delegates.filter((d) => d.to !== null && d.to <= day);
    const later = now.filter((d) => d.from !== null && r.startedOn !== null && d.from > r.startedOn);
    const units = r.units.filter((u) => u.group !== '').length;
    const changes = [
      ended.length === 0 ? '' : `因离开本单位等原因终止资格${ended.length}名（${namesOf(ended.map((d) => d.who))}）`,
      later.length === 0 ? '' : `补选${later.length}名（${namesOf(later.map((d) => d.who))}）`,
    ].filter((t) => t !== '').join('，');
    const result = failed.length === 0
      ? `经审查，${countOrBlank(now.length)}名代表都是本单位会员，由选举单位民主选举产生，资格有效。`
      : `经审查，有${failed.length}名代表的资格不能成立：${failed.map((f) => `${f.name}（${f.reason}）`).join('、')}；其余${now.length - failed.length}名代表资格有效。`;
    return {
      name: `${r.title}代表资格审查报告`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${r.title}代表资格审查报告`) },
        { block: 'addressee', text: '各位代表：' },
        { block: 'paragraph', text: `受大会委托，代表资格审查小组对${r.title}的代表资格进行了审查，现将结果报告如下：` },
        { block: 'heading', level: 1, text: '一、代表的产生', rest: '' },
        { block: 'paragraph', text: `代表名额${countOrBlank(r.seats ?? now.length)}名，以会员${countOrBlank(memberCount(ledger, r, today))}人为基数，${units === 0 ? '' : `分到${units}个选举单位，`}由各选举单位民主选举产生。${changes === '' ? '' : `任期内${changes}。`}` },
        { block: 'heading', level: 1, text: '二、代表的构成', rest: '' },
        { block: 'paragraph', text: `现有${compositionWords(compositionOf(ledger, now))}` },
        { block: 'heading', level: 1, text: '三、审查结果', rest: '' },
        { block: 'paragraph', text: result },
        { block: 'paragraph', text: '请大会审议。' },
        ...(units === 0 ? [] : [{
          block: 'table', columns: [{ title: '选举单位', weight: 40, align: 'left' }, { title: '会员数', weight: 20, align: 'centre' }, { title: '分配名额', weight: 20, align: 'centre' }, { title: '现有代表', weight: 20, align: 'centre' }],
          rows: r.units.filter((u) => u.group !== '').map((u) => [entryOf(ledger, 'group', u.group)?.record.name ?? '', String(u.members ?? ''), String(u.seats ?? ''), String(now.filter((d) => d.group === u.group).length)]), rowHeightMm: 8,
        } as const]),
        { block: 'signatures', labels: [`组长（签名）：`, '成员（签名）：'] },
        { block: 'signOff', organ: '代表资格审查小组', date: dateOrBlank(r.reviewedOn), sealed: false },
      ],
    };
  },
});
