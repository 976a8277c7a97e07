/**
 * The editor of a draft: a moment after the last key the text goes to the gate of our own server, and what that says
 * takes the place of what stood there. The gate at the approval is the one that counts.
 */
export const EDITOR_SCRIPT = `(() => {
  const text = document.querySelector('textarea[data-check]');
  if (text === null) return;
  const PAUSE_MS = 600;
  let timer = 0;
  let under = null;
  let checked = text.value;
  async function check() {
    if (text.value === checked) return;
    under?.abort();
    const own = (under = new AbortController());
    const body = text.value;
    try {
      const answer = await fetch(text.dataset.check, {
        method: 'POST',
        body: new URLSearchParams(new FormData(text.form)),
        redirect: 'error',
        signal: own.signal,
      });
      if (!answer.ok) return;
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      for (const id of ['gate', 'gloss']) {
        const [here, there] = [document.getElementById(id), fresh.getElementById(id)];
        if (here !== null && there !== null) here.replaceChildren(...there.childNodes);
      }
      checked = body;
    } catch {
      // Without an answer the page stays as it is: the approval asks the gate again.
    }
  }
  text.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  });
})();
`;
