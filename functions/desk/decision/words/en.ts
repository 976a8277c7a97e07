import { becauseIn } from '../../../../core/staff-mail/because-words.ts';
import type { DecisionWords } from './words.ts';

export const decisionEn: DecisionWords = {
  noDraft: 'This draft is not there any more.',
  becauseWords: (because) => becauseIn('en', because),
  empty: 'The text is empty. Write the reply, or say that none is needed.',
  tooLong: (length, max) => `The text has ${length} characters; Amazon takes ${max} at most. Shorten it.`,
  promisesTooMuch: (because) =>
    `This text promises more than you may decide alone (${because}). Lower it, or pass the letter on to a supervisor.`,
  confirmWarnings:
    'Nothing was sent yet. Read the notes, then change the text or tick the box to send it all the same.',
  blocked: 'Nothing was sent. Change the marked words, then approve again.',
  offers: {
    faults: {
      kind: (row) => `Row ${row} does not say what is offered. Choose a solution, or empty the row.`,
      percent: (row) => `The share in row ${row} is none. Write a whole number from 1 to 99, such as 15.`,
      amount: (row, example) => `The sum in row ${row} is none. Write a number, such as ${example}.`,
      nothing: (row) => `Row ${row} is a partial refund without its size. Write a share or a sum.`,
      whole: (row, price) =>
        `The sum in row ${row} is the whole price (${price}) or more. Choose the full refund, or write less.`,
      disagree: (row, percent, share) =>
        `Share and sum in row ${row} are not the same: ${percent} of the price is ${share}. Write one of the two.`,
    },
    doneNeedsOne:
      'Only one option can be done now, and one that we carry out. Switch the others off, or take the tick out.',
    agreedAlready: (option) =>
      `Something is agreed with the buyer already: ${option}. Another option counts only if it is done now: tick that, or switch it off.`,
    onlyInLetter: (named) => `The letter names ${named}, the options do not: change the one or the other.`,
    wholeOnlyInLetter: 'The letter promises a full refund, the options do not: change the one or the other.',
    onlyInList: (number, option) =>
      `Option ${number} is “${option}”, the letter does not say so: change the one or the other.`,
    count: (letter, list) =>
      `The letter numbers ${letter} choices, the options are ${list}: make them the same, in the same order.`,
    partHelp:
      'Nothing was sent. What the letter promises and no option holds would never be done: where it is to be done without waiting, add it as an option and tick “done now”.',
  },
  changeNothing: 'Choose another cause or another solution; nothing was changed.',
  choseNothing: 'Pick the option that the buyer named.',

  undo: {
    title: 'Changed your mind?',
    text: (seconds) => `The reply goes to the buyer in ${seconds} seconds. Until then you can take it back.`,
    over: 'The reply is about to go out.',
    button: 'Undo: do not send it',
    tooLate: 'It was too late to take the reply back.',
    done: (who, at) => `${who} took the approval back · ${at}`,
    doneText: 'Nothing was sent. The draft waits for a decision again.',
  },

  assign: {
    title: 'Give to a colleague',
    help: (now) => `${now} has the case now. What waits for a decision is mailed to whom you choose.`,
    label: 'Who takes over',
    give: 'Give the case',
    nobody: 'Choose a colleague; nothing was changed.',
    given: (by, to, at) => `${by} gave the case to ${to} · ${at}`,
    mailed: 'What waits for a decision goes there by mail.',
  },

  judging: {
    yes: 'Yes, it is so',
    no: 'No, it is not so',
    yesHelp:
      'It counts as a risk from now on. Where the letter or who decides depends on it, a new draft comes by mail.',
    noHelp: 'Only your answer is recorded; the letter waits as it is.',
    wholeMessage: 'the message as a whole',
    noRisk:
      'The form does not say which risk is judged. Load the page again and press one of its two buttons; nothing was changed.',
    notAsked: (risk) => `Nobody is asked about this any more: ${risk}`,
    confirmed: (who, risk, at) => `${who} said yes: ${risk} · ${at}`,
    denied: (who, risk, at) => `${who} said no: ${risk} · ${at}`,
    countsNow: 'It counts as a risk of this case from now on.',
    letterWaits: 'Nothing else was changed.',
  },

  notices: {
    decided: {
      approved: (who, at) => `${who} approved this reply · ${at}`,
      dismissed: (who, at) => `${who} marked this: no reply needed · ${at}`,
      recompose: (who, at) => `${who} asked for a new draft · ${at}`,
      chose: (who, at) => `${who} recorded the buyer's choice · ${at}`,
      passed_on: (who, at) => `${who} passed this to the supervisor · ${at}`,
      sent_confirmed: (who, at) => `${who} said that the reply went out · ${at}`,
      send_again: (who, at) => `${who} had the reply sent again · ${at}`,
      fulfilled: (who, at) => `${who} said that it is done · ${at}`,
    },
    now: (state) => `Now: ${state}.`,
    oneDecision: 'The first decision counts; nothing was changed by this one.',
    newDraftComes: 'The new draft comes by mail.',
    passedOn: (names) => `${names} has got it by mail.`,
    superseded: 'This draft is out of date',
    supersededBy: (n) =>
      `Draft ${n} took its place. The mail about it has its own links; it also opens here.`,
    openDraft: (n) => `Open draft ${n}`,
    supersededWhile: 'Something new came in, and a new draft is being prepared. It comes by mail.',
    supersededEvent: (what, at) => `What happened: ${what} · ${at}.`,
    notYours: 'A supervisor decides this one',
    notYoursText: (names) => `It is beyond what an agent may decide alone. ${names} can approve it.`,
    frozen: 'An A-to-z claim is open',
    frozenText: 'Replies and offers rest until Amazon has decided. Answer the claim in Seller Central.',
    closed: 'This case is closed',
    closedText: (why, at) =>
      `It was closed on ${at}${why === null ? '' : `: ${why}`}. If the buyer writes again, it goes on by itself.`,
    wrongState: 'There is nothing to decide here now',
    wrongStateText: (state) => `At the moment ${state}.`,
    nothingChanged: 'Nothing was changed.',
  },
};
