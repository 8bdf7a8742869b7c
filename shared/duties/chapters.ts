/** The policy's own headings, in its order; the last one holds what laws and union rules ask beside it. */
export const chapters = {
  goal: '一、工作目标',
  know: '二（一）了解动态，反映诉求',
  recruit: '二（二）发展会员，办理京卡',
  home: '二（三）实体建家，普惠服务',
  help: '二（四）关注困难，及时帮扶',
  bargain: '二（五）集体协商，维护权益',
  rights: '二（六）依法维权，化解矛盾',
  meet: '二（七）定期沟通，推进工作',
  place: '三（一）基层组织规范化建设',
  cadres: '三（二）干部队伍能力作风建设',
  service: '三（三）服务职工载体平台建设',
  system: '三（四）基层基础制度建设',
  assurance: '四、组织保障',
  law: '法律法规和工会章程的其他要求',
} as const;

export type Chapter = keyof typeof chapters;

export const chapterNames = Object.keys(chapters) as readonly Chapter[];
