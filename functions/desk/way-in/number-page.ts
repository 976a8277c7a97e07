import { html } from 'hono/html';
import { type Html, layout } from '../page/layout.ts';
import type { Strings } from '../page/strings.ts';
import { ASKED_FIELD, type AskedNumber, NUMBER_FIELD } from './number.ts';
import { PRESS_FIELD } from './press.ts';

/** Fields of this step itself: they do not travel on with the form. */
const OWN_FIELDS: readonly string[] = [ASKED_FIELD, NUMBER_FIELD, PRESS_FIELD];

export interface NumberPageProps {
  strings: Strings;
  /** Where the form was posted to, and is posted to again. */
  path: string;
  /** The page that the form came from. */
  back: string;
  /** What is on the button that was pressed. */
  button: string;
  /** What came with the form: all of it comes along, so that nothing is typed twice. */
  form: Record<string, unknown>;
  isWrong: boolean;
}

function kept(form: Record<string, unknown>): Html[] {
  return Object.entries(form).flatMap(([name, value]) =>
    typeof value !== 'string' || OWN_FIELDS.includes(name)
      ? []
      : [html`<input type="hidden" name="${name}" value="${value}">`],
  );
}

/** The second step, for a person whose press the script did not see: the number is text, and no field holds it. */
export function numberPage(
  { strings, path, back, button, form, isWrong }: NumberPageProps,
  { number, asked }: AskedNumber,
): Html {
  const { title, text, script, label, wrong, back: backWords } = strings.numberStep;
  const alert = isWrong ? html`<p class="wrong" id="number-wrong" role="alert">${wrong}</p>` : '';
  const said = isWrong ? html` aria-invalid="true" aria-describedby="number-wrong"` : '';
  return layout(
    strings,
    title,
    '',
    html`<div class="card lone"><h1>${title}</h1><p>${text}</p>
<form method="post" action="${path}" accept-charset="utf-8">${kept(form)}<input type="hidden" name="${ASKED_FIELD}" value="${asked}">
${alert}<label for="number">${label}${strings.colon}<strong class="number">${number}</strong></label>
<input id="number" name="${NUMBER_FIELD}" inputmode="numeric" autocomplete="off" required autofocus maxlength="12"${said}>
<button class="main" type="submit">${button}</button></form>
<p><a href="${back}">${backWords}</a></p><p class="small">${script}</p></div>`,
  );
}
