import type { SetAsideWords } from './words.ts';

export const setAsideEn: SetAsideWords = {
  title: 'Mail set aside',
  help: 'Mail that became no case. Nothing happens to it, and no clock is shown on the board, until you judge it.',
  shelves: { open: 'to be judged', rest: 'notices and newsletters', judged: 'judged' },
  show: 'Show',
  reason: 'Reason',
  store: 'Store',
  all: 'all',
  apply: 'Show',
  noStore: 'store unknown',
  reasons: {
    unreadable: 'cannot be read or answered',
    suspicious: 'could not be shown to come from Amazon',
    no_case: 'belongs to no case that is known here',
    not_ours: 'not recognised as a message of a buyer',
    no_store: 'no store is known for its address',
  },
  maybeBuyers: 'may be a buyer',
  answer: (left) => `Answer: ${left}`,
  list: 'Mails',
  empty: {
    open: 'No mail waits for a judgement',
    rest: 'No such mail is kept',
    judged: 'No mail was judged yet',
  },
  next: 'Next page',
  first: 'First page',
  noSubject: '(no subject)',
  noSender: '(no sender)',
  back: 'All mail set aside',

  facts: {
    from: 'From',
    came: 'Came',
    store: 'Store',
    order: 'Order',
    kind: 'Looks like',
    size: 'Size',
    answers: 'Answers would go to',
  },
  kilobytes: (n) => `${n} KB`,
  whyTitle: 'Why it was set aside',
  dueBy: (at) => `If a buyer wrote it, the answer is due by ${at}: the clock runs since the mail came.`,
  detail: 'In detail',

  standing: {
    released: (name, at) => `${name} opened a case for it: ${at}`,
    releasedHelp: 'It takes some seconds until the case is there.',
    loadAgain: 'Load again',
    stuckHelp: 'The case should be there by now. Open it once more: it will not be opened twice.',
    case: 'It is in a case',
    caseBy: (name, at) => `Released: ${name}, ${at}`,
    toCase: 'To the case',
    dismissed: (name, at) => `No case: ${name}, ${at}`,
    dismissedHelp: 'It stays here as long as mail is kept, and can be judged again.',
    replayed: 'It went through the intake again',
  },
  record: 'Judgements so far',
  judgements: {
    released: 'released',
    dismissed: 'no case',
    reopened: 'opened again',
    returned: 'came back: no case could be made of it',
  },

  judgeTitle: 'What is it?',
  openCase: 'A buyer wrote it: open a case',
  openHelp:
    'It becomes a case, or joins the one that it belongs to, and a draft is written. Nothing goes out before somebody approves it. The record of the case names you.',
  openNotice:
    'It reads like a notice from Amazon. If a case is known for it, it joins that case; otherwise it comes back here.',
  onceMore: 'Open the case once more',
  storeLabel: 'For which store?',
  sure: (address) => `I have looked at it: a buyer wrote it. Answers go to ${address}.`,
  sureUnknown: 'I have looked at it: a buyer wrote it.',
  notRelay:
    'This is no relay address of Amazon. Amazon wants buyers of orders answered through its messages only.',
  cannotAnswer:
    'It names no address that a letter could go to. If it is genuine, answer it in Seller Central, then mark it here as no case.',
  dismiss: 'No case',
  dismissHelp: 'Nothing is answered. The mail is kept.',
  reopen: 'Judge again',

  refusals: {
    taken: {
      title: 'Somebody else was faster',
      text: 'The mail was judged after you opened this page. What stands now is below; your click changed nothing.',
    },
    no_store: {
      title: 'Which store is it for?',
      text: 'Choose the store, then open the case. Nothing was changed.',
    },
    unreadable: {
      title: 'It cannot be read',
      text: 'No case can be opened for it. Look in Seller Central whether a buyer wrote. Nothing was changed.',
    },
    no_address: {
      title: 'There is nowhere to answer',
      text: 'It names no address that a letter could go to. Answer it in Seller Central. Nothing was changed.',
    },
    unsure: {
      title: 'Please confirm it',
      text: 'The machine does not trust this mail. Tick that you have looked at it, then open the case. Nothing was changed.',
    },
    gone: {
      title: 'The mail is not kept any more',
      text: 'No case can be opened for it. Nothing was changed.',
    },
  },

  mailTitle: 'The mail',
};
