/** Choices that more than one kind of record offers. */

export const sealKinds = {
  union: '工会组织公章',
  finance: '工会财务章',
  audit: '工会经费审查章',
  women: '女职工委员会章',
  legal: '法定代表人章',
} as const;

/** How something was sent to the superior union. */
export const channels = { none: '未报送', paper: '送达纸质件', mail: '电子邮件', fax: '传真', phone: '电话', system: '上级系统' } as const;

/** What questions of labour law and disputes are about. */
export const labourTopics = {
  contract: '劳动合同', wages: '工资', hours: '工时休假', insurance: '社会保险', injury: '工伤', dismissal: '解除终止',
  women: '女职工权益', other: '其他',
} as const;

/** The head of the first page; an everyday paper has none. */
export const letterheads = { none: '不用红头', document: '红头文件', letter: '信函' } as const;
