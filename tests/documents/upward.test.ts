import { expect, test } from 'vitest';
import { paperOf } from '../../shared/documents';
import { apply, emptyLedger, judge, type Ledger } from '../../shared/ledger';
import { textOfPaper } from '../../shared/paper';
import { kinds, type Report } from '../../shared/records';

const TODAY = '2026-03-05';
const profile = { ...kinds.unionProfile.blank(TODAY), unitName: '青禾公司', unionName: '青禾公司工会委员会', superiorName: '云桥街道总工会', documentCode: '青工发' };
const ledger: Ledger = apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), [{ kind: 'unionProfile', id: 'union', basedOn: 0, after: profile }], TODAY) });

function request(more: Partial<Report>): Report {
  return { ...kinds.report.blank(TODAY), reportKind: 'request', title: '关于召开会员代表大会的请示', content: '拟于3月20日召开大会。', contact: '何川，010-60001234', recipient: '云桥街道总工会', ...more };
}

test('a request with a red head names who signs it, carries its number in the head and an imprint at its end', () => {
  const record = request({ letterhead: 'document', number: '青工报〔2026〕1号', signer: { person: '', name: '周敏' } });
  const { paper, missing } = paperOf('superior-request', ledger, record, TODAY);
  expect(missing).toEqual([]);
  expect(paper.letterhead).toMatchObject({ form: 'document', mark: '青禾公司工会委员会文件', number: '青工报〔2026〕1号', signers: ['周敏'] });
  expect(paper.imprint).toEqual({ copies: '', organ: '青禾公司工会委员会', date: '2026年3月5日' });
  expect(textOfPaper(paper).match(/青工报〔2026〕1号/g)).toHaveLength(1);
});

test('without a signer a red head upwards is not complete; without a head the number stands under the title', () => {
  expect(paperOf('superior-request', ledger, request({ letterhead: 'document' }), TODAY).missing.map((m) => m.message)).toEqual(['红头上行文要写签发人']);
  const { paper, missing } = paperOf('superior-request', ledger, request({ number: '青工报〔2026〕1号' }), TODAY);
  expect([missing, paper.letterhead]).toEqual([[], undefined]);
  expect(paper.blocks[1]).toEqual({ block: 'subtitle', text: '青工报〔2026〕1号' });
});
