import { blocksOfText, titleLines } from '../paper';
import { documentOf, lackOf, profileOf } from './document';
import { dateOrBlank } from './parts/blank';

/** 工作制度 for the wall: one rule of the union with its whole text. */
export const boardRule = documentOf({
  id: 'board-rule',
  title: '工作制度图板',
  occasion: 'wall',
  kind: 'regulation',
  sizes: ['A3', 'A4'],
  purpose: '把一项制度打印上墙，字尽量大',
  applies: (record) => record.repealedOn === null,
  missing: ({ ledger, record }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(record.content.trim() === '', 'content', '制度正文没有填写'),
    ...lackOf(record.adoptedOn === null && record.revisedOn === null, 'adoptedOn', '通过日期没有填写'),
  ],
  build: ({ ledger, record: r }, _today, size) => ({
    name: `${r.title}（上墙）`,
    style: 'poster',
    size,
    pageNumber: 'none',
    marginMm: { x: 22, y: 24 },
    legibleAtM: 'largest',
    blocks: [
      { block: 'title', lines: titleLines(r.title) },
      ...blocksOfText(r.content),
      { block: 'signOff', organ: profileOf(ledger).unionName, date: dateOrBlank(r.revisedOn ?? r.adoptedOn), sealed: false },
    ],
  }),
});
