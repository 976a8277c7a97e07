import type { Cause } from '../words/cause.ts';

/** What an agent checks before an offer goes out. */
export interface Checklist {
  /** Where to look first, in the case and in the shop. */
  look: string[];
  /** One open question to the buyer. */
  ask: string;
  /** What a photo should show. */
  photo: string;
}

export type ChecklistLanguage = 'zh' | 'en';

const EN: Readonly<Record<Cause, Checklist>> = {
  defect: {
    look: [
      'What exactly fails, since when, and did it ever work?',
      'Batch or delivery date: do other cases name the same part?',
      'What did the buyer try already? Do not ask for it again.',
    ],
    ask: 'What happens when you use it, and since when?',
    photo:
      'The faulty spot close up, and the label with the batch or serial number; a short video if it moves.',
  },
  transit_damage: {
    look: [
      'Outer box, inner packing, product: which of the three is damaged?',
      'FBA or own carrier: who bears the damage, and by when must it be reported?',
      'How many units of the order are affected?',
    ],
    ask: 'How did the parcel look when it arrived?',
    photo: 'The outer box from all sides with its shipping label, the packing inside, and the damage.',
  },
  misuse: {
    look: [
      'Which step differs from the manual? Is the manual clear on it?',
      'Is there a how-to or a video for this step in the buyer’s language?',
      'Could it be a fault after all? Offer to make it right if the step does not help.',
    ],
    ask: 'Which steps did you take before it happened?',
    photo: 'The product as it is set up now, with its connections, settings or display.',
  },
  listing_mismatch: {
    look: [
      'Title, bullet points, photos, size chart: where does the listing say what the buyer expected?',
      'Is the listing wrong, or only easy to misread? Either way open a task for it.',
      'Does another variant meet the buyer’s need?',
    ],
    ask: 'Which point of the listing led you to expect something else?',
    photo: 'The point that differs, with a ruler or the label in the picture where it is a matter of size.',
  },
  wrong_item: {
    look: [
      'Order against shipment: ASIN, variant, size, colour, quantity.',
      'Label on the product against what is inside: a mix-up in the warehouse or at the factory?',
      'Used, opened or doubted as counterfeit: check the source of the stock before answering.',
    ],
    ask: 'What exactly did you receive, and what does its label say?',
    photo: 'The whole item received, and its label or barcode; the seal where it was open.',
  },
  unclear: {
    look: [
      'Earlier messages, return reason and photos of this order.',
      'The commonest complaints about this product: one of them may be meant.',
    ],
    ask: 'What disappointed you most about the product?',
    photo: 'Whatever shows best what is not right.',
  },
  not_quality: {
    look: [
      'Delivery, price, order or opinion: whose matter is it, Amazon’s or the seller’s?',
      'Tracking and delivery date of the order.',
      'Is there a complaint about the product in the same message?',
    ],
    ask: 'What can we do for you with this order?',
    photo: 'None needed, unless the matter is the parcel or a document.',
  },
};

const ZH: Readonly<Record<Cause, Checklist>> = {
  defect: {
    look: [
      '具体是哪里出故障？从什么时候开始？以前正常过吗？',
      '批次和到货日期：其他案例是否也提到同一个部件？',
      '买家已经试过什么？不要让买家重复操作。',
    ],
    ask: '请问使用时具体出现什么情况？从什么时候开始的？',
    photo: '故障部位特写，以及带批号或序列号的标签；如果与动作有关，请附一段短视频。',
  },
  transit_damage: {
    look: [
      '外箱、内包装、产品：损坏的是哪一层？',
      'FBA 还是自发货：损失由谁承担？申报期限是哪天？',
      '整个订单中有几件受损？',
    ],
    ask: '请问收到包裹时，外包装是什么样子？',
    photo: '外箱各面及面单、箱内的填充物，以及产品损坏处。',
  },
  misuse: {
    look: [
      '哪一步与说明书不同？说明书在这一点上写清楚了吗？',
      '有没有买家语言的操作指南或视频？',
      '会不会其实是产品故障？如果指导无效，要承诺解决。',
    ],
    ask: '请问出现问题之前，您是按哪些步骤操作的？',
    photo: '产品目前的摆放、连接、设置或显示画面。',
  },
  listing_mismatch: {
    look: [
      '标题、五点描述、图片、尺码表：哪一处让买家有这样的预期？',
      '是页面写错，还是容易误读？两种情况都要建任务修改。',
      '有没有其他款式能满足买家的需要？',
    ],
    ask: '请问页面上的哪一处让您有了不同的预期？',
    photo: '不一致的地方；涉及尺寸时请放一把尺子，或拍下标签。',
  },
  wrong_item: {
    look: [
      '核对订单与发货：ASIN、款式、尺寸、颜色、数量。',
      '核对产品标签与实物：是仓库发错还是工厂装错？',
      '买家说是旧的、拆过的或怀疑假货：先查清库存来源再回复。',
    ],
    ask: '请问您收到的具体是什么？标签上写的是什么？',
    photo: '收到的完整商品及其标签或条码；如已开封，请拍封口处。',
  },
  unclear: {
    look: ['该订单以前的消息、退货原因和照片。', '这款产品最常见的投诉：买家可能指的是其中之一。'],
    ask: '请问产品最让您失望的是哪一点？',
    photo: '最能说明问题的地方。',
  },
  not_quality: {
    look: [
      '物流、价格、订单还是个人看法：归亚马逊处理还是归卖家处理？',
      '查看订单的物流轨迹和送达日期。',
      '同一条消息里有没有提到产品问题？',
    ],
    ask: '请问这个订单我们可以怎样帮您？',
    photo: '一般不需要；涉及包裹或单据时除外。',
  },
};

/** The agent's checklist for a cause, in the agent's language. */
export function checklistFor(cause: Cause, language: ChecklistLanguage): Checklist {
  return (language === 'zh' ? ZH : EN)[cause];
}
