import type { LetterLanguage } from '../../templates/copy/languages.ts';
import type { PlaybookStore } from './playbook.ts';

const AGENT = /\{agent\}(?:[,，、]\s?|\s+(?:from|von|de|di|van|från|z)\s+|\s)?/;
/** Languages whose letters take a name in any script. */
const ANY_SCRIPT: readonly LetterLanguage[] = ['ja', 'zh'];

/**
 * The last line of a letter in its language, with the first name of the person who answers at {agent}; without one the
 * place and what joins it are left out. A name in a script that the letter does not have would be stopped by the gate.
 */
export function signatureOf(
  { signature, signatures }: Pick<PlaybookStore, 'signature' | 'signatures'>,
  language: LetterLanguage,
  agent: string | null,
): string {
  const own = signatures[language] ?? signature;
  const fits = agent !== null && (ANY_SCRIPT.includes(language) || /^[\p{Script=Latin}' .-]+$/u.test(agent));
  return fits ? own.replace('{agent}', () => agent) : own.replace(AGENT, '').trim();
}
