import { vocabularyZh } from '../../../templates/copy/staff/zh/vocabulary.ts';
import { boardZh } from '../board/words/zh.ts';
import { caseZh } from '../case/words/zh.ts';
import { decisionZh } from '../decision/words/zh.ts';
import { playbookZh } from '../playbook/words/zh.ts';
import { setAsideZh } from '../set-aside/words/zh.ts';
import { personZh, signInZh } from '../way-in/words/zh.ts';
import type { Strings } from './strings.ts';
import { pageZh } from './words/zh.ts';

/** Chinese (zh-CN). Keys and what each stands for: strings.ts. */
export const zh: Strings = {
  tag: 'zh-CN',
  locale: 'zh-CN',
  ...vocabularyZh,
  ...pageZh,
  ...personZh,
  ...decisionZh,
  ...caseZh,
  desk: { ...signInZh, board: boardZh, playbook: playbookZh, setAside: setAsideZh },
};
