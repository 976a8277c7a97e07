import * as qp from 'nodemailer/lib/qp/index.js';
import * as mf from 'nodemailer/lib/mime-funcs/index.js';
import { writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import chromium from '@sparticuz/chromium';
import { chromium as pw } from 'playwright-core';

const browser = await pw.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
const page = await browser.newPage({ viewport: { width: 480, height: 360 } });
const draw = async (script, type) => {
  await page.setContent(`<body style="margin:0"><canvas id=c width=480 height=360></canvas><script>
  const c=document.getElementById('c').getContext('2d'); let s=7; const r=()=>(s=(s*16807)%2147483647)/2147483647;
  const grain=(n)=>{for(let i=0;i<n;i++){c.fillStyle='rgba('+(r()>.5?'255,255,255':'0,0,0')+','+r()*.06+')';c.fillRect(r()*480,r()*360,2,2)}};
  ${script}</script>`);
  return page.screenshot({ type, ...(type === 'jpeg' ? { quality: 62 } : {}), clip: { x: 0, y: 0, width: type === 'jpeg' ? 480 : 320, height: type === 'jpeg' ? 360 : 240 } });
};
const lamp = await draw(`
  let g=c.createLinearGradient(0,0,0,360);g.addColorStop(0,'#d9cdb8');g.addColorStop(.62,'#cbbda4');g.addColorStop(.63,'#8a6a48');g.addColorStop(1,'#6d5236');c.fillStyle=g;c.fillRect(0,0,480,360);
  c.fillStyle='rgba(0,0,0,.25)';c.beginPath();c.ellipse(250,318,120,18,0,0,7);c.fill();
  g=c.createLinearGradient(200,0,290,0);g.addColorStop(0,'#7b6a3f');g.addColorStop(.4,'#e6d59a');g.addColorStop(1,'#6a5a30');c.fillStyle=g;
  c.fillRect(236,170,18,130);c.beginPath();c.ellipse(245,304,62,14,0,0,7);c.fill();
  c.fillStyle='#f6f1e6';c.beginPath();c.moveTo(190,60);c.lineTo(300,60);c.lineTo(352,185);c.lineTo(318,178);c.lineTo(296,196);c.lineTo(262,150);c.lineTo(240,190);c.lineTo(214,172);c.lineTo(138,186);c.closePath();c.fill();
  g=c.createLinearGradient(140,0,350,0);g.addColorStop(0,'rgba(0,0,0,.28)');g.addColorStop(.5,'rgba(255,255,255,0)');g.addColorStop(1,'rgba(0,0,0,.3)');c.fillStyle=g;c.fill();
  c.strokeStyle='#554';c.lineWidth=1.6;for(let i=0;i<7;i++){c.beginPath();let x=262,y=150;c.moveTo(x,y);for(let j=0;j<5;j++){x+=(r()-.5)*34;y-=r()*22;c.lineTo(x,y)}c.stroke()}
  for(let i=0;i<22;i++){const x=120+r()*250,y=300+r()*48,w=4+r()*16;c.fillStyle='rgba(246,241,230,.92)';c.beginPath();c.moveTo(x,y);c.lineTo(x+w,y-r()*9);c.lineTo(x+w*.6,y+r()*9);c.closePath();c.fill();c.strokeStyle='rgba(60,50,40,.5)';c.lineWidth=.7;c.stroke()}
  grain(14000);`, 'jpeg');
const box = await draw(`
  c.fillStyle='#9aa3a8';c.fillRect(0,0,480,360);c.fillStyle='#b98d5a';c.beginPath();c.moveTo(30,90);c.lineTo(210,60);c.lineTo(300,105);c.lineTo(300,200);c.lineTo(120,226);c.lineTo(30,180);c.closePath();c.fill();
  c.fillStyle='#a57a49';c.beginPath();c.moveTo(30,90);c.lineTo(120,132);c.lineTo(120,226);c.lineTo(30,180);c.closePath();c.fill();
  c.fillStyle='#7d5a33';c.beginPath();c.moveTo(210,60);c.lineTo(300,105);c.lineTo(270,128);c.lineTo(252,100);c.lineTo(226,108);c.closePath();c.fill();
  c.fillStyle='#d7c8a0';c.fillRect(150,96,70,8);c.strokeStyle='#5f4426';c.lineWidth=2;c.beginPath();c.moveTo(226,108);c.lineTo(240,140);c.lineTo(232,168);c.stroke();`, 'png');
await browser.close();

const hash = (text) => createHash('sha256').update(text).digest('hex');
const digits = (seed, n) => BigInt(`0x${hash(seed)}`).toString().slice(0, n);
const base32 = (seed, n) => hash(seed).toUpperCase().replace(/[^A-Z0-9]/g, '').slice(0, n);
const uuid = (seed) => hash(seed).replace(/^(.{8})(.{4})(.{3})(.{3})(.{12}).*/, '$1-$2-4$3-a$4-$5');
const esc = (t) => t.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const UI = {
  en: ['You have received a message.', 'Message: ', 'End message', 'Was this email helpful?', 'Resolve case', 'Report questionable activity'],
  de: ['Sie haben eine Nachricht erhalten.', 'Nachricht: ', 'Ende der Nachricht', 'War diese E-Mail hilfreich?', 'Fall lösen', 'Fragwürdige Aktivität melden'],
  fr: ['Vous avez reçu un message.', 'Début du message', 'Fin du message', 'Cet e-mail vous a-t-il été utile ?', 'Résoudre le cas', 'Signaler une activité suspecte'],
  es: ['Has recibido un mensaje.', 'Mensaje: ', 'Finalizar mensaje', '¿Te ha resultado útil este correo?', 'Resolver el caso', 'Informar de una actividad sospechosa'],
  ja: ['メッセージが届いています。', 'メッセージはここから', 'メッセージはここまで', 'このEメールは役に立ちましたか？', '問題を解決する', '不審な行為を報告する'],
};
const samples = [
  { file: '01-us-defect-kettle', tld: 'com', ui: 'en', lc: 'en_US', mp: 'ATVPDKIKX0DER', spc: 'US', name: 'Maribel', order: '112-0000101-0000001', asin: 'B0LARKET01',
    title: 'Larkfield Home Gooseneck Electric Kettle 1 L, Matte Black', qty: 1, date: 'Mon, 16 Nov 2026 15:02:11 +0000',
    subject: 'Damaged or defective item inquiry from Amazon customer Maribel (Order: 112-0000101-0000001)',
    words: `Hi, the kettle worked fine for about two weeks, but since Saturday it does not heat at all. The light comes on, it clicks, and the water stays cold. I tried another outlet and descaled it like the manual says.\n\nCould you send me a working one?\n\nMaribel` },
  { file: '02-uk-transit-lamp-photos', tld: 'co.uk', ui: 'en', lc: 'en_GB', mp: 'A1F83G8C2ARO7P', spc: 'EU', name: 'Gethin', order: '026-0000102-0000002', asin: 'B0LARLAM02',
    title: 'Larkfield Home Table Lamp with Opal Glass Shade, Brass', qty: 1, date: 'Mon, 16 Nov 2026 15:10:47 +0000',
    subject: 'Enquiry from Amazon customer Gethin (Order: 026-0000102-0000002)',
    words: `Hello,\n\nthe lamp came today and the glass shade was already smashed when I opened the parcel. One corner of the box is ripped open, so I think it was dropped on the way. Two photos attached.\n\nI don't mind keeping the base if you can only send a new shade.\n\nGethin`,
    photos: [['IMG_0312.jpg', 'image/jpeg', lamp], ['box corner.png', 'image/png', box]] },
  { file: '03-de-misuse-blender', tld: 'de', ui: 'de', lc: 'de_DE', mp: 'A1PA6795UKMFR9', spc: 'EU', name: 'Friederike', order: '304-0000103-0000003', asin: 'B0LARBLE03',
    title: 'Larkfield Home Standmixer 600 ml mit To-go-Becher (Personal Blender), Schiefergrau', qty: 1, date: 'Mon, 16 Nov 2026 15:21:30 +0000',
    subject: 'Frage von Amazon-Kunde Friederike (Bestellung: 304-0000103-0000003)',
    words: `Guten Tag,\n\nich bekomme den Mixer einfach nicht zum Laufen. Ich stelle den Becher auf den Sockel und drücke die Taste, aber es passiert nichts. Mache ich etwas falsch? Muss man ihn irgendwie einrasten? In der Anleitung finde ich dazu nichts.\n\nViele Grüße\nFriederike` },
  { file: '04-fr-listing-duvet', tld: 'fr', ui: 'fr', lc: 'fr_FR', mp: 'A13V1IB3VIYZZH', spc: 'EU', name: 'Solène', order: '408-0000104-0000004', asin: 'B0LARHOU04',
    title: 'Larkfield Home Housse de couette 240 x 220 cm, 100 % coton lavé, vert sauge', qty: 1, date: 'Mon, 16 Nov 2026 15:33:05 +0000',
    subject: 'Demande de renseignements de la part du client Amazon Solène (Commande : 408-0000104-0000004)',
    words: `Bonjour,\n\nJe suis déçue : sur les photos de l'annonce la housse est vert sauge, or celle que j'ai reçue est presque grise. Et l'étiquette indique 70 % coton, 30 % polyester alors que l'annonce promet 100 % coton.\n\nQue proposez-vous ?\n\nCordialement,\nSolène` },
  { file: '05-jp-missing-part-chair', tld: 'co.jp', ui: 'ja', lc: 'ja_JP', mp: 'A1VC38T7YXB528', spc: 'JP', name: '若葉', order: '250-0000105-0000005', asin: 'B0LARCHA05',
    title: 'ラークフィールド 折りたたみチェア 木製 ナチュラル', qty: 2, date: 'Mon, 16 Nov 2026 15:45:58 +0000',
    subject: 'Amazonのカスタマー 若葉 様からのお問い合わせ(注文: 250-0000105-0000005)',
    words: `お世話になっております。\n\n昨日、折りたたみチェアが届きましたが、2脚のうち1脚に付属のネジが2本入っておらず、背もたれを固定できません。もう1脚は問題なく使えています。\n\n不足しているネジだけ送っていただけますか。よろしくお願いいたします。` },
  { file: '06-es-wrong-item-rug', tld: 'es', ui: 'es', lc: 'es_ES', mp: 'A1RKKUPIHCS9HS', spc: 'EU', name: 'Leocadia', order: '407-0000106-0000006', asin: 'B0LARALF06',
    title: 'Larkfield Home Alfombra de yute trenzado 160 x 230 cm, natural', qty: 1, date: 'Mon, 16 Nov 2026 15:58:19 +0000',
    subject: 'Diferente de lo que pedí: consulta del cliente de Amazon Leocadia (Pedido: 407-0000106-0000006)',
    words: `Buenas tardes:\n\nPedí la alfombra de 160 x 230 cm en color natural y me ha llegado otra distinta: redonda, de 120 cm y azul. En la etiqueta de la caja pone el modelo correcto, así que creo que la habéis confundido en el almacén.\n\n¿Me podéis enviar la que pedí?\n\nGracias,\nLeocadia` },
];

const CRLF = '\r\n';
const part = (type, text) => [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable', '', qp.wrap(qp.encode(text.replaceAll('\n', '\r\n')))].join(CRLF);
for (const s of samples) {
  const [received, begin, end, helpful, resolve, report] = UI[s.ui];
  const site = `https://sellercentral.amazon.${s.tld}`;
  const suffix = uuid(`${s.file} thread`);
  const relay = `${hash(s.file + ' buyer').replace(/[^a-z0-9]/g, '').slice(0, 14)}+${suffix}@marketplace.amazon.${s.tld}`;
  const links = {
    survey: `${site}/gp/satisfaction/survey-form.html?ie=UTF8&HMDName=NotificationBusEmailHMD&customAttribute1Value=BBC_MESSAGE_SENT_TO_MERCHANT`,
    resolve: `${site}/messaging/no-response-needed?t=A${base32(s.file + 't', 19)}&m=A${base32(s.file + 'm', 19)}&mp=${s.mp}&c=A${base32(s.file + 'c', 12)}&h=${hash(s.file + 'h').slice(0, 40)}&s=1`,
    report: `${site}/messaging/inbox?fi=caseId&ss=${digits(s.file, 10)}&cc=${digits(`${s.file}cc`, 10)}&ref=bsm_email_report&lc=${s.lc}`,
  };
  const spc = `SPC-${s.spc}Amazon-${digits(`${s.file}spc`, 16)}`;
  const item = `${s.qty} / ${s.title} [ASIN: ${s.asin}]`;
  const text = [received, '', `# ${s.order}:`, item, '', `------------- ${begin} -------------`, '', s.words, '', `------------- ${end} -------------`, '', helpful, links.survey, '', `${resolve}  ${links.resolve}`, '', `${report}  ${links.report}`, '', '--------------------------', '', 'Copyright 2026 Amazon, Inc. or its affiliates. All rights reserved.', '', spc, ''].join('\n');
  const html = `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title></title></head>
<body>
<table border="0" cellpadding="0" cellspacing="0" width="100%" bgcolor="#ffffff">
<tr><td style="padding:0 16px;font-family:Arial,sans-serif;font-size:14px;">
<p>${esc(received)}</p>
<p># <a href="${site}/orders-v3/order/${s.order}">${s.order}</a>:</p>
<p>${esc(item)}</p>
<p style="color:#767676;">------------- ${esc(begin)} -------------</p>
<pre style="white-space: pre-wrap; white-space: -moz-pre-wrap !important; white-space: -pre-wrap; white-space: -o-pre-wrap; word-wrap: break-word; font-family: Arial, Helvetica, sans-serif; font-size: 14px; margin: 0;">${esc(s.words)}</pre>
<p style="color:#767676;">------------- ${esc(end)} -------------</p>
</td></tr>
<tr><td style="padding:16px;font-family:Arial,sans-serif;font-size:12px;">
<p>${esc(helpful)} <a href="${esc(links.survey)}">&#9786;</a></p>
<p><a href="${esc(links.resolve)}">${esc(resolve)}</a></p>
<p><a href="${esc(links.report)}">${esc(report)}</a></p>
<hr>
<p style="font-size:11px;color:#767676;">Copyright 2026 Amazon, Inc. or its affiliates. All rights reserved.</p>
</td></tr>
</table>
<div id="spc-watermark"><p style="font-size:1px;color:#ffffff;">${spc}</p></div>
</body>
</html>
`;
  const inner = `----=_Part_${digits(`${s.file}p`, 7)}_${digits(`${s.file}q`, 9)}.1794843${digits(s.file, 6)}`;
  const alternative = [`--${inner}`, part('text/plain', text), `--${inner}`, part('text/html', html), `--${inner}--`, ''].join(CRLF);
  const outer = `----=_Part_${digits(`${s.file}o`, 7)}_${digits(`${s.file}u`, 9)}.1794843${digits(`${s.file}o`, 6)}`;
  const display = `${s.name} - Amazon Marketplace`;
  const head = [
    `Return-Path: <${uuid(s.file + 'rp')}-000000@bounces.amazon.${s.tld}>`,
    `Date: ${s.date}`,
    `From: ${/^[\x20-\x7e]*$/.test(display) ? `"${display}"` : mf.encodeWords(display, 'B', 60, true)} <${relay}>`,
    `Reply-To: ${relay}`,
    'To: support@example.com',
    `Message-ID: <0100019${hash(s.file).slice(0, 9)}-${uuid(s.file + 'mid')}-000000@email.amazonses.com>`,
    mf.foldLines(`Subject: ${mf.encodeWords(s.subject, s.ui === 'ja' ? 'B' : 'Q', 60, true)}`, 76),
    `X-Marketplace-ID: ${s.mp}`,
    'X-Space-Notification-Type: BBC_MESSAGE_SENT_TO_MERCHANT',
    'MIME-Version: 1.0',
  ];
  let mail;
  if (s.photos) {
    const photos = s.photos.flatMap(([name, type, bytes]) => [`--${outer}`, `Content-Type: ${type}; name="${name}"`, 'Content-Transfer-Encoding: base64', `Content-Disposition: attachment; filename="${name}"`, '', bytes.toString('base64').replace(/(.{76})/g, '$1\r\n')]);
    mail = [...head, `Content-Type: multipart/mixed; ${CRLF}\tboundary="${outer}"`, '', `--${outer}`, `Content-Type: multipart/alternative; ${CRLF}\tboundary="${inner}"`, '', alternative, ...photos, `--${outer}--`, ''].join(CRLF);
  } else {
    mail = [...head, `Content-Type: multipart/alternative; ${CRLF}\tboundary="${inner}"`, '', alternative].join(CRLF);
  }
  writeFileSync(`local/samples/${s.file}.eml`, mail);
}
writeFileSync('/tmp/lt/lamp.jpg', lamp); writeFileSync('/tmp/lt/box.png', box);
