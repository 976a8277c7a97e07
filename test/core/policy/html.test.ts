import { expect, test } from 'vitest';
import { lint } from '../../../core/policy/lint.ts';

const TEXT = 'Hello, the part left today. Thank you for your patience.';

const BAD: readonly (readonly [rule: string, html: string])[] = [
  ['html_style', '<p style="color:#333">x</p>'],
  ['html_style', '<p style="font-family:Arial">x</p>'],
  ['html_style', '<font size="2">x</font>'],
  ['html_style', '<center>x</center>'],
  ['html_style', '<p align="center">x</p>'],
  ['html_style', '<div style="text-align: center">x</div>'],
  ['html_style', '<img src="https://lumafix.example/logo.png">'],
  ['html_style', '<img src="http://lumafix.example/a.gif">'],
  ['html_style', '<img src="cid:1" width="1" height="1">'],
  ['html_style', '<img src="data:image/gif;base64,R0lGOD">'],
  ['html_style', '<style>p{color:red}</style><p>x</p>'],
  ['html_style', '<p style="display:none">hidden</p>'],
  ['html_style', '<p style="font-size:0">hidden</p>'],
  ['html_style', '<table bgcolor="#eee"><tr><td>x</td></tr></table>'],
  ['html_style', '<p style="background:yellow">x</p>'],
  ['html_style', '<p style="line-height:2">x</p>'],
  ['html_style', '<p style="margin-left:30%">x</p>'],
  [
    'html_style',
    '<p style="font-size:10px">a</p><p style="font-size:12px">a</p><p style="font-size:14px">a</p><p style="font-size:16px">a</p>',
  ],
  ['html_style', '<p style="COLOR : Red">x</p>'],
  ['html_style', '<body background="x.png"><p>x</p></body>'],
  ['html_style', '<p style="c\\6f lor:red">x</p>'],
  ['html_style', '<div style="background-image:url(https://lumafix.example/p.png)">x</div>'],
  ['html_style', '<img src="cid:x.gif">'],
  ['html_style', '<img src="cid:x" style="width:95%">'],
  ['html_style', '<span style="color:white">x</span>'],
  ['html_style', '<img srcset="https://lumafix.example/a.png 2x">'],
  ['external_link', '<a href="https://lumafix.example/help">here</a>'],
  ['external_link', '<a href="//lumafix.example">here</a>'],
  ['external_link', '<a href=" HTTPS://lumafix.example">here</a>'],
  ['external_link', '<p>see lumafix<span>-shop</span>.com</p>'],
  ['email_address', '<a href="mailto:a@lumafix.example">here</a>'],
  ['phone_number', '<a href="tel:+442079460958">here</a>'],
  ['review_incentive', '<p>Leave five stars and you get a gift.</p>'],
  ['excess_blank_lines', '<p>a</p><br><br><br><p>b</p>'],
  ['emoji', '<p>Thanks 😊</p>'],
  ['unfilled_placeholder', '<p>Dear {{name}}</p>'],
  ['off_amazon_contact', '<a href="https://wa.me/4915112345">WhatsApp us</a>'],
  ['external_link', '<p>s&#104;op&#46;lumafix&#46;com</p>'],
  ['phone_number', '<p>Call <b>030</b> <b>901</b><b>820</b></p>'],
];

const FINE: readonly string[] = [
  '<p>Hello,</p><p>the part <strong>left</strong> today.</p><ul><li>one</li><li>two</li></ul>',
  '<h2>Steps</h2><ol><li>Press M.</li></ol>',
  '<p style="margin:0 0 8px">x</p>',
  '<p style="text-align:left;font-weight:bold;text-decoration:underline">x</p>',
  '<a href="https://www.amazon.de/gp/your-account/order-history">Meine Bestellungen</a>',
  '<p>a<br>b<br><br>c</p>',
  '<table><tr><td>Order</td><td>112-4839201-7756314</td></tr></table>',
  '<blockquote>my site is www.example.com, call 030 901820</blockquote><p>Thank you.</p>',
  '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Your order</title></head><body><div><p>Hello,</p></div><div><p>the part left.</p></div></body></html>',
  '<p>The <em>lid</em> fits.</p><img src="cid:photo1" alt="page 4" width="60%">',
  '<div><div><div><p>x</p></div></div></div><div><p>y</p></div>',
];

const check = (html: string) => lint({ text: TEXT, html, language: 'en', proactive: false });

test.each(BAD)('finds %s in %s', (rule, html) => {
  expect(check(html).findings.map((finding) => finding.rule)).toContain(rule);
});

test.each(FINE)('passes %s', (html) => {
  expect(check(html)).toEqual({ verdict: 'pass', findings: [] });
});
