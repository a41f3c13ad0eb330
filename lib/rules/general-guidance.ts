import type { Message, PlacedHit } from '../engine/message.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { sentenceText } from '../norwegian/circumstances.ts'

const YOU =
  '(dere|de|du|legekontorene|fastlegene|fastlegar|sykehuset|avdelingen|man|ein|en|kontoret|kontora|andre|legekontora)'
const DO =
  '(pleier|plar|pla|brukar|bruker|gjør|gjer|behandler|behandlar|følger|følgjer|løser|løyser|kontrollerer|kontrollerar|håndterer|handterer|tolker|tolkar|utreder|organiserer|starter|startar|avventer|doserer|trapper|velger|vel)'

const phrases = {
  /** Says itself that it is about no patient, whatever else stands there. */
  plain: [
    '(generelt|generell|generelle|allment|prinsipielt|prinsipielle|prinsipiell|teoretisk|hypotetisk|fagleg generelt) (spørsmål|spm|råd|anbefaling|anbefalinger|tilråding|tilrådinga|tilrådingar|veiledning|rettleiing|henvendelse|førespurnad|lurer|grunnlag|sett|spurt|faglig)',
    '(på|et|eit) (generelt|generell|mer generelt) grunnlag',
    'hypotetisk',
    'for (fremtiden|framtiden|framtida|fremtida)',
    '(for|hos) (pasienter|pasientar) med . generelt',
    '(gjelder|gjeld|angår) (ikke|ikkje|ingen|inga) (denne|noen|nokon|en|ein|en|bestemt|spesifikk|spesiell|enkelt|konkret)? (bestemt|spesifikk|spesiell|konkret|enkelt)? (pas|pasient|pasienten|enkeltpasient|person)?',
    '(ikke|ikkje) (knyttet|knytt|relatert|til) (til)? (noen|nokon|en|ein)? (bestemt|spesifikk|konkret|enkelt)? (pasient|pas)',
    '(uavhengig|uavhengig) av (pasient|pasienten|denne)',
    '(holde|halde|gi|arrangere|ha|komme|kome|hatt) (et|eit|en|ein)? (lite|kort|fint)? (kurs|undervisning|foredrag|fagdag|internundervisning|opplæring|fagkveld|innlegg|føredrag|nettundervisning|webinar)',
    '(planlegger|planlegg|lager|lagar|oppdaterer|oppdaterar|skriver|skriv|utarbeider|reviderer|forbereder|førebur|samler|samlar|førebud) (en|ein|et|eit|ny|nye|nytt|egen|legekontorets|kontorets|vår|våre|oss)? (sjekkliste|sjekklister|internundervisning|undervisning|prosedyre|prosedyrer|rutine|rutiner|brosjyre|perm|permen|retningslinje|retningslinjer|mal|foredrag|kurs|rutinar|prosedyrar|kvalitetsprosjekt|fagdag|oversikt)',
    '(undervise|undervisningsopplegg|lunsjmøte|lunsjundervisning|fagmøte|fagkveld|fagdag|emnekurs)',
    '(flere|fleire|mange|en del|ein del) (slike|pasienter|pasientar|andre)? (på|i) (lista|listen|listene|praksis|praksisen)',
    '(pasientbrosjyre|pasientbrosjyren|pasientbrosjyra|informasjonsbrosjyre|kursopplegg)',
    '(kvalitetsprosjekt|smågruppe|smågruppa|smågruppemøte|spørreundersøkelse|spørjeundersøking|masteroppgave|forskningsprosjekt|internundervisning)',
  ],
  /** Asks how things are done; about this patient when one is spoken of. */
  habit: [
    `(hva|kva|hvordan|korleis|hvilke|hvilken|hvor|kor|når|ka) . ${DO} ${YOU}`,
    `(hva|kva|hvordan|korleis|hvilke|hvilken|ka) ${DO} ${YOU}`,
    `${DO} ${YOU} (vanligvis|vanlegvis|som|til|stort|generelt|normalt|å|oftest|rutinemessig|i)`,
    `(hva|kva|hvordan|korleis) er (vanlig|vanleg|praksis|rutinen|standard|gjeldende|anbefalt|tilrådd|deres|dykkar|den)`,
    `(vanlig|vanleg|lokal|dykkar|deres|felles|fast|gjeldende|gjeldande) (praksis|rutine|prosedyre)`,
    `(hvilken|kva|hvilke|noen|nokon) (praksis|rutine|rutiner|rutinar|retningslinje|retningslinjer|retningsliner|retningslinjar|kriterier|kriterium|anbefalinger|prosedyre|prosedyrar|prosedyrer|tilrådingar|grenser|grenseverdier)`,
    `(har|finnes|finst|bruker|brukar|følger|følgjer) (dere|de|du|det) (noe|noko|en|ein|ei|et|eit|noen|nokon|nokre|nye)? (fast|faste|lokal|lokale|felles|skriftlig|skriftleg|egen|eigen|nasjonal)? (rutine|rutiner|rutinar|mal|prosedyre|prosedyrer|retningslinje|retningslinjer|sjekkliste|veileder|rettleiar|skriftlig|skriftleg|brosjyre|flytskjema|anbefaling|pasientinformasjon|standard|opplegg)`,
    `(har|bruker) (dere|de) (en|ein|et|eit) (mal|skriv|skjema)`,
    `(hva|kva) (sier|seier) (retningslinjene|retningslinene|dere|de|veilederen|litteraturen)`,
    `(pasienter|pasientar|folk|personer|personar|barn|eldre|kvinner|menn|gravide|unge|ungdom|diabetikere|brukere|spedbarn|nyfødte|storrøykere|dei|de|alle) (med|som|uten|utan|over|under|hvor) .`,
    `(hos|hjå|ved|til|for|av|på) (eldre|barn|gravide|unge|ungdom|kvinner|menn|nyfødte|spedbarn|denne pasientgruppen|slike|pasienter|pasientar|diabetikere|nyresyke|storrøykere|storrøykjarar|ammende)`,
    `(denne|slike|ei|en|denne typen) (pasientgruppen|pasientgruppa|pasientgruppe|pasienter|pasientar)`,
    `(når|dersom|hvis|viss) (en|ein|man|folk|noen|nokon|pasienter|pasientar|vi) (med|har|får|kommer|kjem|er|står)`,
    '(hva|kva|hvordan|korleis) . (vanligvis|vanlegvis|generelt|normalt)',
    '(hva|kva|hvordan|korleis) blir (vanligvis|vanlegvis|generelt|normalt)',
    `(hvor|kor) lang er (ventetiden|ventetida|ventelisten|ventelista) (hos|hjå|deres|dykkar|for tiden|nå|no)`,
    '(bør|skal|kan|må|burde) (man|ein|en|vi|me)',
    '(man|ein) (bør|skal|kan|må|burde|anbefaler|tilrår)',
    '(anbefaling|anbefalinger|anbefalingen|tilråding|retningslinje|retningslinjer|retningslinjene|retningsliner|prosedyre|prosedyrer|rutine|rutiner|informasjonsskriv|pasientinformasjon|veileder|nettside|nettsider|nettside|håndbok|handbok|metodebok|brosjyre|flytskjema|kostråd|førstevalg|førsteval|grensen|grensa|grenseverdi|terskel|kriterium)',
    '(hva|kva|hvilke|hvilken) (anbefaler|tilrår|foretrekker|prøver|prøvar|blodprøver|undersøkelser|legemiddel|antibiotika) (dere|de|ønsker|ein|man|bør|vil)?',
    '(hos|for|til) (friske|eldre|barn|alle|kvinner|menn|gravide|ellers|voksne|vaksne)',
    '(i|under) (svangerskap|svangerskapet|graviditet|amming|ammeperioden)',
    '(si|seie) (litt|noe|noko) om',
    'generelt$',
    '(alle|noen|nokon|dei) (med|som)',
    '(dere|de|du) (pasienter|pasientar|folk|alle|barn|eldre|gravide)',
    '(undervisning|undervisninga|kurs|hospitering|opplæring|fagkveld) (i|om|for|til|hos)?',
    '(best|god|mest|dårlig) erfaring med',
    '(hvilke|kva|kva for) (pasienter|pasientar|barn|tilstander)',
    '(faglig|fagleg) (enighet|konsensus|uenighet|semje|usemje|råd)',
    '(ventetid|ventetida|ventetiden|telefontid|telefontida|åpningstid|åpningstider|opningstid|kontaktinfo|fagperson|kontaktperson) (hos|hjå|for|på|til|hos)?',
    '(har|tilbyr|tilbyd|finnes|finst) (dere|de|det) (et|eit|noe|noko|noen)? (tilbud|tilbod|kurs|gruppe|ordning|gruppetilbud|mestringskurs)',
    '(hva|kva) slags (spørsmål|rutine|erfaring)',
    '(bruker|brukar|tar|tek|gjør|gjer|følger|følgjer|behandler|måler|starter|gir|gjev) (fastlegene|fastlegane|legekontorene|kontorene|sykehuset|avdelingen|andre|man|ein)',
    `(uenige|usamde|uenig|diskuterer|diskutert) (her|på|om) .`,
    '(vi|me) er (to|tre|fire|fem|flere|fleire) leger',
    'kriterier (for|bruker|bruker dere|krever)',
  ],
}

/** Somebody in particular: then even "vanligvis" is asked for that one. */
const PATIENT =
  /(?<![a-zæøå])(?:pas\.?|pasienten|pasientens|han|hun|ho|hans|hennes|hennar|ham|henne|hen|denne pas(?:\.|ienten)?|mannen|kvinnen|gutten|jenta|barnet|sønn[a-zæøå]*|datter[a-zæøå]*|moren|mora|faren|mann|kvinne|gutt|gut|jente|dame|barn \d|\d{1,3}\s?(?:år|åring)|oppf\.|operert|utskr[a-zæøå]*|innlagt)(?![a-zæøå])|(?:^|[^a-zæøå\d])[KM]\s?\d\d(?!\d)|\d{1,3}[- ]?år(?:ing|s)/i
const IS_QUESTION =
  /\?|(?<![a-zæøå])(?:lurer|lurar|vite|spør|spørsmål|ønsker|ønskjer|kunne tenke|undres|råd)(?![a-zæøå])/i

/** A patient, or a visit that had a date. */
const isAboutSomebody = (message: Message) =>
  PATIENT.test(message.text) ||
  message.sentences.some((sentence) => sentence.references().some(({ nearOnly }) => !nearOnly))

function isGeneral(message: Message, hit: PlacedHit): boolean {
  if (message.isQuoted(hit) || message.input.kind === 'reply') return false
  if (hit.name === 'plain')
    return !/(?<![a-zæøå])(?:anestesi|narkose|tilstand|helse)/i.test(message.text.slice(hit.start, hit.end))
  return IS_QUESTION.test(sentenceText(message, hit)) && !isAboutSomebody(message)
}

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  const first = hits.find((hit) => isGeneral(message, hit))
  if (first) yield { span: { start: first.start, end: first.end }, messageId: 'general', data: {} }
}

export default defineRule({
  id: 'general-guidance',
  severity: 'warning',
  basis: 'Benyttes ikke til generell veiledning som ikke er knyttet til spesifikke pasientforløp',
  phrases,
  channel: {
    nb: 'se metodeboka eller fagsidene, eller ring',
    nn: 'sjå metodeboka eller fagsidene, eller ring',
    en: 'see the handbook or the web pages, or ring',
  },
  judged: 'general',
  weighed: ['general'],
  texts: {
    general: {
      nb: {
        title: 'Generelt spørsmål',
        reason:
          'Dialogmelding er for spørsmål om én pasient i forløp. Se metodebok og fagsider, eller knytt spørsmålet til pasienten.',
      },
      nn: {
        title: 'Generelt spørsmål',
        reason:
          'Dialogmelding er for spørsmål om éin pasient i forløp. Sjå metodebok og fagsider, eller knyt spørsmålet til pasienten.',
      },
      en: {
        title: 'General question',
        reason:
          'Messages are for questions about one patient. See the handbook and web pages, or tie the question to the patient.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Hvilke retningslinjer gjelder for statiner hos eldre?' },
  clean: { text: 'Retningslinjene sier 10 mg, men denne pas. har nyresvikt: kan vi likevel gi 10 mg?' },
}
