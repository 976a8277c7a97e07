import type { StaffVocabulary } from '../staff-vocabulary.ts';

/** Chinese (zh-CN), as customer service of a seller on Amazon says it. */
export const vocabularyZh: StaffVocabulary = {
  causes: {
    defect: '质量缺陷',
    transit_damage: '运输损坏',
    misuse: '使用问题',
    listing_mismatch: '与描述不符',
    wrong_item: '发错商品',
    unclear: '原因不明',
    not_quality: '非质量问题',
  },
  severities: { minor: '轻微', major: '严重' },
  risks: {
    safety: '安全隐患',
    legal: '提及法律途径',
    negative_review: '扬言差评',
    a_to_z: '扬言 A-to-z 索赔',
  },
  wants: { refund: '退款', replacement: '换货', part: '补发配件', help: '帮助' },
  options: {
    guidance: '使用指导',
    missing_part: '补发配件',
    partial_refund: '部分退款，无需退货',
    full_refund: '全额退款，无需退货',
    replacement: '免费换货',
    return_for_refund: '退货退款',
    ask_more: '询问详情',
  },
};
