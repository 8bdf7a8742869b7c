/** What the two sides can bargain about, and the other choices of a contract. */

export const contractKinds = {
  collective: '集体合同', wage: '工资专项集体合同', women: '女职工权益保护专项集体合同',
} as const;
export const contractEnds = { none: '', replaced: '已续订新合同', expired: '期满未续', dissolved: '协商解除' } as const;

export const contractSides = { union: '职工方', employer: '用人单位方' } as const;
export const representativeSexes = { unknown: '', male: '男', female: '女' } as const;

/**
 * The 17 subjects of a collective contract (《北京市集体合同条例》第20条), in our own words; their wording is recalled and
 * waits to be compared with the text (待核实).
 */
export const collectiveSubjects = {
  pay: '劳动报酬', quota: '劳动定额和计件单价', hours: '工作时间', leave: '休息休假', safety: '劳动安全卫生', insurance: '社会保险和补充保险',
  welfare: '职工福利', women: '女职工特殊保护', minors: '未成年工特殊保护', training: '职业培训', 'labour-contract': '劳动合同管理',
  discipline: '奖励和惩处', layoff: '裁减人员', term: '集体合同的期限', amendment: '变更、解除的程序', dispute: '履行争议的处理和违约责任',
  other: '双方商定的其他内容',
} as const;

/** The 9 subjects of a wage contract (《工资集体协商试行办法》第7条), in our own words. */
export const wageSubjects = {
  'wage-term': '工资协议的期限', 'wage-system': '工资分配制度、标准和形式', 'wage-level': '年度平均工资和调整幅度', 'wage-bonus': '奖金、津贴、补贴办法',
  'wage-payment': '工资支付办法', 'wage-amendment': '工资协议变更、解除的程序', 'wage-end': '工资协议终止的条件', 'wage-breach': '工资协议的违约责任',
  'wage-other': '与工资有关的其他事项',
} as const;

export const clauseSubjects = { ...collectiveSubjects, ...wageSubjects } as const;

export const fulfilments = { unknown: '未检查', full: '已履行', partly: '部分履行', not: '未履行' } as const;
