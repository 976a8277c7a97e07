/**
 * A case's page: opens the folds where the screen has room, notices another person's decision and the buyer's news,
 * and counts down the seconds in which a reply can be taken back.
 */
export const CASE_SCRIPT = `(() => {
  if (matchMedia('(min-width:60rem)').matches)
    for (const fold of document.querySelectorAll('details[data-wide]')) fold.open = true;

  const changed = document.getElementById('changed');
  if (changed !== null) {
    const { stamp, from, every } = changed.dataset;
    const ask = async () => {
      if (document.hidden) return;
      const answer = await fetch(from, { redirect: 'error', cache: 'no-store' }).catch(() => null);
      if (!answer?.ok || (await answer.text()) === stamp) return;
      changed.hidden = false;
      clearInterval(asking);
    };
    const asking = setInterval(ask, Number(every) * 1000);
    document.addEventListener('visibilitychange', ask);
  }

  const held = document.querySelector('[data-window]');
  const count = held?.querySelector('[role=timer] span');
  if (count) {
    const end = performance.now() + Number(held.dataset.window) * 1000;
    const tick = setInterval(() => {
      const left = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      count.textContent = String(left);
      if (left > 0) return;
      clearInterval(tick);
      // The page as it stands after the window says what became of the reply.
      location.replace(held.dataset.after);
    }, 1000);
  }
})();
`;
