/**
 * Outside text in such a form that no mail program makes a link of it ("shop.example" reads "shop. example"),
 * without control and direction characters; line breaks stay.
 */
export function unlinked(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[\p{Co}\p{Cs}\p{Cf}]/gu, '')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/:\/{2}/g, ': //')
    .replace(/@/g, ' at ')
    .replace(
      /([\p{L}\p{N}\p{M}_-])\.(?=[\p{L}\p{N}_%-])/gu,
      (found, before: string, place: number, whole: string) =>
        isNumber(before, whole[place + found.length]) ? found : `${before}. `,
    );
}

/** "2.5" stays; "192.168.0.1" and "shop.de" do not need to. */
function isNumber(before: string, after: string | undefined): boolean {
  return /\d/.test(before) && after !== undefined && /\d/.test(after);
}
