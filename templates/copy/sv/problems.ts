import type { Copy } from '../copy.ts';

export const problems: Copy['problems'] = {
  stopped_working: {
    sorry: 'Vad tråkigt att höra att produkten har slutat fungera.',
    also: 'Jag har också noterat att ingenting fungerar längre.',
    again: 'Jag är ledsen över att produkten inte har kommit igång igen.',
  },
  malfunction: {
    sorry: 'Jag är ledsen att höra att produkten inte fungerar som den ska.',
    also: 'Jag ser också att en av funktionerna krånglar.',
    again: 'Tråkigt att det fortfarande inte fungerar som det är tänkt.',
  },
  dead: {
    sorry: 'Jag beklagar verkligen att produkten inte har fungerat alls sedan du fick den.',
    also: 'Jag har även noterat att produkten aldrig gick att få igång.',
    again: 'Jag är ledsen över att du fortfarande inte har något som fungerar.',
  },
  broke_in_use: {
    sorry: 'Vad tråkigt att produkten gick sönder medan du använde den.',
    also: 'Du skriver också att något gick sönder vid användningen, och det har jag noterat.',
    again: 'Jag beklagar att du fortfarande står där med något trasigt.',
  },
  leaks: {
    sorry: 'Jag är ledsen att höra att det läcker.',
    also: 'Jag har också noterat läckaget.',
    again: 'Tråkigt att läckaget fortfarande ställer till det för dig.',
  },
  spoiled: {
    sorry: 'Jag beklagar verkligen att det du fick hade blivit dåligt.',
    also: 'Jag har även noterat att det inte var färskt längre.',
    again: 'Jag är ledsen över att det du fick hem inte längre var bra.',
  },
  workmanship: {
    sorry: 'Tråkigt att höra att det inte är så välgjort som det borde vara.',
    also: 'Jag har också noterat att finishen lämnar en del att önska.',
    again: 'Jag är ledsen över det slarviga utförandet.',
  },
  fades_or_shrinks: {
    sorry: 'Vad tråkigt att färgen eller formen inte har hållit sig.',
    also: 'Jag ser också att produkten har förändrats efter tvätt eller användning.',
    again: 'Jag beklagar att det inte längre är som när det var nytt.',
  },
  poor_quality: {
    sorry: 'Jag är ledsen över att kvaliteten inte är så bra som du med all rätt räknade med.',
    also: 'Jag har också noterat att kvaliteten inte är tillräckligt bra.',
    again: 'Jag beklagar att kvaliteten har varit en sådan besvikelse.',
  },
  missing_part: {
    sorry: 'Vad tråkigt att något saknades när du öppnade paketet.',
    also: 'Jag har också noterat att något saknades.',
    again: 'Jag beklagar att du fortfarande inte har fått det som saknas.',
  },
  damaged_on_arrival: {
    sorry: 'Jag är verkligen ledsen över att det du beställde kom fram skadat.',
    also: 'Jag har även noterat att det var skadat redan när det kom.',
    again: 'Jag beklagar att du fortfarande sitter med något som var skadat när det kom fram.',
  },
  packaging: {
    sorry: 'Jag beklagar hur din beställning var packad.',
    also: 'Jag ser också att det inte var särskilt väl packat.',
    again: 'Tråkigt att förpackningen inte höll måttet.',
  },
  size_fit: {
    sorry: 'Vad tråkigt att storleken inte passar.',
    also: 'Jag har också noterat att storleken inte stämmer.',
    again: 'Jag beklagar att du ännu inte har fått rätt storlek av oss.',
  },
  not_compatible: {
    sorry: 'Tråkigt att produkten inte passar till det du skulle ha den till.',
    also: 'Jag har även noterat att produkten inte passar ihop med det du redan har.',
    again: 'Jag är ledsen över att du fortfarande inte har något som passar.',
  },
  less_than_stated: {
    sorry: 'Jag beklagar att du fick mindre än vad som står på produktsidan.',
    also: 'Jag har också noterat att det inte når upp till det som anges på sidan.',
    again: 'Jag är ledsen över att det du fick inte motsvarar det vi anger.',
  },
  differs: {
    sorry: 'Vad tråkigt att det du fick inte är som på produktsidan.',
    also: 'Jag ser också att produkten skiljer sig från det som visas på sidan.',
    again: 'Jag beklagar att det du fick är annorlunda än det du såg på sidan.',
  },
  other_received: {
    sorry: 'Jag är ledsen över att det som kom fram inte är det du beställde.',
    also: 'Jag har också noterat att du fick något annat än det du beställde.',
    again: 'Jag beklagar att du fortfarande inte har fått det du beställde.',
  },
  used_before: {
    sorry: 'Jag beklagar att det du fick inte såg nytt ut.',
    also: 'Du skriver också att det såg använt ut, och det har jag noterat.',
    again: 'Jag är ledsen över att du fick något som hade öppnats eller använts.',
  },
  not_genuine: {
    sorry: 'Jag är ledsen över att det du fick gör dig osäker på om det är äkta.',
    also: 'Jag har också noterat att du undrar om det är äkta, och det tar vi på allvar.',
    again: 'Jag beklagar att din fråga om äktheten fortfarande är obesvarad.',
  },
  hard_to_use: {
    sorry: 'Vad tråkigt att produkten är krånglig att använda.',
    also: 'Jag har även noterat att användningen känns krånglig.',
    again: 'Jag är ledsen över att det fortfarande är så krångligt för dig.',
  },
  taste_smell: {
    sorry: 'Vad tråkigt att smaken eller lukten inte är som den ska.',
    also: 'Jag har också noterat att lukten eller smaken inte är som den ska.',
    again: 'Tråkigt att lukten eller smaken fortfarande besvärar dig.',
  },
  weak_performance: {
    sorry: 'Tråkigt att höra att produkten inte gör sitt jobb tillräckligt bra.',
    also: 'Jag ser också att effekten är för svag.',
    again: 'Jag beklagar att det fortfarande inte räcker till.',
  },
  cosmetic: {
    sorry: 'Vad tråkigt att det finns en skavank på det du fick.',
    also: 'Jag har också noterat skavanken.',
    again: 'Jag beklagar att det inte såg felfritt ut när du fick det.',
  },
  noise: {
    sorry: 'Jag är ledsen över det störande ljudet.',
    also: 'Jag har även noterat att det låter mer än det borde.',
    again: 'Tråkigt att ljudet inte har försvunnit.',
  },
  overheats: {
    sorry: 'Jag är ledsen att höra att produkten blir för varm.',
    also: 'Jag har också noterat att det blir för varmt.',
    again: 'Jag beklagar att produkten fortfarande blir varmare än den ska.',
  },
  battery: {
    sorry: 'Vad tråkigt att det har blivit problem med batteriet eller laddningen.',
    also: 'Jag har också noterat problemet med batteriet eller laddningen.',
    again: 'Jag är ledsen över att batteriet fortfarande ställer till problem.',
  },
  connection: {
    sorry: 'Tråkigt att anslutningen inte fungerar som den ska.',
    also: 'Jag har även noterat att anslutningen strular.',
    again: 'Jag beklagar att det fortfarande inte går att ansluta ordentligt.',
  },
  comes_apart: {
    sorry: 'Vad tråkigt att höra att produkten håller på att gå isär.',
    also: 'Jag ser också att något har lossnat.',
    again: 'Jag är ledsen över att det inte håller ihop.',
  },
  late: {
    sorry: 'Jag är ledsen över att du fick vänta så länge på din beställning.',
    also: 'Jag beklagar även den långa väntan.',
    again: 'Tråkigt att väntan har dragit ut på tiden.',
  },
  price: {
    sorry: 'Jag beklagar att priset inte känns rätt för dig.',
    also: 'Jag har också noterat det du skriver om priset.',
    again: 'Jag har än en gång läst det du skriver om priset.',
  },
  order_handling: {
    sorry: 'Jag beklagar att din beställning inte hanterades som den skulle.',
    also: 'Jag är också ledsen över hur din beställning hanterades.',
    again: 'Tråkigt att den delen av din beställning fortfarande inte är ordnad.',
  },
  allergy_or_injury: {
    sorry: 'Jag är mycket ledsen över det som har hänt dig.',
    also: 'Jag är också mycket ledsen över det som hände.',
    again: 'Jag är fortfarande mycket ledsen över det du har råkat ut för.',
  },
  vermin_or_foreign_body: {
    sorry: 'Jag är verkligen ledsen över att du hittade något i produkten som inte hör hemma där.',
    also: 'Jag har också noterat att det fanns något i produkten som inte ska vara där.',
    again: 'Jag beklagar verkligen det du hittade i produkten.',
  },
  vague: {
    sorry: 'Tråkigt att höra att du inte är nöjd med din beställning.',
    also: 'Jag har även noterat att du inte är nöjd.',
    again: 'Jag är ledsen över att du fortfarande inte är nöjd med din beställning.',
  },
};
