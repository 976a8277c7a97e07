import type { Copy } from '../copy.ts';

// The subject is always named ("el producto", "lo que recibió"), so that no verb or pronoun has to agree with the buyer's goods.
export const problems: Copy['problems'] = {
  stopped_working: {
    sorry: 'Siento mucho que el producto haya dejado de funcionar.',
    also: 'Tomo nota también de que el producto ha dejado de funcionar por completo.',
    again: 'Siento mucho que el producto siga sin funcionar.',
  },
  malfunction: {
    sorry: 'Lamento que el producto no funcione como debería.',
    also: 'Veo además que hay una función que no responde bien.',
    again: 'Siento que el producto todavía no haga lo que tiene que hacer.',
  },
  dead: {
    sorry: 'Siento mucho que el producto no haya llegado a funcionar en ningún momento.',
    also: 'He anotado también que el producto no ha funcionado ni una sola vez.',
    again: 'Lamento que siga sin tener un producto que funcione.',
  },
  broke_in_use: {
    sorry: 'Siento mucho que el producto se rompiera mientras lo usaba.',
    also: 'Me dice además que algo se rompió durante el uso.',
    again: 'Lamento que todavía tenga un producto roto.',
  },
  leaks: {
    sorry: 'Siento mucho que el producto tenga una fuga.',
    also: 'También he anotado lo de la fuga.',
    again: 'Lamento que la fuga le siga dando problemas.',
  },
  spoiled: {
    sorry: 'Qué desagradable que el producto le llegara en mal estado. Lo siento mucho.',
    also: 'Tomo nota también de que el producto ya no estaba fresco.',
    again: 'Lamento que lo que recibió ya no estuviera en buenas condiciones.',
  },
  workmanship: {
    sorry: 'Lamento que el producto no esté tan bien hecho como debería.',
    also: 'Tomo nota también de lo que me cuenta sobre los acabados.',
    again: 'Siento que el producto se vea tan poco cuidado.',
  },
  fades_or_shrinks: {
    sorry: 'Siento que el producto haya perdido el color o la forma.',
    also: 'He anotado también que el producto cambió con el lavado o con el uso.',
    again: 'Lamento que el producto ya no esté como el primer día.',
  },
  poor_quality: {
    sorry: 'Siento que la calidad no sea la que, con toda razón, esperaba.',
    also: 'Tomo nota también de que la calidad no está a la altura.',
    again: 'Lamento que la calidad le haya decepcionado tanto.',
  },
  missing_part: {
    sorry: 'Abrir el paquete y ver que falta algo es muy molesto, y lo siento.',
    also: 'También he anotado que faltaba algo.',
    again: 'Siento que todavía no tenga lo que faltaba.',
  },
  damaged_on_arrival: {
    sorry: 'Siento mucho que su pedido le llegara dañado.',
    also: 'Veo además que el producto llegó dañado.',
    again: 'Lamento que siga con un producto que ya llegó dañado.',
  },
  packaging: {
    sorry: 'Lamento el estado en el que venía el embalaje de su pedido.',
    also: 'He anotado también que el pedido no venía bien embalado.',
    again: 'Siento que el embalaje no estuviera a la altura.',
  },
  size_fit: {
    sorry: 'Siento que las medidas no sean las que necesita.',
    also: 'Veo además que las medidas no son las adecuadas.',
    again: 'Lamento que siga sin tener la talla o la medida correcta.',
  },
  not_compatible: {
    sorry: 'Siento que el producto no sea compatible con el uso que quería darle.',
    also: 'Me dice además que el producto no encaja con lo que usted ya tiene.',
    again: 'Lamento que siga sin tener nada que encaje.',
  },
  less_than_stated: {
    sorry: 'Siento que haya recibido menos de lo que indica la página del producto.',
    also: 'Tomo nota también de que el producto se queda corto frente a lo que dice la página.',
    again: 'Lamento que lo que recibió no llegue a lo que indicamos.',
  },
  differs: {
    sorry: 'Siento mucho que el producto no sea como se ve en la página.',
    also: 'He anotado también que hay diferencias con lo que muestra la página.',
    again: 'Lamento que lo que recibió no se ajuste a lo que vio en la página.',
  },
  other_received: {
    sorry: 'Siento mucho que lo que le llegó no sea lo que pidió.',
    also: 'Veo además que recibió algo distinto de lo que pidió.',
    again: 'Siento que todavía no tenga lo que pidió.',
  },
  used_before: {
    sorry: 'Lamento que lo que recibió no pareciera nuevo.',
    also: 'Me dice además que había señales de uso.',
    again: 'Siento que le llegara algo que ya estaba abierto o usado.',
  },
  not_genuine: {
    sorry: 'Siento que lo que recibió le haga dudar de si es auténtico.',
    also: 'He anotado también sus dudas sobre la autenticidad, que nos tomamos muy en serio.',
    again: 'Lamento que sus dudas sobre la autenticidad sigan abiertas.',
  },
  hard_to_use: {
    sorry: 'Siento que usar el producto le esté dando tantos problemas.',
    also: 'Veo además que el producto no resulta cómodo de usar.',
    again: 'Lamento que siga sin poder usar el producto con normalidad.',
  },
  taste_smell: {
    sorry: 'Lamento lo que nos cuenta del olor o del sabor.',
    also: 'He anotado también que el olor o el sabor no es normal.',
    again: 'Siento que el olor o el sabor le siga molestando.',
  },
  weak_performance: {
    sorry: 'Siento que el producto no cumpla bien su función.',
    also: 'Tomo nota también de que el producto rinde demasiado poco.',
    again: 'Lamento que el producto siga sin dar el resultado que debería.',
  },
  cosmetic: {
    sorry: 'Siento que el producto tenga ese desperfecto.',
    also: 'También he anotado el desperfecto.',
    again: 'Lamento que el producto no le llegara impecable.',
  },
  noise: {
    sorry: 'Sé que un ruido así molesta, y lo siento.',
    also: 'Tomo nota también del ruido.',
    again: 'Siento que el ruido no haya desaparecido.',
  },
  overheats: {
    sorry: 'Siento mucho que el producto se caliente demasiado.',
    also: 'Veo además que el producto alcanza demasiada temperatura.',
    again: 'Lamento que el producto se siga calentando más de lo normal.',
  },
  battery: {
    sorry: 'Siento los problemas con la batería o con la carga.',
    also: 'Tomo nota también de los problemas con la batería o con la carga.',
    again: 'Lamento que la batería siga fallando.',
  },
  connection: {
    sorry: 'Siento que la conexión no funcione bien.',
    also: 'Me dice además que hay problemas con la conexión.',
    again: 'Siento que todavía no haya forma de conectar bien.',
  },
  comes_apart: {
    sorry: 'Siento mucho que el producto se esté deshaciendo.',
    also: 'He anotado también que algo se ha soltado.',
    again: 'Lamento que siga habiendo partes que se sueltan.',
  },
  late: {
    sorry: 'Sé que la espera de su pedido se le ha hecho larga, y lo siento.',
    also: 'Siento también que haya tenido que esperar tanto.',
    again: 'Lamento que la espera se esté alargando.',
  },
  price: {
    sorry: 'Siento que el precio no le parezca adecuado.',
    also: 'Tomo nota también de lo que nos dice del precio.',
    again: 'He vuelto a leer lo que nos cuenta sobre el precio.',
  },
  order_handling: {
    sorry: 'Siento que la gestión de su pedido no haya sido como debería.',
    also: 'Lamento también cómo se gestionó su pedido.',
    again: 'Siento que esta parte de su pedido siga sin resolverse.',
  },
  allergy_or_injury: {
    sorry: 'Siento muchísimo lo que le ha pasado.',
    also: 'También siento mucho lo ocurrido.',
    again: 'De verdad, sigo sintiendo mucho lo que le pasó.',
  },
  vermin_or_foreign_body: {
    sorry: 'Encontrar algo que no debería estar ahí es muy desagradable, y lo siento mucho.',
    also: 'Tomo nota también de que había algo que no tenía que estar ahí.',
    again: 'Lamento mucho lo que encontró en el producto.',
  },
  vague: {
    sorry: 'Siento que su pedido no le haya convencido.',
    also: 'Veo además que el producto no le convence.',
    again: 'Lamento que su pedido siga sin convencerle.',
  },
};
