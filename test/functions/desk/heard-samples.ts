import type { Diagnosis, Heard } from '../../../core/words/diagnosis.ts';
import { sampleCase } from './samples.ts';

/** The buyer's message of the samples with more in it: a second problem, wishes, a time, and smoke. */
export const HEARD_TEXT =
  'Hallo,\n\nder Mixer startet nicht mehr und am Deckel läuft alles aus. Beim letzten Versuch kam aus dem Motor Rauch.\nIch habe ein anderes Kabel probiert. Ich hätte gern 30 % zurück, sagen wir 12 Euro, bis Freitag, sonst schreibe ich eine schlechte Bewertung. Was soll ich tun?\n\nDana';

export const SMOKE = 'kam aus dem Motor Rauch';

function heard(changes: Partial<Heard> = {}): Heard {
  return {
    contact: 'complaint',
    problems: [
      { sign: 'leaks', part: 'Deckel', words: 'am Deckel läuft alles aus' },
      { sign: 'dead', part: null, words: 'der Mixer startet nicht mehr' },
    ],
    told: ['what_happens', 'what_tried'],
    wishes: [{ kind: 'replacement' }, { kind: 'discount', percent: 30, amount: '12 Euro' }],
    risks: [{ risk: 'negative_review', words: 'sonst schreibe ich eine schlechte Bewertung' }],
    maybe: [{ risk: 'safety', words: SMOKE }],
    severityReason: 'main_function',
    deadline: 'bis Freitag',
    asks: 1,
    ...changes,
  };
}

export function heardDiagnosis(changes: Partial<Heard> = {}): Diagnosis {
  const { diagnosis } = sampleCase();
  if (diagnosis === null) throw new Error('the sample has no diagnosis');
  return { ...diagnosis, evidence: ['startet nicht mehr'], heard: heard(changes) };
}
