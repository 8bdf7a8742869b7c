import { dayOf } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { titleLines } from '../paper';
import type { Contract } from '../records';
import { documentOf, lackOf, profileOf } from './document';
import { contractWords } from './parts/contract';
import { BLANK, dateOrBlank, orBlank } from './parts/blank';
import { congressVerdict, resolutionLacks } from './parts/filing';

/** The congress as its own record names it, else by its general name. */
function congressName(ledger: Ledger, c: Contract): string {
  const held = entriesOf(ledger, 'meeting').find(({ record: m }) => m.meetingType === 'congress' && m.state === 'held' && dayOf(m.heldAt) === c.congressOn);
  return held?.record.title ?? `${orBlank(profileOf(ledger).unitName)}职工代表大会`;
}

const countWords = (value: number | null): string => (value === null ? BLANK : String(value));

/** 职代会决议: who was there, how they voted, what was decided. */
export const congressResolution = documentOf({
  id: 'congress-resolution',
  title: '职代会决议',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '职工代表大会（职工大会）审议通过合同草案的决议，备案时一并报送',
  applies: () => true,
  missing: ({ ledger, record: c }) => [...lackOf(profileOf(ledger).unitName === '', 'unitName', '单位全称没有填写', 'unionProfile'), ...resolutionLacks(c)],
  build({ ledger, record: c }, today) {
    const congress = congressName(ledger, c);
    const verdict = congressVerdict(c);
    const draft = `${contractWords(c)}草案`;
    const days = numberOn(ledger, c.contractKind === 'wage' ? 'wage-filing-days' : 'filing-days', today);
    const counted = verdict?.sentence ?? `全体${countWords(c.congressAll)}人，实到${countWords(c.congressPresent)}人，同意${countWords(c.congressYes)}票。`;
    const decided = verdict?.passed === false
      ? `会议没有通过${draft}，由双方协商代表根据审议意见继续协商，修改后再次提交审议。`
      : `会议决定：通过${draft}，由双方首席代表签字，并由单位在签字之日起${days}日内报送人力资源和社会保障行政部门备案。`;
    return {
      name: `${c.title}职代会决议`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${congress}关于${draft}的决议`) },
        { block: 'subtitle', text: `（${dateOrBlank(c.congressOn)}通过）` },
        { block: 'paragraph', text: `会议听取了集体协商情况和${draft}的说明，进行了审议和表决。` },
        { block: 'paragraph', text: `${counted}其中反对____票，弃权____票。` },
        { block: 'paragraph', text: decided },
        { block: 'signOff', organ: congress, date: dateOrBlank(c.congressOn), sealed: true },
      ],
    };
  },
});
