import { becauseIn } from '../../../../core/staff-mail/because-words.ts';
import type { DecisionWords } from './words.ts';

export const decisionZh: DecisionWords = {
  noDraft: '这份草稿已不存在。',
  becauseWords: (because) => becauseIn('zh', because),
  empty: '内容为空。请填写回复，或选择“无需回复”。',
  tooLong: (length, max) => `内容有 ${length} 个字符，亚马逊最多接受 ${max} 个，请缩短。`,
  promisesTooMuch: (because) =>
    `这段文字承诺的金额超出您可自行决定的范围（${because}）。请降低金额，或转交主管。`,
  confirmWarnings: '尚未发送。请阅读提示，修改内容，或勾选后仍然发送。',
  blocked: '没有发送。请修改标出的内容后再批准。',
  offers: {
    faults: {
      kind: (row) => `第 ${row} 行没有说明提供什么。请选择方案，或清空这一行。`,
      percent: (row) => `第 ${row} 行的比例无效。请填 1 到 99 的整数，例如 15。`,
      amount: (row, example) => `第 ${row} 行的金额无效。请填数字，例如 ${example}。`,
      nothing: (row) => `第 ${row} 行是部分退款，但没有填多少。请填比例或金额。`,
      whole: (row, price) =>
        `第 ${row} 行的金额已达到或超过全价（${price}）。请选择全额退款，或填更少的金额。`,
      disagree: (row, percent, share) =>
        `第 ${row} 行的比例与金额不一致：价格的 ${percent} 是 ${share}。请只填其中一项。`,
    },
    doneNeedsOne: '只能立即执行一个方案，而且须由我方执行。请取消其他方案，或取消“立即执行”。',
    agreedAlready: (option) =>
      `与买家已有约定：${option}。另一个方案只有立即执行才算数：请勾选“立即执行”，或取消该方案。`,
    onlyInLetter: (named) => `信中写了 ${named}，方案里没有：请改其中一处。`,
    wholeOnlyInLetter: '信中承诺全额退款，方案里没有：请改其中一处。',
    onlyInList: (number, option) => `方案 ${number} 是“${option}”，信中没有写：请改其中一处。`,
    count: (letter, list) => `信中编了 ${letter} 个选项，方案是 ${list} 个：请使两者数量和顺序一致。`,
    partHelp:
      '没有发送任何内容。信中承诺而方案里没有的事，不会有人去办：若无需等买家答复就要办，请加为方案并勾选“立即执行”。',
  },
  changeNothing: '请选择另一个原因或方案；没有任何更改。',
  choseNothing: '请选择买家指定的方案。',

  undo: {
    title: '改变主意了？',
    text: (seconds) => `回复将在 ${seconds} 秒后发给买家，在此之前可以撤回。`,
    over: '回复即将发出。',
    button: '撤回，不发送',
    tooLate: '已来不及撤回这封回复。',
    done: (who, at) => `${who}已撤回批准 · ${at}`,
    doneText: '没有发送任何内容，草稿重新等待决定。',
  },

  assign: {
    title: '转交同事',
    help: (now) => `目前由${now}负责。待决定的内容会发邮件给您选择的人。`,
    label: '接手人',
    give: '转交此案',
    nobody: '请选择一位同事；没有任何改动。',
    given: (by, to, at) => `${by}已将此案转交${to} · ${at}`,
    mailed: '待决定的内容会通过邮件发给接手人。',
  },

  judging: {
    yes: '是',
    no: '不是',
    yesHelp: '从现在起按风险处理。若回复内容或决定人因此不同，新草稿会通过邮件发来。',
    noHelp: '只记录您的回答，草稿保持不变。',
    wholeMessage: '整封来信',
    noRisk: '表单没有说明判断的是哪项风险。请刷新页面后再点击其中一个按钮；没有任何更改。',
    notAsked: (risk) => `这一项已无需判断：${risk}`,
    confirmed: (who, risk, at) => `${who}判断为“是”：${risk} · ${at}`,
    denied: (who, risk, at) => `${who}判断为“否”：${risk} · ${at}`,
    countsNow: '从现在起，这一项按本案的风险处理。',
    letterWaits: '其他内容没有更改。',
  },

  notices: {
    decided: {
      approved: (who, at) => `${who}已批准这封回复 · ${at}`,
      dismissed: (who, at) => `${who}已标记为无需回复 · ${at}`,
      recompose: (who, at) => `${who}要求重写草稿 · ${at}`,
      chose: (who, at) => `${who}已记录买家的选择 · ${at}`,
      passed_on: (who, at) => `${who}已转交主管 · ${at}`,
      sent_confirmed: (who, at) => `${who}确认回复已发出 · ${at}`,
      send_again: (who, at) => `${who}已要求重新发送 · ${at}`,
      fulfilled: (who, at) => `${who}确认已完成 · ${at}`,
    },
    now: (state) => `目前：${state}。`,
    oneDecision: '以第一个决定为准；这一次没有更改任何内容。',
    newDraftComes: '新草稿会通过邮件发来。',
    passedOn: (names) => `${names}已通过邮件收到。`,
    superseded: '这份草稿已过时',
    supersededBy: (n) => `已由第 ${n} 稿取代。请使用该稿邮件中的链接，也可在此打开。`,
    openDraft: (n) => `打开第 ${n} 稿`,
    supersededWhile: '有新情况，正在准备新的草稿，会通过邮件发来。',
    supersededEvent: (what, at) => `发生了：${what} · ${at}。`,
    notYours: '这一份由主管决定',
    notYoursText: (names) => `超出客服可单独决定的范围，${names}可以批准。`,
    frozen: 'A-to-z 索赔处理中',
    frozenText: '亚马逊裁定前，回复和方案暂停。请在卖家平台答复索赔。',
    closed: '案件已关闭',
    closedText: (why, at) =>
      `关闭时间：${at}${why === null ? '' : `；原因：${why}`}。买家再来信时，案件会自动继续。`,
    wrongState: '这里目前没有需要决定的内容',
    wrongStateText: (state) => `目前：${state}。`,
    nothingChanged: '没有任何更改。',
  },
};
