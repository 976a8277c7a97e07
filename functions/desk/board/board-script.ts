/**
 * Keeps the board fresh without loading it again: the parts that carry `data-live` are asked for and replaced.
 * Nothing moves under a hand: not while something of them is unfolded or a field in them has the focus.
 */
export const BOARD_SCRIPT = `(() => {
  const main = document.querySelector('#cases[data-every]');
  if (main === null) return;
  const stale = document.getElementById('stale');
  const parts = () => [...document.querySelectorAll('[data-live]')];
  const inHand = () => {
    const at = document.activeElement;
    return parts().some((part) =>
      part.querySelector('details[open],input:checked') !== null || (part.contains(at) && at.tagName !== 'A'));
  };
  const address = new URL(location.href);
  address.searchParams.set('part', 'live');
  const known = new Set();
  const rows = () => [...document.querySelectorAll('.rows .row')];
  const nameOf = (row) => row.querySelector('a').getAttribute('href');
  const remember = () => rows().forEach((row) => known.add(nameOf(row)));
  async function renew() {
    if (document.hidden || inHand()) return;
    let fresh;
    try {
      const answer = await fetch(address, { redirect: 'manual', cache: 'no-store' });
      if (answer.type === 'opaqueredirect') return location.reload();
      if (!answer.ok) throw new Error(String(answer.status));
      fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    } catch {
      stale.hidden = false;
      return;
    }
    if (inHand()) return;
    stale.hidden = true;
    const focused = document.activeElement.getAttribute('href');
    for (const part of parts()) {
      const next = fresh.getElementById(part.id);
      if (next !== null) part.replaceWith(next);
    }
    if (focused !== null)
      parts().flatMap((part) => [...part.querySelectorAll('a')])
        .find((link) => link.getAttribute('href') === focused)?.focus({ preventScroll: true });
    for (const row of rows()) if (!known.has(nameOf(row))) row.classList.add('new');
    remember();
  }
  remember();
  setInterval(renew, Number(main.dataset.every) * 1000);
  document.addEventListener('visibilitychange', renew);
})();
`;
