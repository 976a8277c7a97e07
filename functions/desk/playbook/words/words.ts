import type { Playbook } from '../../../../core/playbook/playbook.ts';
import type { PriceBand } from '../../../../core/playbook/price.ts';

/** The words of the playbook's page. */
export interface PlaybookWords {
  title: string;
  intro: string;
  matrix: string;
  matrixHelp: string;
  columns: Record<'cause' | 'severity' | 'price' | 'channel' | 'risk' | 'repeat' | 'options', string>;
  any: string;
  bands: Record<PriceBand, string>;
  repeat: Record<'true' | 'false', string>;
  ifWanted: string;
  nothingOffered: string;
  clocks: string;
  hours(n: string): string;
  days(n: string): string;
  seconds(n: string): string;
  clock: Record<keyof Playbook['clocks'], string>;
  authority: string;
  percent: string;
  amounts: string;
  priceUnknown: string;
  supervisorRisks: string;
  bandsTitle: string;
  lowBelow: string;
  highFrom: string;
  staff: string;
  allStores: string;
  letters: string;
  lettersHelp: string;
  letterLanguage: string;
  show: string;
}
