import { createHash } from 'node:crypto';

/**
 * The one stylesheet, inline so that a page is one request. The Content-Security-Policy allows exactly
 * these bytes by their hash. Text and background pairs hold WCAG AA (4.5:1): test/functions/desk/page/style.test.ts.
 */
export const COLOURS = {
  light: {
    ground: '#f5f3ee',
    card: '#ffffff',
    ink: '#1c2426',
    soft: '#566064',
    line: '#dcd8ce',
    edge: '#84897f',
    accent: '#0b665b',
    onaccent: '#ffffff',
    mark: '#ffe59a',
    late: '#a1211b',
    soon: '#7f4c00',
    good: '#0d5f3c',
    goodground: '#e2f3ea',
    warnground: '#fcefd6',
    stopground: '#fbe5e2',
    plainground: '#eaeef0',
  },
  dark: {
    ground: '#14181a',
    card: '#1d2325',
    ink: '#e8ebea',
    soft: '#a7b1b3',
    line: '#353e41',
    edge: '#7b8789',
    accent: '#58c9b6',
    onaccent: '#06231f',
    mark: '#5d4b0c',
    late: '#ffa198',
    soon: '#f1c26f',
    good: '#86dcb0',
    goodground: '#16342a',
    warnground: '#3a2d12',
    stopground: '#43201d',
    plainground: '#293134',
  },
} as const;

function variables(colours: Record<string, string>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

export const STYLE = `
:root{color-scheme:light dark;${variables(COLOURS.light)}}
@media (prefers-color-scheme:dark){:root{${variables(COLOURS.dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans CJK SC","Noto Sans",sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
main,.top{max-width:76rem;margin:0 auto;padding:0 1rem}
.top{display:flex;gap:.75rem;justify-content:space-between;align-items:baseline;padding-block:.8rem;color:var(--soft);font-size:.875rem}
.brand{font-weight:700;letter-spacing:.01em;color:var(--accent)}
main{padding-bottom:4rem}
.top{flex-wrap:wrap}
.top nav{display:flex;gap:1.1rem;flex:1;padding-inline-start:1rem}
.top nav a{padding:.3rem 0;text-decoration:none}
.top nav a[aria-current]{font-weight:700;border-bottom:.15rem solid var(--accent)}
.out{display:flex;flex-wrap:wrap;gap:.3rem .75rem;align-items:center}
.out button{min-height:2.25rem;padding:.2rem .8rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(6rem,1fr));gap:.6rem;padding:0;margin:0 0 1.1rem;list-style:none}
.tiles li{border-radius:.6rem;padding:.5rem .9rem;background:var(--plainground)}
.tiles li{font-size:.9375rem;line-height:1.35}
.tiles strong{display:block;font-size:1.35rem}
.tiles .late,.when.late{background:var(--stopground);color:var(--late)}
.tiles .soon,.when.soon{background:var(--warnground);color:var(--soon)}
.search{margin-bottom:.4rem}
.search .two>input,.search .two>select{flex:1 1 14rem;width:auto;margin:0}
.search .two>button{flex:none;width:auto;margin:0}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:0 1rem}
.fields label{font-size:.875rem}
.rows{list-style:none;padding:0;margin:0}
.row{display:grid;grid-template-columns:14rem 1fr;gap:.3rem 1.1rem;padding:.8rem 0;border-top:1px solid var(--line)}
.row:first-child{border-top:0;padding-top:0}
.row>div{min-width:0}
[hidden]{display:none!important}
.row{position:relative}
.row:has(>.pick){padding-inline-end:2.75rem}
.pick[type=checkbox]{position:absolute;inset-inline-end:0;top:.9rem;margin:0;width:1.5rem;height:1.5rem}
.row:first-child>.pick{top:.1rem}
.acts .two>*{flex:1 1 11rem;margin:0}
.row.new{box-shadow:inset .3rem 0 0 var(--accent);padding-inline-start:.8rem}
.row a{font-weight:600;text-decoration:none}
.row a:hover{text-decoration:underline}
.row p{margin:.1rem 0 0}
.when{border-radius:.5rem;padding:.45rem .7rem;background:var(--plainground);align-self:start}
.when strong,.when span,.when time{display:block}
.when.late time,.when.soon time{color:inherit}
.ways{display:flex;flex-wrap:wrap;gap:.8rem 1.2rem;align-items:center;margin-top:1rem}
a.button{display:inline-block;border:1px solid var(--accent);border-radius:.5rem;padding:.6rem 1.2rem;font-weight:600;text-decoration:none}
.empty{text-align:center;padding:1.5rem 0}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
th,td{text-align:start;vertical-align:top;padding:.5rem .6rem;border-top:1px solid var(--line)}
thead th{border-top:0;color:var(--soft);font-weight:600;font-size:.875rem}
td ol{margin:0;padding-inline-start:1.2rem}
td .label{display:none;color:var(--soft);font-size:.875rem}
tbody th{font-weight:600}
h1{font-size:1.45rem;line-height:1.25;margin:0 0 .35rem}
h2{font-size:1.0625rem;line-height:1.35;margin:0 0 .7rem}
h3{font-size:.9375rem;margin:0 0 .35rem}
p{margin:0 0 .7rem}
p:last-child,ul:last-child,ol:last-child,form:last-child{margin-bottom:0}
ul,ol{margin:0 0 .7rem;padding-inline-start:1.25rem}
a{color:var(--accent);text-underline-offset:.15em}
.card,.notice{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:1.1rem 1.2rem;margin:0 0 1rem}
.notice{border-inline-start-width:.35rem;background:var(--plainground);border-color:var(--edge)}
.notice h2{margin-bottom:.25rem}
.notice.done{background:var(--goodground);border-color:var(--good)}
.notice.warn{background:var(--warnground);border-color:var(--soon)}
.notice.stop{background:var(--stopground);border-color:var(--late)}
.head{display:flex;flex-wrap:wrap;gap:1rem 2rem;justify-content:space-between;align-items:flex-start}
.head>div:first-child{flex:1 1 20rem;min-width:0}
.due{border-radius:.6rem;padding:.6rem .9rem;background:var(--plainground);min-width:13rem}
.due strong{display:block;font-size:1.25rem;line-height:1.3}
.due span{display:block;font-size:.875rem}
.due.soon{background:var(--warnground);color:var(--soon)}
.due.late{background:var(--stopground);color:var(--late)}
.chips{display:flex;flex-wrap:wrap;gap:.4rem;padding:0;margin:.4rem 0 0;list-style:none}
.chips li{border:1px solid var(--edge);border-radius:1rem;padding:.05rem .65rem;font-size:.875rem}
.chips .major{border-color:var(--late);color:var(--late);font-weight:600}
dl.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(8.5rem,1fr));gap:.6rem 1.2rem;margin:1rem 0 0;padding-top:.9rem;border-top:1px solid var(--line)}
dl.facts dt,.small,.hint{color:var(--soft);font-size:.875rem}
dl.facts dd{margin:0}
dl.facts+p{margin-top:.9rem}
dl.facts .order{grid-column:span 2;white-space:nowrap}
.facts .chosen{grid-column:span 2}
.facts .wide{grid-column:1/-1}
form+form,form+details,form+p,.words+details{margin-top:1.1rem}
.columns{display:grid;gap:0 1rem}
.columns>div{min-width:0}
.words{white-space:pre-wrap;margin:0;padding-inline-start:.9rem;border-inline-start:.2rem solid var(--line)}
.photos+details{margin-top:.9rem}
.words+.small{margin-top:.7rem}
.from{display:flex;flex-wrap:wrap;gap:.1rem .75rem;margin:0 0 .45rem}
.from strong+*{color:var(--soft);font-size:.875rem;align-self:center}
article+article{margin-top:1.2rem;padding-top:1.1rem;border-top:1px solid var(--line)}
mark{background:var(--mark);color:var(--ink);border-radius:.2rem;padding:0 .1em}
mark.danger{text-decoration:underline .16em var(--late);text-underline-offset:.2em}
.heard strong{font-weight:600}
q{font-style:italic}
.photos{display:flex;flex-wrap:wrap;gap:.6rem;padding:0;margin:.9rem 0 0;list-style:none}
.photos a{display:block;text-align:center;font-size:.875rem}
.photos img{display:block;width:7.5rem;height:7.5rem;object-fit:cover;border-radius:.5rem;border:1px solid var(--line);background:var(--plainground)}
.unshown{border:1px dashed var(--edge);border-radius:.5rem;padding:.5rem .7rem;font-size:.875rem;max-width:20rem}
.risks{color:var(--late);font-weight:600}
.findings{list-style:none;padding:0}
.findings li{border-inline-start:.3rem solid var(--soon);background:var(--warnground);border-radius:.3rem;padding:.55rem .8rem;margin:0 0 .5rem}
.findings li.block{border-color:var(--late);background:var(--stopground)}
.findings .why{display:block;font-size:.9375rem}
label{display:block;font-weight:600;margin:0 0 .3rem}
label.tick{display:flex;gap:.6rem;align-items:flex-start;font-weight:400;margin:.8rem 0}
input[type=checkbox],input[type=radio]{width:1.15rem;height:1.15rem;margin:.2rem 0 0;flex:none;accent-color:var(--accent)}
textarea,select,input:not([type=checkbox],[type=radio],[type=hidden]){width:100%;font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:.5rem;padding:.65rem .75rem}
textarea{min-height:19rem;resize:vertical;line-height:1.55;field-sizing:content}
select,input:not([type=checkbox],[type=radio],[type=hidden]){min-height:2.75rem;margin-bottom:.8rem}
fieldset{border:0;padding:0;margin:0 0 .8rem}
legend{font-weight:600;padding:0}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.5rem 1.2rem;border-radius:.5rem;border:1px solid var(--accent);background:var(--card);color:var(--accent);cursor:pointer}
button.main{background:var(--accent);color:var(--onaccent)}
button:hover{filter:brightness(1.08)}
:focus-visible{outline:.2rem solid var(--accent);outline-offset:.15rem}
.hint{margin:.35rem 0 .8rem}
.front{border-color:var(--accent);box-shadow:0 0 0 1px var(--accent)}
details{border-top:1px solid var(--line)}
.card>details:first-child{border-top:0;margin-top:-.5rem}
h2+details{border-top:0}
details:last-child{margin-bottom:-.5rem}
summary{cursor:pointer;font-weight:600;padding:.65rem 0;min-height:2.75rem}
details[open]>summary{padding-bottom:.4rem}
details>:last-child{margin-bottom:1rem}
.gloss{list-style:none;padding:0;display:grid;gap:.7rem}
.gloss span{display:block}
.gloss span+span{color:var(--soft)}
.gloss .unglossed{color:var(--soon)!important;background:var(--warnground);border-radius:.3rem;padding:0 .4rem;justify-self:start}
.options{padding-inline-start:1.4rem}
.two{display:flex;flex-wrap:wrap;gap:.8rem}
.two form{flex:1 1 14rem;margin-top:0}
.two button{width:100%;margin-bottom:.35rem}
.timeline{list-style:none;padding:0;font-size:.9375rem}
.timeline li{display:grid;grid-template-columns:minmax(9rem,13rem) 1fr;gap:0 1rem;padding:.3rem 0;border-top:1px solid var(--line)}
.timeline li:first-child{border-top:0}
.timeline time{color:var(--soft)}
code.pick{display:block;user-select:all;background:var(--plainground);border-radius:.4rem;padding:.5rem .7rem;font-size:.8125rem;word-break:break-all}
.number{font-size:1.35rem;letter-spacing:.12em}
.wrong{color:var(--late);font-weight:600}
.lone{max-width:40rem;margin:3rem auto}
@media (min-width:60rem){.columns.even{grid-template:none;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.columns{grid-template:"read decide" auto "history decide" 1fr/minmax(0,1fr) minmax(0,1.15fr);align-items:start}.read{grid-area:read}.decide{grid-area:decide}.history{grid-area:history}.columns.even>div{grid-area:auto}}
@media (max-width:40rem){main,.top{padding-inline:.75rem}.card,.notice{padding:.9rem}.due{width:100%}button{width:100%}.out,.out button,.search .two>button{width:auto}.row{grid-template-columns:1fr}.stack thead{display:none}.stack tr{display:block;border-top:1px solid var(--line);padding:.6rem 0}.stack .any{display:none!important}.stack th,.stack td{display:block;border:0;padding:.1rem 0}.stack .label{display:inline-block;min-width:7rem}.when{display:flex;flex-wrap:wrap;gap:0 .6rem}.top nav{flex:none;order:3;width:100%;padding:0}.timeline li{grid-template-columns:1fr}}
`;

/** For the Content-Security-Policy's style-src. */
export const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
