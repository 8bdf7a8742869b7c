import type { collectiveSubjects, Contract, wageSubjects } from '../records';

type Clause = Contract['clauses'][number];
type Subject = Clause['subject'];

/** Draft wording of our own for each subject of a collective contract, one article a line. */
const collective: Readonly<Record<keyof typeof collectiveSubjects, string>> = {
  pay: '甲方实行按劳分配、同工同酬，工资分配制度和调整办法由双方协商确定。\n甲方按月以货币形式足额支付工资，并向职工提供工资清单；发薪日遇休息日、节假日的，提前支付。\n年度工资水平由双方每年另行协商，订立工资专项集体合同，作为本合同的附件。',
  quota: '劳动定额和计件单价由甲方会同乙方测算，使多数职工在法定工作时间内经过正常劳动能够完成。\n调整劳动定额、计件单价，甲方应事先与乙方协商，并提前向职工公布。',
  hours: '甲方执行国家规定的工时制度；实行不定时工作制或者综合计算工时工作制的，依法办理手续并告知职工。\n需要延长工作时间的，甲方应与乙方和职工本人协商，不得超过法定限度，并依法安排补休或者支付加班工资。',
  leave: '职工依法享有休息日、法定节假日、年休假和其他假期，假期待遇按照国家和本市规定执行。\n甲方结合生产经营情况和职工本人意愿安排年休假；因工作需要不能安排的，依法支付补偿。',
  safety: '甲方健全安全生产和职业病防治制度，提供符合标准的劳动条件和劳动防护用品，对职工进行安全教育。\n从事有职业病危害作业的职工，由甲方按规定安排职业健康检查，费用由甲方承担。\n乙方依法监督劳动安全卫生，对违章指挥、强令冒险作业和事故隐患有权提出处理意见，甲方应及时答复。',
  insurance: '甲方依法为职工办理社会保险和住房公积金，按时足额缴纳，每年向职工公布缴纳情况。\n具备条件的，双方另行协商建立补充保险。',
  welfare: '甲方按规定安排职工福利费用，改善职工用餐、休息和交通条件，费用使用情况每年向乙方通报。',
  women: '甲方执行女职工劳动保护的规定，不因结婚、怀孕、生育、哺乳降低女职工的工资和福利待遇，不安排女职工从事禁忌劳动。\n女职工特殊保护的具体事项，双方可以另行订立专项集体合同。',
  minors: '甲方不招用未满16周岁的人员；招用未成年工的，不安排其从事禁忌劳动，并按规定定期安排健康检查。',
  training: '甲方按规定提取和使用职工教育经费，保证一线职工的培训，每年向乙方通报培训计划和费用使用情况。',
  'labour-contract': '甲方依法与职工订立书面劳动合同，劳动合同约定的标准不得低于本合同。\n甲方单方解除劳动合同，应事先将理由通知乙方；乙方提出意见的，甲方应研究，并将处理结果书面通知乙方。',
  discipline: '甲方制定或者修改奖惩制度，应经职工代表大会或者全体职工讨论，与乙方平等协商确定，并向职工公示。\n处理职工应事实清楚，听取职工本人申辩和乙方意见。',
  layoff: '甲方依法需要裁减人员的，提前30日向乙方或者全体职工说明情况，听取意见后再确定方案。\n裁减人员应依法优先留用，重新招用人员时在同等条件下优先招用被裁减的人员。',
  term: '本合同期限届满前，任何一方可以在规定的期间内书面提出续订或者重新签订，双方应及时协商。\n期限届满未续订的，本合同终止。',
  amendment: '双方协商一致，可以变更或者解除本合同；因不可抗力、订立时依据的法律法规修改或者单位情况发生重大变化，致使本合同无法履行的，任何一方可以提出变更或者解除。\n变更、解除本合同，适用订立时的协商、审议和报送程序。',
  dispute: '因履行本合同发生争议，双方应先协商解决；协商不成的，可以依法申请仲裁、提起诉讼。\n一方违反本合同造成损失的，依法承担责任。',
  other: '本合同没有约定的事项，按照国家和本市有关规定执行，或者由双方另行协商。',
};

const wage: Readonly<Record<keyof typeof wageSubjects, string>> = {
  'wage-term': '本合同约定的工资标准自合同期限开始之日起执行；期限届满前，双方就下一年度工资开展协商。',
  'wage-system': '甲方实行以岗定薪、按劳分配、同工同酬的工资制度，工资形式为计时工资或者计件工资。\n修改工资分配制度，应经双方协商，并提交职工代表大会审议。',
  'wage-level': '确定年度工资水平，应参考单位上年度经济效益和劳动生产率、当地工资指导线和居民消费价格，工资增长向一线职工倾斜。',
  'wage-bonus': '奖金、津贴和补贴的项目、标准和发放办法由双方协商确定并向职工公布；与出勤、岗位有关的津贴随当月工资发放。',
  'wage-payment': '甲方以货币形式足额支付工资，并提供工资清单；病假、停工等特殊情况下的工资，按照国家和本市规定执行。',
  'wage-amendment': '经双方协商一致可以变更或者解除本合同；变更、解除适用订立时的协商、审议和报送程序。',
  'wage-end': '有下列情形之一的，本合同终止：期限届满；双方约定的终止条件出现；单位依法终止。',
  'wage-breach': '甲方没有按照本合同支付工资的，应补发差额并依法承担责任；双方对履行发生争议，先协商解决，协商不成的，可以依法申请仲裁、提起诉讼。',
  'wage-other': '本合同没有约定的工资事项，按照集体合同以及国家和本市有关规定执行。',
};

/** A women workers' contract takes its subjects from the collective one, with wording of its own. */
const women = {
  'labour-contract': '甲方招用职工不因性别设置限制，不把婚育状况作为录用、晋升的条件；女职工的劳动合同不约定限制结婚、生育的内容。\n女职工在孕期、产期、哺乳期内劳动合同期满的，依法顺延。',
  pay: '甲方实行男女同工同酬，在工资、福利、晋级和评定职称方面男女平等。',
  women: '甲方对女职工在经期、孕期、产期、哺乳期给予特殊保护，不安排禁忌劳动，依法安排产前检查、产假和哺乳时间。\n甲方按规定安排女职工妇科检查，检查时间按出勤计算，费用由甲方承担。\n女职工较多的，甲方配备休息和哺乳的场所。',
  insurance: '甲方依法为职工缴纳生育保险费用，女职工生育期间的待遇按照国家和本市规定执行。',
  safety: '甲方采取措施预防和制止工作场所的性骚扰，公布投诉渠道，接到投诉后及时处理，并保护女职工的隐私。',
  training: '甲方保证女职工平等参加职业技能培训，参加培训和管理的人员中女职工应占适当比例。',
  amendment: '经双方协商一致可以变更或者解除本合同，变更、解除适用订立时的协商、审议和报送程序。',
  dispute: '因履行本合同发生争议，双方应先协商解决；协商不成的，可以依法申请仲裁、提起诉讼。',
  other: '双方每年听取女职工代表的意见，检查本合同的履行情况。',
} as const satisfies Partial<Record<Subject, string>>;

const texts: Readonly<Record<Contract['contractKind'], Readonly<Partial<Record<Subject, string>>>>> = { collective, wage, women };

/** The subjects of a kind of contract, in the order in which its text has them. */
export function subjectsOf(kind: Contract['contractKind']): readonly Subject[] {
  return Object.keys(texts[kind]) as Subject[];
}

/** A contract's clauses with our draft wording for every subject that has no row yet, in the order of the text. */
export function withModelClauses(c: Pick<Contract, 'contractKind' | 'clauses'>): readonly Clause[] {
  const subjects = subjectsOf(c.contractKind);
  const filled = c.clauses.map((x) => (x.agreed.trim() === '' ? { ...x, agreed: texts[c.contractKind][x.subject] ?? '' } : x));
  const missing = subjects.filter((s) => !c.clauses.some((x) => x.subject === s));
  const added = missing.map((subject): Clause => ({ subject, asked: '', offered: '', agreed: texts[c.contractKind][subject] ?? '', lastYear: '' }));
  return [...filled, ...added].toSorted((a, b) => placeOf(subjects, a.subject) - placeOf(subjects, b.subject));
}

const placeOf = (subjects: readonly Subject[], subject: Subject): number => (subjects.includes(subject) ? subjects.indexOf(subject) : subjects.length);
