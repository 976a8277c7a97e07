/** Words that buyers of amazon.com, of Canada and of other countries with American habits read otherwise. */
const AMERICAN: readonly (readonly [british: string, american: string])[] = [
  ['colour', 'color'],
  ['had gone off', 'had spoiled'],
];

/** Marketplaces that write as in the United States. */
const MARKETPLACES: readonly (string | null)[] = ['US', 'CA', 'MX', 'BR', 'JP'];

/** An English sentence as the buyers of a marketplace write it. */
export function englishOf(marketplace: string | null, text: string): string {
  if (!MARKETPLACES.includes(marketplace)) return text;
  return AMERICAN.reduce((said, [british, american]) => said.replaceAll(british, american), text);
}
