import type { Want } from '../../../words/want.ts';

export const IT_WANTS: Readonly<Record<Want, string>> = {
  refund: String.raw`
    rimbors\w*|soldi|restitu\w*|reso|resi|render(?:e|lo|la|li|le)|rendo|rispedi\w*|rimand\w*|indietro|
    sconto|storno
  `,
  replacement: String.raw`
    sostitu\w*|cambi(?:o|arlo|arla|are|atemelo)|(?:mand\w*|invi\w*|sped\w*|aver\w*|
    ricever\w*) ~ (?:nuov\w*|altr\w*|giust\w*|corrett\w*|quello giusto)|un altro|uno nuovo|una nuova
  `,
  part: String.raw`
    (?:pezz\w*|ricambi\w*|ricambio) ?(?:di ricambio|mancant\w*)?|(?:mand\w*|invi\w*|aver\w*|compr\w*|
    ordin\w*) ~ (?:vite|viti|coperchio|cavo|caricatore|telecomando|rotella|ruota|piedino|tappo|
    guarnizione|istruzioni|manuale)
  `,
  help: String.raw`
    aiut\w*|come (?:si|faccio|posso|devo|lo|la|mai)|cosa (?:devo|posso|faccio|sbaglio)|e normale|
    potete (?:dirmi|spiegarmi|indicarmi)|spieg\w*|consigli\w*|trucco|c'e un (?:trucco|modo|ordine|
    video)|soluzione|sbaglio qualcosa
  `,
};
