import type { Message, PlacedHit } from '../engine/message.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { isUnder, sentenceText } from '../norwegian/circumstances.ts'

const PATIENT = '(pas|pasienten|ham|henne|han|ho|hun|mannen|kvinnen|gutten|guten|jenta|barnet|vedkommende|ovennevnte)'
const FOR = '(for|til|med|grunnet|pga|på)'

const EXAMINATION =
  '(mr|ct|rtg|røntgen|ul|ultralyd|spirometri|koloskopi|gastroskopi|eeg|nevrografi|emg|dxa|langtids-ekg|holter|24-timers|synsfeltsundersøkelse|polysomnografi|søvnregistrering|skjelettscintigrafi|allergitest|prikktest)'

const phrases = {
  referral: [
    '(henvises|tilvises|tilvisast|henviser|tilviser|henvist|tilvist) (herved|hermed|med dette|hermed|med|nå|no)',
    `(herved|hermed|med dette) (henvises|henviser|tilviser|tilvist|henvist|tilvisast)`,
    `(henvises|tilvises|tilvisast) ${FOR} .`,
    '(henvises|tilvises|tilvisast)$',
    `(henviser|tilviser|tilviser) ${PATIENT} (til|for|med) .`,
    '^(ny)? (henvisning|tilvising) (til|for|på|gjelder)?',
    '(dette|meldingen|meldinga) er (en|ein|ei)? (ny)? (henvisning|tilvising)',
    '(ny|nye) problemstilling (for|som)? (oss|henvises|ønskes|vurdert|utredet)?',
    '(ønsker|ønskjer|ynskjer|ber om|ønskes) (innkalling|innkalt|innkalla|innkallelse|time|ny time|plass|en time|ein time|undersøkelse|undersøking|utredning|utgreiing|vurdert på poliklinikk|koloskopi|gastroskopi|oppstart) .',
    `(ønsker|ønskjer|ber) (om)? (at)? ${PATIENT} (blir|vert|bli)? (innkalt|innkalla|innkalles|kalles|henvist|tilvist|tas|takast|teken|tatt|utredet|utgreidd) (inn)? (til|for|på|av)?`,
    `(kan|kunne) (dere|de|du) (kalle|innkalle|setje|sette) ${PATIENT}? (inn|opp|til) (til|på|i|ham|henne)?`,
    `(plass|settes|setjast|stå|skrives) (på) (lista|listen|ventelista|ventelisten|venteliste|operasjonslista|operasjonslisten)`,
    '(tas|takast|tatt|teken) inn til (utredning|utgreiing)',
    `(ha|få) ${PATIENT} (inn|innkalt|vurdert) (til|på|hos) .`,
    `(sender|oversender|skriver) (herved|en|ein|ny|derfor)? (henvisning|tilvising) (på|for|av) .`,
    `(settes|setjast|sette|setje|føres) (opp) (til|på|for) (time|operasjon|kontroll|skopi|.)`,
    `(ønsker|ønskjer|ynskjer|vil|gjerne|ber) (gjerne|om)? (å)? (ha|få|søke|melde)? ${PATIENT} (inn|over)? til (dere|dykk|avdelingen|avdelinga|poliklinikken|utredning|utgreiing|vurdering hos|revmatolog|nevrolog|kardiolog|ortoped|gynekolog|urolog|hudlege|øyelege|augelege)`,
    `(ta|tar|tek) (dere|de)? ${PATIENT} inn (til|på|for)?`,
    `(søkes|søker|søkjer|søkast|meldes|melder|melde|søke) ${PATIENT}? (herved|nå|no)? inn til`,
    '(trenger|treng|må ha|vil ha|ønsker|ønskjer|ynskjer) (en|ein)? plass (hos|hjå|ved|på) .',
    `(ber om|ønsker|ønskjer|ynskjer|bestiller|bestilles|rekvirerer|ønskes|ønskast) (ny|en|ein)? ${EXAMINATION} (av|på|for|hos|og) .`,
    `${EXAMINATION} . (bestilles|rekvireres|tilvises|bestillast) (herved|hermed)`,
    '(send|sende|sender|skriv|skrive) (en|ein|ei)? (ny|egen|eigen|eiga|separat) (henvisning|tilvising)',
  ],
  prescription: [
    '(resept|resepten|resepter|reseptar|e-resept|e-resepten|eresept|reseptfornyelse|reseptfornying|reseptfornyelsen|multidose|blåresept|h-resept|hresept) (på|for|til|av|fra|frå|gikk|gjekk)?',
    '(kan|kunne) (du|dere|de) (skrive|skriva) (det|den|dette)? ut$',
    '(skrive|skriva) ut (mer|meir|ny|nye|litt|noen|fleire|flere|ein|resept)',
    '(fornye|fornyes|fornyast|fornyelse|fornying|fornyet) (av|på)? .',
    '(kan|må|bør) . (fornyes|fornyast)$',
    '(skrive|skriver|skrives|skriv) (ut)? (ny|nye|en|ein|mer|meir)? (resept|e-resept)',
    '(tom|tomt|gått tom|gått|går snart) for (medisin|medisiner|tabletter|tablettar|penner|sprøyter)',
    '(er|går|snart|nå|no) (snart|nå|no)? tom for .',
  ],
  booking: [
    '(timen|time|timeavtale|timeavtalen|kontrolltimen|kontrolltime|timeavtalen|operasjonsdatoen|operasjonstimen|poliklinikktimen) (kan|må|bør|skal|ønskes|vil)? (kan|må)? (flyttes|flyttast|endres|endrast|avbestilles|avbestillast|ombookes|utsettes|utsetjast|avlyses|avlysast|framskyndes|fremskyndes|byttes|bytast|strykes)',
    '(flytte|endre|avbestille|avlyse|utsette|utsetje|bytte|byte|ombestille|avbestiller|avlyser|flytta|bekrefte|stadfeste) (timen|time|timeavtalen|kontrolltimen|kontrollen|kontrolltime|avtalen|timeavtale|operasjonsdatoen|oppsatt)',
    '(bestille|booke|tinge|reservere|sette opp|setje opp|få|ha) (en|ein|ei)? (ny|tidligere|tidlegare|annen|anna)? (time|timeavtale|kontrolltime|timen) (til|hos|hjå|for|på|i)',
    '(trenger|treng|ønsker|ønskjer|ynskjer|vil ha|må ha) (en|ein|ei)? (ny|annen|anna|tidligere|tidlegare)? (time|timeavtale|kontrolltime) (hos|hjå|til|for|på|i|dere)?',
    '(kan|kunne) (timen|time|kontrollen|kontrolltimen|avtalen) (flyttes|flyttast|endres|endrast|utsettes|utsetjast|avbestilles|byttes|avlyses)',
    '(kan|kunne|vil|får) (hun|han|ho|pas|pasienten|dere|de) (få|gi|sette|setje) (en|ein|ei|ham|henne|han|ho|opp)? (ny|annen|opp)? (time|kontrolltime|timen)',
    '(møter|møtte|kommer|kjem) (ikke|ikkje) til time',
    'når (er|har|får) (timen|han time|hun time|ho time)',
    '(flytte|flytta|utsette|utsetje|framskynde|fremskynde|endre|avlyse) (operasjonen|operasjon|inngrepet|innkallingen|oppmøtet|skopien|undersøkelsen)',
    '(få|fått) (flyttet|flytta|endret|endra|byttet|bytta) (timen|time|kontrollen|timene)',
    '(timen|time|oppmøtet|oppmøtetiden|avtalen|innkallingen|innkallinga|kontrollen) .? .? (passer|passar|rekker|rekk|går) (ikke|ikkje|dårlig|dårleg)',
    '(timen|time|kontrollen|kontrolltimen|avtalen|operasjonen) . .? (flyttes|flyttast|endres|endrast|utsettes|utsetjast|avbestilles|avbestillast|byttes|bytast|avlyses|avlysast)',
    '(et|eit|en|ein)? (annet|anna|nytt|ny) (tidspunkt|dato|oppmøtetid|oppmøtedag)',
    '(hva|kva) (blir|er|vert) (datoen|tidspunktet) (for|på)',
    '(ber|ønsker|ønskjer) (om)? (snarlig|snarleg|ny|rask|tidlig|en|ein)? (time|kontrolltime|konsultasjonstime) (til|hos|hjå|på|for)?',
  ],
  report: [
    '^(epikrise|utskrivningsepikrise|utskrivingsepikrise|utskrivningsnotat|poliklinisk notat|journalnotat|innkomstjournal|operasjonsbeskrivelse)$',
    '^(prøvesvar|labsvar|laboratoriesvar|blodprøvesvar|lab)$',
    '^(epikrise|utskrivningsnotat)',
    '(innleggelsesårsak|innleggingsårsak|utskrivningsdiagnose|hoveddiagnose|hovuddiagnose)',
    '^(prøvesvar|labsvar|blodprøvesvar|lab)',
    '^(polikl|poliklinisk) notat',
    '(hermed|herved|sender deg|sender dykk|oversender) (notat|epikrise|epikrisen|sammenfatning|samanfatning|oppsummering|rapport)',
    '^her (er|kommer|kjem|følger|følgjer) (prøvene|prøvesvarene|prøvesvara|labsvarene|blodprøvene|prøvane|svarene|blodprøvesvarene)',
  ],
}

const REQUEST =
  /\?|(?<![a-zæøå])(?:trenger|treng|trengst|trengs|ønsker|ønskjer|ynskjer|ber|bes|må|kan (?:dere|du|de)|kunne (?:dere|du|de)|vil ha|vil (?:dere|du|de)|gjerne|send|fornying av|fornyelse av|kan (?:den|det) (?:fornyes|fornyast)|takk|bestill[a-zæøå]*|tom for|gått tom)(?![a-zæøå])/i
/** A clinical question about a prescription or a visit that stands. */
const CLINICAL =
  /(?<![a-zæøå])(?:riktig|rett dose|rette dose|hvor lenge|kor lenge|hva er dosen|hvilken dose|kva dose|skal (?:resepten|dosen)|uten resept|utan resept|reseptfri[a-zæøå]*|reseptformidleren|står i reseptformidleren|ligger i|gyldig|henter|hentet ut|hentar|hentet|hva står|foreskrevet|resept(?:en)? (?:fra|frå) (?:dere|dykk|oss|fastlege|meg))(?![a-zæøå])/i
const SENT_BEFORE =
  /(?<![a-zæøå])(?:henvist|tilvist|henvises|henvisning(?:en)?|tilvising(?:a)?)\s(?:[a-zæøå]+\s){0,3}(?:\d{1,2}[./]|i (?:uke|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|uke|av \d|den|til dere|hos dere|fra dere|sendt)/i

const isLabRows = (message: Message) =>
  message.text.includes('\n') &&
  (
    message.text.match(
      /^[^\n]{0,60}?[a-zæøåA-ZÆØÅ][^\n]{0,30}\s[<>]?\d+(?:[.,]\d+)?\s+[^\n]{0,20}\(?[<>]?\d+(?:[.,]\d+)?\s?(?:[-–]\s?\d|\)|$)/gm,
    ) ?? []
  ).length >= 3

/** "Hb 13,1", "eGFR >90"; what is measured at the bedside, and doses, are no laboratory report. */
const LAB_VALUE =
  /(?<![a-zæøå\d-])(?!(?:bt|puls|sat|spo2|temp|rf|vekt|høyde|kl|ca|nr|uke|veke|dag|grad|nyha)(?![a-zæøå]))[a-zæøå][a-zæøå0-9-]{1,14}\.?:?[ \t]?[<>]?\d{1,4}(?:[.,]\d{1,2})?(?![\d/]|[.,]\d|\s?(?:mg|mikrog|µg|mcg|g|e|ie|ml|x|år|uker|veker|dager|dagar|mnd|%|mm|cm|kg)(?![a-zæøå]))/gi
/** From so many values on, with fewer other words than values, a line is a report. */
const MANY_VALUES = 4

const countValues = (sentence: string) => {
  const values = sentence.match(LAB_VALUE)?.length ?? 0
  const words = values > 0 ? sentence.replace(LAB_VALUE, ' ') : sentence
  return { values, others: words.match(/[a-zæøå]{2,}/gi)?.length ?? 0 }
}

function isLabLine({ sentences }: Message): boolean {
  let values = 0
  let others = 0
  for (const sentence of sentences) {
    const counts = sentence.read(countValues)
    values += counts.values
    others += counts.others
  }
  return values >= MANY_VALUES && others <= values * 2
}

function isOther(message: Message, hit: PlacedHit): boolean {
  const text = sentenceText(message, hit)
  const words = message.text.slice(hit.start, hit.end)
  const before = message.text.slice(hit.sentence.start, hit.start)
  if (message.isQuoted(hit) || isUnder(message, hit, 'hypothetical')) return false
  // "passer ikke" is the phrase itself, and denies nothing.
  if (!/(?<![a-zæøå])(?:ikke|ikkje)/i.test(words) && isUnder(message, hit, 'negated')) return false
  switch (hit.name) {
    case 'referral':
      return isReferral(message, hit, text, words)
    case 'prescription':
      return (
        REQUEST.test(text.replace('?', '')) &&
        !CLINICAL.test(text) &&
        !/(?<![a-zæøå])(?:har fått|fikk|fekk|skrev|skreiv|skrevet|har skrive|sendte|sendt)\s(?:[a-zæøå]+\s){0,3}$/i.test(
          before,
        )
      )
    case 'booking':
      return REQUEST.test(text) && !/(?<![a-zæøå])(?:har|fikk|fekk|fått|hadde)\s$/i.test(before)
    default:
      return /^her/i.test(words) || !message.sentences.some(({ asks }) => asks.length > 0)
  }
}

function isReferral(message: Message, hit: PlacedHit, text: string, words: string): boolean {
  if (/(?:herved|hermed|med dette)/i.test(words)) return true
  if (isUnder(message, hit, 'historical') || SENT_BEFORE.test(text)) return false
  if (
    /(?<![a-zæøå])(?:skal|bør|kan|må|vil|bør)\s+(?:[a-zæøå]+\s+){0,3}$/i.test(
      message.text.slice(hit.sentence.start, hit.start),
    ) &&
    /\?/.test(text) &&
    !/kalle|sett|setj|plass/i.test(words)
  )
    return false
  if (/^(?:ønsk|ynsk|ber)/i.test(words) && /(?:utredning|utgreiing|undersøk)/i.test(words))
    return !/(?:om|hva|hvilk|når)\s*$/i.test(words) && !/allerede|pågående/i.test(text)
  return true
}

function* check(message: Message, hits: readonly PlacedHit[]): Iterable<Report> {
  for (const hit of hits) {
    if (isOther(message, hit)) yield { span: { start: hit.start, end: hit.end }, messageId: hit.name, data: {} }
  }
  const isBareReport =
    (isLabRows(message) || (message.input.kind !== 'reply' && isLabLine(message))) &&
    !message.sentences.some(({ asks }) => asks.length > 0)
  if (isBareReport) yield { span: null, messageId: 'report', data: {} }
}

const text = (nb: string, nn: string, en: string, titles: readonly [string, string, string]) => ({
  nb: { title: titles[0], reason: nb },
  nn: { title: titles[1], reason: nn },
  en: { title: titles[2], reason: en },
})

export default defineRule({
  id: 'other-message-type',
  severity: 'warning',
  basis: 'Skal erstatte telefoner, fax, feil bruk av henvisninger; dekker ikke epikrise, henvisning og laboratoriesvar',
  phrases,
  channel: {
    nb: 'send som henvisning, e-resept, epikrise eller time',
    nn: 'send som tilvising, e-resept, epikrise eller time',
    en: 'send as a referral, prescription, discharge note or appointment',
  },
  judged: 'other',
  weighed: ['referral', 'prescription', 'booking', 'report'],
  texts: {
    other: text(
      'Henvisning, resept, time og epikrise har egne meldinger. Dialogmelding er for spørsmål om pasienten.',
      'Tilvising, resept, time og epikrise har eigne meldingar. Dialogmelding er for spørsmål om pasienten.',
      'Referrals, prescriptions, appointments and notes have messages of their own. This one is for questions.',
      ['Har en egen meldingstype', 'Har ein eigen meldingstype', 'Has its own message type'],
    ),
    referral: text(
      'Nye problemstillinger sendes som henvisning, så de blir vurdert og prioritert.',
      'Nye problemstillingar blir sende som tilvising, så dei blir vurderte og prioriterte.',
      'New problems are sent as a referral, so that they are assessed and given priority.',
      ['Send som henvisning', 'Send som tilvising', 'Send as a referral'],
    ),
    prescription: text(
      'Resept og fornyelse går gjennom e-resept eller pasientens egen bestilling.',
      'Resept og fornying går gjennom e-resept eller pasienten si eiga bestilling.',
      "Prescriptions and renewals go by e-prescription or the patient's own request.",
      ['Bruk e-resept', 'Bruk e-resept', 'Use e-prescription'],
    ),
    booking: text(
      'Timer bestilles og endres på helsenorge.no eller hos kontoret som gir timen.',
      'Timar blir bestilte og endra på helsenorge.no eller hos kontoret som gir timen.',
      'Appointments are made and changed on helsenorge.no or with the office that gives them.',
      ['Gjelder en time', 'Gjeld ein time', 'About an appointment'],
    ),
    report: text(
      'Epikrise og prøvesvar har egne meldinger, så de havner riktig i journalen.',
      'Epikrise og prøvesvar har eigne meldingar, så dei hamnar rett i journalen.',
      'Discharge notes and laboratory reports have their own messages, so that they end up in the right place.',
      ['Send som epikrise eller svar', 'Send som epikrise eller svar', 'Send as note or report'],
    ),
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Pas. trenger ny resept på Burinex 1 mg. Kan dere fornye?' },
  clean: { text: 'Henvisning av 12.11.2026: er den mottatt?' },
}
