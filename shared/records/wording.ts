import { z } from 'zod';
import { defineKind } from './kind';
import { listOf, longText, requiredText, text } from './values';

const edit = z.object({ original: longText(), text: longText() });

const schema = z.object({
  document: requiredText('文书', 60),
  of: text(40),
  title: text(120),
  edits: listOf(edit, 200),
});

export type Wording = z.infer<typeof schema>;

/** What the chair changed by hand in the text of one paper; kept beside its records and put in whenever it is made anew. */
export const wording = defineKind({
  kind: 'wording',
  label: '文书改动',
  hint: '还没有改过文书的文字。在文书旁边点“改文字”，改过的话会一直保留。',
  schema,
  fields: {
    document: { input: 'text', label: '文书', required: true },
    of: { input: 'text', label: '对应记录' },
    title: { input: 'text', label: '文书名称', wide: true },
    edits: {
      input: 'list', label: '改动', item: '处改动',
      fields: { original: { input: 'longText', label: '自动生成的文字' }, text: { input: 'longText', label: '改成' } },
    },
  },
  sections: [{ title: '文书', fields: ['title', 'document', 'of'] }, { title: '改动', fields: ['edits'] }],
  columns: ['title', 'document'],
  blank: () => ({ ...schema.parse({ document: '？' }), document: '' }),
  summary: (r) => `${r.title === '' ? r.document : r.title}（改动${r.edits.length}处）`,
  searchText: (r) => [r.title],
});
