/** Names in the record that are not in the playbook: the visitor, the buyer, parts of the pipeline. */
export interface PersonWords {
  /** Parts of the pipeline, and others who are not a person of the playbook. */
  actors: Record<string, string>;
  you: string;
  /** The page that asks a person to type a number, where the script saw nobody press the button. */
  numberStep: {
    title: string;
    text: string;
    /** When this step is not needed. */
    script: string;
    /** Before the number. */
    label: string;
    wrong: string;
    back: string;
    /** On the button, where none of the page's own was pressed. */
    goOn: string;
  };
}

/** The words of the way in and of the head of every page behind it. */
export interface SignInWords {
  nav: { board: string; 'set-aside': string; playbook: string; signOut: string; signIn: string };
  roles: Record<'agent' | 'supervisor', string>;
  signIn: {
    title: string;
    text: string;
    email: string;
    send: string;
    /** The page behind the link: a person presses the button, a scanner does not. */
    enterTitle(name: string): string;
    enterText: string;
    enter: string;
    mail: { subject: string; greeting(name: string): string; text: string; button: string; notYou: string };
  };
}
