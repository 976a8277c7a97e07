import type { PersonWords, SignInWords } from './words.ts';

export const personEn: PersonWords = {
  actors: {
    buyer: 'the buyer',
    amazon: 'Amazon',
    clock: 'the clock',
    drafting: 'Makeright',
    diagnosis: 'Makeright',
    outbox: 'Makeright',
    workflow: 'Makeright',
    intake: 'Makeright',
    operator: 'the command line',
    staff: 'someone in Seller Central',
  },
  you: 'You',
  numberStep: {
    title: 'One more step: type the number',
    text: 'Some programs that check mails open the links and press the buttons. The number shows that it was you. Nothing has been changed so far, and nothing that you wrote is lost.',
    script: 'With JavaScript switched on, a press of the button is enough.',
    label: 'Type this number',
    wrong: 'That was not the number, or it came too late. Here is a new one.',
    back: 'Go back without doing this',
    goOn: 'Go on',
  },
};

export const signInEn: SignInWords = {
  nav: {
    board: 'Board',
    'set-aside': 'Set aside',
    playbook: 'Playbook',
    signOut: 'Sign out',
    signIn: 'Sign in',
  },
  roles: { agent: 'agent', supervisor: 'supervisor' },
  signIn: {
    title: 'Sign in',
    text: 'Give the e-mail address under which the playbook names you. A link comes by mail.',
    email: 'E-mail address',
    send: 'Mail me a link',
    enterTitle: (name) => `Hello ${name}`,
    enterText:
      'You stay signed in on this device for 12 hours, or until you sign out. Signing out ends it on all your devices.',
    enter: 'Sign in',
    mail: {
      subject: 'Your link to sign in',
      greeting: (name) => `Hello ${name},`,
      text: 'With this link you sign in to the board of complaints. It is valid for 15 minutes and works once.',
      button: 'Sign in',
      notYou: 'You did not ask for it? Then do nothing: without this mail nobody can use it.',
    },
  },
};
