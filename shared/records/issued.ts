import { z } from 'zod';
import { readDocumentNumber } from '../words';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { count, keysOf, listOf, requiredDate, requiredText, text } from './values';

export const issuedFormats = { pdf: 'PDF', docx: 'Word' } as const;

const file = z.object({ format: keysOf(issuedFormats).default('pdf'), path: text(300), sha256: text(64) });

const schema = z.object({
  title: requiredText('标题', 160),
  document: text(60),
  kind: text(40),
  of: text(40),
  number: text(60),
  version: count(1000),
  issuedOn: requiredDate('日期'),
  files: listOf(file, 4),
  voided: text(300),
});

export type Issued = z.infer<typeof schema>;

/** A finished paper as it left the office: its number, day and files; or a number that was given up, with the reason. */
export const issued = defineKind({
  kind: 'issued',
  label: '归档文书',
  hint: '还没有定稿的文书。在文书旁边点“定稿归档”，就按当时的样子存下来，以后改记录也不会变。',
  schema,
  fields: {
    title: { input: 'text', label: '标题', required: true, wide: true },
    number: { input: 'text', label: '文号', help: '如：青工发〔2026〕3号；用过的号不再用' },
    version: { input: 'count', label: '第几稿', help: '更正后重新定稿的，稿次加一，旧稿保留' },
    issuedOn: { input: 'date', label: '日期', required: true },
    voided: { input: 'text', label: '作废（空号）原因', wide: true, help: '文号取了没有用的，写明原因' },
    document: { input: 'text', label: '文书种类' },
    kind: { input: 'text', label: '记录种类' },
    of: { input: 'text', label: '对应记录' },
    files: {
      input: 'list', label: '文件', item: '个文件',
      fields: {
        format: { input: 'choice', label: '格式', options: issuedFormats },
        path: { input: 'text', label: '存放位置' },
        sha256: { input: 'text', label: '文件指纹' },
      },
    },
  },
  sections: [
    { title: '文书', fields: ['title', 'number', 'version', 'issuedOn', 'voided'] },
    { title: '文件', fields: ['files'] },
    { title: '来自', fields: ['document', 'kind', 'of'] },
  ],
  columns: ['issuedOn', 'number', 'title', 'version', 'voided'],
  blank: (today) => ({ ...schema.parse({ title: '？', issuedOn: today }), title: '' }),
  summary: (r) => [r.number, r.title, r.voided === '' ? '' : '（空号）'].filter((t) => t !== '').join(' '),
  searchText: (r) => [r.title, r.number],
  problems(r): readonly FieldProblem[] {
    const read = readDocumentNumber(r.number);
    if (r.number !== '' && !read) return [{ path: 'number', message: '文号应像“青工发〔2026〕3号”这样写' }];
    if (r.voided !== '' && r.number === '') return [{ path: 'number', message: '作废的是哪个文号，请填写' }];
    return [];
  },
  dayOf: (r) => r.issuedOn,
});
