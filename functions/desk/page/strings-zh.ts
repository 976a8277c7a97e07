import { boardZh } from '../board/words/zh.ts';
import { caseZh } from '../case/words/zh.ts';
import { decisionZh } from '../decision/words/zh.ts';
import { playbookZh } from '../playbook/words/zh.ts';
import { personZh, signInZh } from '../way-in/words/zh.ts';
import type { Strings } from './strings.ts';
import { pageZh } from './words/zh.ts';

/** Chinese (zh-CN). Keys and what each stands for: strings.ts. */
export const zh: Strings = {
  tag: 'zh-CN',
  locale: 'zh-CN',
  causes: {
    defect: '质量缺陷',
    transit_damage: '运输损坏',
    misuse: '使用问题，可指导解决',
    listing_mismatch: '与商品页面不符',
    wrong_item: '发错商品',
    unclear: '原因不明，需询问',
    not_quality: '非质量问题',
  },
  severities: { minor: '轻微', major: '严重' },
  risks: {
    safety: '安全：提到受伤、起火等情况',
    legal: '法律：提到律师、法院或监管机构',
    negative_review: '买家扬言留差评',
    a_to_z: '买家扬言提出 A-to-z 索赔',
  },
  wants: { refund: '退款', replacement: '换货', part: '补发配件', help: '帮助' },
  options: {
    guidance: '使用指导',
    missing_part: '补发缺失配件',
    partial_refund: '部分退款，买家保留商品',
    full_refund: '全额退款，买家保留商品',
    replacement: '免费换货',
    return_for_refund: '退货并全额退款',
    ask_more: '询问详情',
  },

  ...pageZh,
  ...personZh,
  ...decisionZh,
  ...caseZh,
  desk: { ...signInZh, board: boardZh, playbook: playbookZh },
};
