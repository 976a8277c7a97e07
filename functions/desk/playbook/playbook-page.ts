import { html } from 'hono/html';
import type { Draft } from '../../../core/letters/draft.ts';
import type { Playbook } from '../../../core/playbook/playbook.ts';
import { toMinor } from '../../../core/playbook/price.ts';
import { SEVERITIES } from '../../../core/words/severity.ts';
import { LETTER_LANGUAGES, type LetterLanguage } from '../../../templates/copy/languages.ts';
import { type Html, layout } from '../page/layout.ts';
import { deskHead } from '../way-in/desk-head.ts';
import type { Visitor } from '../way-in/visitor.ts';

function matrixRow(row: Playbook['matrix'][number], { strings, formats }: Visitor): Html {
  const { playbook: words } = strings.desk;
  const causes = [row.cause].flat().map((cause) => (cause === 'any' ? words.any : strings.causes[cause]));
  const severity = SEVERITIES.find((one) => one === row.severity);
  const price = row.price === 'any' ? words.any : words.bands[row.price];
  const channel = row.channel === 'any' ? words.any : strings.channels[row.channel];
  const risk = row.risk === 'any' ? words.any : strings.risks[row.risk];
  const repeat = row.repeat === 'any' ? words.any : words.repeat[row.repeat ? 'true' : 'false'];
  const options = row.options.map(
    ({ kind, percent, ifWanted }) =>
      html`<li>${formats.option(percent === undefined ? { kind } : { kind, percent })}${ifWanted === true ? html` <span class="small">(${words.ifWanted})</span>` : ''}</li>`,
  );
  const cell = (label: string, content: string | Html) =>
    html`<td${content === words.any ? html` class="any"` : ''}><span class="label">${label}</span>${content}</td>`;
  const { columns } = words;
  return html`<tr><th scope="row">${causes.join(' · ')}</th>
${cell(columns.severity, severity === undefined ? words.any : strings.severities[severity])}${cell(columns.price, price)}${cell(columns.channel, channel)}${cell(columns.risk, risk)}${cell(columns.repeat, repeat)}
${cell(columns.options, options.length === 0 ? words.nothingOffered : html`<ol>${options}</ol>`)}</tr>`;
}

function matrix(playbook: Playbook, visitor: Visitor): Html {
  const { playbook: words } = visitor.strings.desk;
  const heads = Object.values(words.columns).map((name) => html`<th scope="col">${name}</th>`);
  return html`<section class="card"><h2>${words.matrix}</h2><p class="small">${words.matrixHelp}</p>
<table class="stack"><thead><tr>${heads}</tr></thead><tbody>${playbook.matrix.map((row) => matrixRow(row, visitor))}</tbody></table></section>`;
}

function pairs(lines: readonly (readonly [label: string, value: string | Html])[]): Html {
  return html`<table><tbody>${lines.map(([label, value]) => html`<tr><th scope="row">${label}</th><td>${value}</td></tr>`)}</tbody></table>`;
}

function clocks({ clocks: given }: Playbook, { strings, formats }: Visitor): Html {
  const { playbook: words } = strings.desk;
  const inWords = (name: keyof Playbook['clocks']) => {
    const numbers = formats.list([given[name]].flat().map((n) => formats.number(n)));
    if (name.includes('Seconds')) return words.seconds(numbers);
    return name.includes('Hours') ? words.hours(numbers) : words.days(numbers);
  };
  const names = Object.keys(words.clock).filter((name): name is keyof Playbook['clocks'] => name in given);
  return html`<section class="card"><h2>${words.clocks}</h2>${pairs(names.map((name) => [words.clock[name], inWords(name)] as const))}</section>`;
}

function amounts(given: Readonly<Record<string, number>>, { formats }: Visitor): string {
  return Object.entries(given)
    .map(([currency, major]) => formats.money({ minor: toMinor(major, currency), currency }))
    .join(' · ');
}

function authority({ authority: given, priceBands }: Playbook, visitor: Visitor): Html {
  const { strings, formats } = visitor;
  const { playbook: words, roles } = strings.desk;
  const risks = given.supervisorRisks.map((risk) => html`<li>${strings.risks[risk]}</li>`);
  return html`<section class="card"><h2>${words.authority}</h2>${pairs([
    [words.percent, formats.percent(given.agent.percent / 100)],
    [words.amounts, amounts(given.agent.amounts, visitor)],
    [words.priceUnknown, roles[given.whenPriceUnknown]],
    [words.supervisorRisks, html`<ol>${risks}</ol>`],
  ])}<h3>${words.bandsTitle}</h3>${pairs([
    [words.lowBelow, amounts(priceBands.lowBelow, visitor)],
    [words.highFrom, amounts(priceBands.highFrom, visitor)],
  ])}</section>`;
}

function people({ staff, stores }: Playbook, { strings, formats }: Visitor): Html {
  const { playbook: words, roles } = strings.desk;
  const nameOf = (id: string) => stores.find((store) => store.id === id)?.name ?? id;
  return html`<section class="card"><h2>${words.staff}</h2>${pairs(
    staff.map(
      (person) =>
        [
          person.name,
          [
            roles[person.role],
            formats.language(person.language),
            person.stores === undefined ? words.allStores : formats.list(person.stores.map(nameOf)),
          ].join(' · '),
        ] as const,
    ),
  )}</section>`;
}

function letter(draft: Draft, { staff, strings }: Visitor): Html {
  const gloss =
    draft.language === staff.language
      ? ''
      : html`<details><summary>${strings.gloss}</summary><p class="words" lang="${strings.tag}">${draft.sentences.map((sentence) => sentence.gloss).join('\n')}</p></details>`;
  return html`<article><h3>${strings.kinds[draft.kind]}</h3><blockquote class="words" dir="auto" lang="${draft.language}">${draft.body}</blockquote>${gloss}</article>`;
}

function letters(drafts: Draft[], chosen: LetterLanguage, visitor: Visitor): Html {
  const { strings, formats } = visitor;
  const { playbook: words } = strings.desk;
  const options = LETTER_LANGUAGES.map(
    (one) =>
      html`<option value="${one}"${one === chosen ? html` selected` : ''}>${formats.language(one)}</option>`,
  );
  return html`<section class="card" id="letters"><h2>${words.letters}</h2><p class="small">${words.lettersHelp}</p>
<form class="search" method="get" action="/playbook#letters"><label for="language">${words.letterLanguage}</label><div class="two"><select id="language" name="language">${options}</select><button type="submit">${words.show}</button></div></form>
${drafts.map((draft) => letter(draft, visitor))}</section>`;
}

/** The seller's rules and letters, to read. */
export function playbookPage(
  playbook: Playbook,
  visitor: Visitor,
  proof: string,
  shown: { language: LetterLanguage; drafts: Draft[] },
): Html {
  const { playbook: words } = visitor.strings.desk;
  return layout(
    visitor.strings,
    words.title,
    deskHead(visitor, proof, 'playbook'),
    html`<section class="card"><h1>${words.title}</h1><p class="small">${words.intro}</p></section>
${matrix(playbook, visitor)}
<div class="columns even"><div>${clocks(playbook, visitor)}</div><div>${authority(playbook, visitor)}${people(playbook, visitor)}</div></div>
${letters(shown.drafts, shown.language, visitor)}`,
  );
}
