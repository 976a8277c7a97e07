import type { SentenceKey } from '../../../templates/copy/copy.ts';
import type { Cause } from '../../words/cause.ts';
import type { Occasion } from '../occasion.ts';
import type { Paragraph, Sentence } from '../pieces.ts';

export function prose(...sentences: Sentence[]): Paragraph[] {
  return sentences.length === 0 ? [] : [{ sentences, as: 'prose' }];
}

export function lines(...sentences: Sentence[]): Paragraph[] {
  return sentences.length === 0 ? [] : [{ sentences, as: 'lines' }];
}

function sorryKey({ cause, major }: Occasion): SentenceKey {
  if (cause === 'listing_mismatch') return 'sorryListing';
  if (cause === 'misuse') return 'sorryGuidance';
  return major ? 'sorryMajor' : 'sorryMinor';
}

function understoodKey({ cause, major }: Occasion): SentenceKey | null {
  const keys: Readonly<Record<Cause, SentenceKey | null>> = {
    defect: major ? 'understoodDefectMajor' : 'understoodDefectMinor',
    transit_damage: major ? 'understoodTransitMajor' : 'understoodTransitMinor',
    // To say what went wrong would say who did it.
    misuse: null,
    listing_mismatch: 'understoodListing',
    wrong_item: 'understoodWrongItem',
    unclear: 'understoodUnclear',
    not_quality: null,
  };
  return keys[cause];
}

/** Thanks, regret, and that the problem was understood; later letters only thank and regret. */
export function opening(on: Occasion, thanks?: SentenceKey): Paragraph[] {
  const { pen } = on;
  if (!on.first) return prose(pen.write('thanksReply'), ...pen.maybe('sorryAgain'));
  const understood = understoodKey(on);
  return prose(
    pen.write(thanks ?? 'thanksMessage'),
    pen.write(sorryKey(on)),
    ...(understood === null ? [] : [pen.write(understood)]),
  );
}

export function safety(on: Occasion): Paragraph[] {
  return on.unsafe ? prose(...on.pen.maybe('safety')) : [];
}

const ASK: Readonly<Record<Cause, SentenceKey>> = {
  defect: 'askDefect',
  transit_damage: 'askTransit',
  misuse: 'askMisuse',
  listing_mismatch: 'askListing',
  wrong_item: 'askWrongItem',
  unclear: 'askUnclear',
  not_quality: 'askUnclear',
};

/** One open question, and the wish for a photo while none has come. The buyer is never asked to switch on what may harm. */
export function question(on: Occasion): Paragraph[] {
  const { pen } = on;
  const about = on.asksAbout;
  const key = on.unsafe && (about === 'defect' || about === 'misuse') ? 'askUnclear' : ASK[about];
  return prose(
    ...(on.photosNew ? pen.maybe('thanksPhotos') : []),
    pen.write(key),
    ...(on.photosEver || on.cause === 'misuse' ? [] : pen.maybe('askPhoto')),
  );
}
