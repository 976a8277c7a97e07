import type { FeedbackCopy } from '../feedback-copy.ts';

/** The public answer to a seller feedback, as the agent reads it in Chinese. No answer goes out in it. */
export const zh: FeedbackCopy = {
  thanks: '感谢您的反馈。',
  sorryDefect: '很抱歉，商品没有正常工作。',
  sorryTransit: '很抱歉，商品送达时已经损坏。',
  sorryMisuse: '很抱歉，上手使用比应有的更费事。',
  sorryListing: '很抱歉，商品与我们页面给您的预期不符。',
  sorryWrongItem: '很抱歉，寄错了商品。',
  sorryOther: '很抱歉，这次没有给您带来好的体验。',
  doneRefund: '已通过亚马逊退款。',
  doneReplacement: '已免费寄出替换商品。',
  donePart: '已免费寄出所需的配件。',
  doneReturn: '商品可以退货并全额退款。',
  doneGuidance: '我们已在亚马逊消息中逐步说明。',
  doneContact: '我们已在亚马逊消息中写信给您，以便妥善解决。',
  betterDefect: '此事已交给我们的质检部门，正在查找原因。',
  betterTransit: '我们正在检查这款商品的包装。',
  betterMisuse: '我们正在把说明写得更清楚。',
  betterListing: '商品页面正在核对并更正。',
  betterWrongItem: '我们正在检查拣货和贴标的流程。',
  betterOther: '我们正在研究哪里可以做得更好。',
  open: '需要帮助的顾客可以在亚马逊“我的订单”中联系我们，我们会在 {hours} 小时内答复。',
  sign: '{signature}',
};
