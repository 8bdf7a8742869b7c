import { documentOf } from './document';
import { noticeLacks, noticePaper } from './parts/notice';

/** 公告: no addressee, ends with 特此公告. */
export const announcement = documentOf({
  id: 'announcement',
  title: '公告',
  occasion: 'board',
  kind: 'notice',
  sizes: ['A4', 'A3'],
  purpose: '公布重要事项，如大会日期、选举结果、合同生效；不写主送',
  applies: (record) => record.noticeKind === 'announcement',
  missing: noticeLacks,
  build(input, _today, size) {
    const said = /特此公告[。.]?\s*$/.test(input.record.body.trim());
    const record = { ...input.record, addressee: '' };
    return noticePaper({ ...input, record }, size, said ? [] : [{ block: 'paragraph', text: '特此公告。' }]);
  },
});
