import type { PersonWords, SignInWords } from './words.ts';

export const personZh: PersonWords = {
  actors: {
    buyer: '买家',
    amazon: '亚马逊',
    clock: '时钟',
    drafting: 'Makeright',
    diagnosis: 'Makeright',
    outbox: 'Makeright',
    workflow: 'Makeright',
    intake: 'Makeright',
    operator: '命令行',
    staff: '卖家平台的同事',
  },
  you: '您',
  numberStep: {
    title: '还差一步：请输入数字',
    text: '有些检查邮件的程序会自动打开链接并点击按钮。输入数字即可确认是您本人操作。目前没有任何更改，您填写的内容也不会丢失。',
    script: '启用 JavaScript 后，直接点击按钮即可。',
    label: '请输入此数字',
    wrong: '数字不符或已过期，请输入新的数字。',
    back: '返回，不执行此操作',
    goOn: '继续',
  },
};

export const signInZh: SignInWords = {
  nav: { board: '看板', 'set-aside': '搁置邮件', playbook: '规则手册', signOut: '退出登录', signIn: '登录' },
  roles: { agent: '客服', supervisor: '主管' },
  signIn: {
    title: '登录',
    text: '请填写规则手册中登记的邮箱地址，登录链接会通过邮件发给您。',
    email: '邮箱地址',
    send: '发送登录链接',
    enterTitle: (name) => `${name}，您好`,
    enterText: '您将在此设备上保持登录 12 小时，或直到退出登录；退出登录后，所有设备都会退出。',
    enter: '登录',
    mail: {
      subject: '您的登录链接',
      greeting: (name) => `${name}，您好：`,
      text: '通过此链接登录投诉看板。链接 15 分钟内有效，只能使用一次。',
      button: '登录',
      notYou: '不是您本人申请的？无需理会：没有这封邮件，谁也无法使用该链接。',
    },
  },
};
