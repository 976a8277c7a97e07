/**
 * Adds the mark of the page to a form, only while a person presses a button of it: by pointer, key or assistive
 * technology. Events that a program makes (`element.click()`, `form.submit()`, `requestSubmit()`) are not trusted or
 * not clicks (V2). The mark is put into what is sent and never stands in the form itself.
 */
export const PRESS_SCRIPT = `(() => {
  const mark = document.querySelector('meta[name=makeright-press]')?.content;
  if (mark === undefined) return;
  let pressed = null;
  document.addEventListener('click', (event) => {
    if (!event.isTrusted) return;
    pressed = event.target.closest('button')?.form ?? null;
    // The browser collects the fields within the click; whatever submits the form later is not this press.
    setTimeout(() => { pressed = null; });
  }, true);
  document.addEventListener('formdata', (event) => {
    if (event.isTrusted && event.target === pressed) event.formData.set('pressed', mark);
  }, true);
})();
`;
