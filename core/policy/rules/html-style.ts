import type { HtmlElement } from '../html.ts';
import type { Rule } from '../rule.ts';

/** Amazon: at most three font sizes, margins up to 20 %, images up to 80 % of the width. */
const FONT_SIZES_MAX = 3;
const MARGIN_PERCENT_MAX = 20;
const IMAGE_PERCENT_MAX = 80;
const TRACKING_PIXEL_MAX = 3;

const FORBIDDEN_ELEMENTS = new Set([
  'font',
  'center',
  'marquee',
  'blink',
  'iframe',
  'script',
  'video',
  'audio',
  'object',
  'embed',
  'form',
  'input',
  'button',
  'svg',
  'canvas',
]);
/** Declarations that override Amazon's own colours, fonts and alignment, or hide words. */
const FORBIDDEN_CSS =
  /(?:^|[;{\s"'])(?:(?:background(?:-color|-image)?|color|font-family|font|line-height|filter|animation[a-z-]*)\s*:(?!\s*(?:inherit|initial|unset|normal|transparent|none)\s*(?:[;}!]|$))[^;}]{0,80}|text-align\s*:\s*(?:-webkit-)?center|margin(?:-left|-right)?\s*:\s*(?:[^;}]{0,20}\s)?auto(?=\s*(?:[;}!]|$))|display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0+)?(?=\s*(?:[;}!]|$))|font-size\s*:\s*(?:0(?:\.\d+)?(?:px|pt|em|rem|%)?|[1-5](?:\.\d+)?(?:px|pt)|\d(?:\.\d+)?%)(?=\s*(?:[;}!]|$))|content\s*:\s*["'][^"']{2,}|(?:max-)?(?:height|width)\s*:\s*0(?:px)?(?=\s*(?:[;}!]|$))|text-indent\s*:\s*-\d{3,}|mso-hide\s*:\s*all)/i;
const REMOTE = /^\s*(?:https?:)?\/\//i;

/** Declarations that name a share, with its whole percents. */
const MARGIN_SHARE = /margin[a-z-]{0,12}\s{0,99}:[^;}]{0,60}?(\d{1,3})(?:\.\d{1,60})?%/gi;
const WIDTH_SHARE = /width[a-z-]{0,12}\s{0,99}:[^;}]{0,60}?(\d{1,3})(?:\.\d{1,60})?%/gi;

const percentOver = (css: string, share: RegExp, limit: number): boolean =>
  [...css.matchAll(share)].some((match) => Number(match[1]) > limit);

function imageFault({ attributes }: HtmlElement): string | undefined {
  const source = attributes.src ?? attributes['data-src'] ?? '';
  const tiny = [attributes.width, attributes.height].some(
    (size) => size !== undefined && Number.parseInt(size, 10) <= TRACKING_PIXEL_MAX && !size.includes('%'),
  );
  if (REMOTE.test(source) || (attributes.srcset ?? '') !== '') return `image ${source || attributes.srcset}`;
  if (tiny) return `tracking pixel ${source}`;
  if (/\.gif(?:$|[?#])|^\s*data:image\/gif/i.test(source)) return `GIF ${source}`;
  if (source !== '' && !/^\s*(?:cid:|data:image\/)/i.test(source)) return `image ${source}`;
  const width = /^\s*(\d{1,3})%/.exec(attributes.width ?? '')?.[1];
  return width !== undefined && Number(width) > IMAGE_PERCENT_MAX ? `image width ${width}%` : undefined;
}

function elementFault(element: HtmlElement): string | undefined {
  const { name, attributes } = element;
  if (FORBIDDEN_ELEMENTS.has(name)) return `<${name}>`;
  if (name === 'link' && /stylesheet/i.test(attributes.rel ?? '')) return '<link rel=stylesheet>';
  if (name === 'img') {
    const fault = imageFault(element);
    if (fault !== undefined) return fault;
  }
  if (/^\s*(?:center|middle)\s*$/i.test(attributes.align ?? '') && name !== 'img') return 'align=center';
  for (const attribute of ['color', 'bgcolor', 'face', 'background', 'hidden']) {
    if (attributes[attribute] !== undefined && attributes[attribute] !== 'false')
      return `${attribute}=${attributes[attribute]}`;
  }
  const css = attributes.style ?? '';
  return (
    cssFault(css) ?? (name === 'img' && percentOver(css, WIDTH_SHARE, IMAGE_PERCENT_MAX) ? css : undefined)
  );
}

function cssFault(css: string): string | undefined {
  const plain = css.replace(/\/\*[^*]*\*\//g, '').replace(/\\([0-9a-f]{1,6}) ?/gi, (_, code) => {
    const point = Number.parseInt(code, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
  const found = FORBIDDEN_CSS.exec(plain)?.[0];
  if (found !== undefined) return found.replace(/^[;{\s"']/, '');
  return percentOver(plain, MARGIN_SHARE, MARGIN_PERCENT_MAX) ? plain : undefined;
}

/** Style and pictures of the HTML part: Amazon wants its own plain look and no picture from elsewhere. */
export const htmlStyle: Rule = {
  rule: 'html_style',
  level: 'block',
  why: 'Amazon forbids own colours and fonts, centred or hidden text, GIFs, remote images and tracking pixels: send plain paragraphs.',
  find: ({ html }) => {
    if (html === undefined) return [];
    const faults = html.elements.flatMap((element) => elementFault(element) ?? []);
    const sheet = cssFault(html.css);
    if (sheet !== undefined) faults.push(sheet);
    const styles = html.elements.map(({ attributes }) => attributes.style ?? '').join(';') + html.css;
    const sizes = new Set(
      [...styles.matchAll(/font-size\s*:\s*([^;}"']{1,20})/gi)].map((match) => match[1]?.trim()),
    );
    if (sizes.size > FONT_SIZES_MAX) faults.push(`${sizes.size} font sizes`);
    return faults;
  },
};
