import { html } from 'hono/html';
import type { CaseMessage } from '../../../../core/words/record/message.ts';
import { type Photo, unshownBecause } from '../../../pipeline/photos.ts';
import type { Html } from '../../page/layout.ts';
import type { Visit } from '../../way-in/visitor.ts';

/** As many as tell what is wrong; the rest is folded. */
const FIRST_PHOTOS = 8;

type Shown = Pick<CaseMessage, 'photos' | 'files'>;

function thumbnail(photo: Photo, number: number, { base, strings }: Pick<Visit, 'base' | 'strings'>): Html {
  const why = unshownBecause(photo);
  const name = strings.photo(number);
  if (why !== null) {
    const reason = why === 'type' ? strings.photoType : strings.photoSize;
    return html`<li class="unshown">${strings.photoUnshown(photo.filename ?? name, reason)}</li>`;
  }
  const address = `${base}/photo/${number}`;
  return html`<li><a href="${address}" rel="noreferrer"><img src="${address}" alt="${photo.filename ?? name}" loading="lazy">${name}</a></li>`;
}

/** The photos of one message, numbered through the whole case. */
export function thumbnails(
  message: Shown,
  all: readonly Photo[],
  before: number,
  visit: Pick<Visit, 'base' | 'strings' | 'formats'>,
): Html | string {
  if (message.photos.length === 0) return '';
  const items = all
    .slice(before, before + message.photos.length)
    .map((p, i) => thumbnail(p, before + i + 1, visit));
  const first = html`<ul class="photos">${items.slice(0, FIRST_PHOTOS)}</ul>`;
  if (items.length <= FIRST_PHOTOS) return first;
  const more = visit.strings.morePhotos(visit.formats.number(items.length - FIRST_PHOTOS));
  // Folded, they are not loaded either.
  return html`${first}<details><summary>${more}</summary><ul class="photos">${items.slice(FIRST_PHOTOS)}</ul></details>`;
}

/** Files that are no pictures, by name only: nothing leads to them. Logos and the like are no news. */
export function otherFiles(message: Shown, { strings }: Pick<Visit, 'strings'>): Html | string {
  const files = (message.files ?? []).filter(({ kind }) => kind !== 'decoration');
  if (files.length === 0) return '';
  const items = files.map(({ kind, filename, contentType }) => {
    const why = kind === 'program' || kind === 'archive' ? strings.fileDanger : strings.photoType;
    return html`<li class="unshown">${strings.photoUnshown(filename ?? contentType, why)}</li>`;
  });
  return html`<ul class="photos">${items}</ul>`;
}
