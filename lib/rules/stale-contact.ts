import { calendarDate, dayOf } from '../engine/days.ts'
import type { DateMention, Message, PlacedHit } from '../engine/message.ts'
import type { Practice } from '../engine/practice.ts'
import { defineRule, type Report, type RuleExample } from '../engine/rule.ts'
import { isUnder, sentenceText } from '../norwegian/circumstances.ts'

const WITH = '(hos|hjå|med|ved|på|inne|inom|innom|her|til|fra|frå|av|hit)'
const YOU =
  '(dere|dykk|dokker|oss|ringerike|drammen|bærum|kongsberg|blakstad|avdelingen|avdelinga|poliklinikken|poliklinikk|pol|sykehuset|sjukehuset|avd|deg|her)'
const SEEN =
  '(kontroll|kontrollen|kontrollert|time|timen|konsultasjon|konsultasjonen|undersøkt|vurdert|sett|innlagt|innlagd|innleggelse|innlegging|operert|utskrevet|utskriven|utskrevne|utredet|utreda|utgreidd|behandlet|behandla|fulgt|følgd|oppfølging|oppfølgjing|besøk|kontakt|poliklinikk|samtale|vært|vore|var|kom|gikk|gjekk|utskrivelse|utskriving|møtte|henvist|tilvist|opphold|opphald)'

const phrases = {
  /** Seen by the reader's, or the writer's, hospital. */
  contact: [
    `(sist|siste|seinast|forrige|førre) (gang|gong|sett|vært|vore|var|inne|innlagt|innlagd|kontroll|kontrollert|time|kontakt|undersøkt|vurdert|konsultasjon|poliklinikk|besøk|kontrollen|timen|pol|kontrolltime|innleggelse|innlegging|oppfølging|samtale|ekko|cystoskopi|koloskopi|spirometri|speil|opphold|opphald) ${WITH}? ${YOU}?`,
    `(sist|siste|seinast) ${WITH} ${YOU}`,
    'sist (hos|hjå|på) /(?:logen|legen|kirurgen|ortopeden|poliklinikken|avdelingen)$/',
    `(ikke|ikkje) (hos|hjå) ${YOU} (siden|sidan|etter)`,
    `${SEEN} . . ${WITH} ${YOU}`,
    `${SEEN} (våren|høsten|hausten|sommeren|vinteren|i) . ${WITH} ${YOU}`,
    `${SEEN} i . . ${WITH} ${YOU}`,
    '(kirurgen|ortopeden|nevrologen|kardiologen|lungelegen|hudlegen) (deres|dykkar) i',
    '(lungeavdelinga|lungeavdelingen|hjerteavdelingen|hjarteavdelinga|barneavdelingen|barneavdelinga|kirurgisk|medisinsk|hudavdelingen|hudavdelinga) (så|såg|hadde) (ham|henne|han|ho|pas|pasienten)',
    `(har|har han|har hun|ho) (ikke|ikkje) (vært|vore|hatt) (hos|hjå|til|inne|innom|inom|noen|nokon|kontakt|time|kontroll|på|sett|fulgt)`,
    `(ikke|ikkje) (vært|vore) (hos|hjå|innom|inom|inne|til|på|sett|kontrollert|undersøkt)`,
    `(ikke|ikkje) (hatt)? (kontakt|kontroll|time|oppfølging) (med|hos|hjå|ved|på)`,
    `${SEEN} (sist|siste|seinast)? ${WITH} ${YOU}`,
    `(utskrevet|utskriven|utskrevne|utskrivne) (fra|frå|til|den|i|for|etter|\\d)`,
    '^utskrevet',
    `(hos|hjå|til|på|ved) ${YOU} (sist|i|for|våren|høsten|hausten|sommeren|tilbake|den|vinteren)`,
    `(siste|forrige) . ${WITH} ${YOU}`,
    '(dere|de|vi) (så|såg|sett|behandlet|behandla|opererte|fulgte|følgde|utredet|undersøkte) (ham|henne|han|ho|pas|pasienten|sist|barnet)?',
    '(var|gikk|gjekk|møtte|kom) (hun|han|ho|pas|pasienten)? (på|hos|hjå|til) (poliklinikken|poliklinikk|dere|dykk|oss|avdelingen|pol)',
    '(har|hadde) (vi|dere|de|jeg) (ikke|ikkje)? (sett|hatt|fulgt|følgd|undersøkt) (ham|henne|han|ho|pas|pasienten|kontakt)?',
    'har (ikke|ikkje) (sett|hatt|fulgt|følgd|undersøkt) (ham|henne|han|ho|pas|pasienten|kontakt)',
    '(vi|dere|de) (har|hadde)? (ikke|ikkje) (sett|hatt|fulgt|følgd) (ham|henne|han|ho|pas|pasienten|kontakt|noe)?',
    '(siden|sidan|sia) (siste|sist|forrige|hun|han|ho|pas|pasienten) (kontroll|var|gikk|time|kontakt|konsultasjon|besøk|gjekk|ble|vart|møtte)',
    '(avsluttet|avslutta) (hos|hjå|ved|her|kontroll|kontroller|oppfølging)',
    '(poliklinikken|poliklinikk|pol|avdelingen|avd|hjertepol|medpol|kirpol|ortopeden|nevrologen|smertepol|revmapol|lungepol) (sist|hos|seinast|i|for|våren|høsten|hausten|sommeren)',
  ],
  /** No contact at all. */
  never: [
    '(ingen|inga) (tidligere|tidlegare)? kontakt med (sykehuset|sjukehuset|dere|dykk|avdelingen|avdelinga)',
    '(aldri|ikke|ikkje) (tidligere|tidlegare)? (vært|vore|hatt|sett) (hos|hjå|innom|kontakt|på) (dere|dykk|sykehuset|sjukehuset)? (tidligere|før|tidlegare|med)',
    '(sist|siste gang|siste gong) (dere|de|dykk|vi) (hadde|så|såg|kontrollerte|undersøkte) (henne|ham|han|ho|pas|pasienten)?',
    '(ukjent|ukjend) (for|hos|hjå) (dere|dykk|sykehuset|avdelingen)',
  ],
  /** Keeps the contact alive: a referral under way, a check-up to come. */
  current: [
    '(henvist|tilvist|henvisning|tilvising|henvisningen|tilvisinga|venter|ventar|venteliste|innkalt|innkalla|avtalt|planlagt|planlagd|neste|kommende|komande|oppsatt|oppsett|skal til|har time|time|kontrolltime)',
  ],
}

const MONTHS_AGO = (today: number, months: number) => {
  const { year, month, day } = calendarDate(today)
  return dayOf(year, month - months, day)
}

const resolved = (date: DateMention, message: Message) => date.resolve(message.today, 'past')

/** The date that says when the contact was: the nearest one in its own clause. */
function contactDate(message: Message, hit: PlacedHit): DateMention | undefined {
  const text = sentenceText(message, hit)
  const from = hit.start - hit.sentence.start
  const to = hit.end - hit.sentence.start
  const behind = text
    .slice(to)
    .search(
      /;\s|,\s(?!(?:i|den|sist|for|våren|høsten)\s)|\s(?:men|og (?:ringde|ringte|har|nå|no|er|sluttet|var|fikk))\s/,
    )
  const end = behind < 0 ? text.length : to + behind
  const candidates = hit.sentence.dates().filter((date) => date.start < end && date.end > from - 45)
  const distance = ({ start, end: until }: DateMention) =>
    start >= to ? start - to : until <= from ? from - until + 10 : 0
  return candidates.sort((a, b) => distance(a) - distance(b))[0]
}

/** Whether the message names something newer at the hospital. */
const isNewer = (message: Message, hits: readonly PlacedHit[], limit: number) =>
  hits.some((hit) => {
    if (hit.name === 'never') return false
    return hit.sentence.dates().some((date) => {
      const period = resolved(date, message)
      const isClose = hit.sentence.start + date.start - hit.end < 60
      return (
        period !== null &&
        period.to >= limit &&
        period.from <= message.today &&
        isClose &&
        !/dag|morg|går|kveld|natt/i.test(
          message.text.slice(hit.sentence.start + date.start, hit.sentence.start + date.end),
        )
      )
    })
  })

/** Still going on: "følges hos dere siden 2015". */
const ONGOING =
  /(?<![a-zæøå])(?:følge[sr]|følgjast|følgd|fulgt|kontrolleres|kontrollerast|går (?:til )?(?:fast|jevnlig|til kontroll)|behandles|behandlast|kjent|kjend)(?![a-zæøå])[^.;]*(?<![a-zæøå])(?:siden|sidan|fra|frå|i mange år)(?![a-zæøå])/i
const ELSEWHERE =
  /(?<![a-zæøå])(?:hos (?:meg|fastlege[a-zæøå]*|privat[a-zæøå]*|tannlege[a-zæøå]*|øyelege[a-zæøå]*|hudlege[a-zæøå]*|avtalespes[a-zæøå]*)|her på kontoret|på legekontoret|i (?:polen|utlandet|sverige|danmark|syria|oslo|bergen)|privat[a-zæøå]*|av (?:meg|privat)|ous|rikshospitalet|ullevål|ahus|haukeland|st\.? olavs)(?![a-zæøå])/i

function* check(message: Message, hits: readonly PlacedHit[], { thresholds }: Practice): Iterable<Report> {
  const limit = MONTHS_AGO(message.today, thresholds.contactMonths)
  const months = thresholds.contactMonths
  for (const hit of hits) {
    if (hit.name === 'current' || message.isQuoted(hit) || isUnder(message, hit, 'otherPerson')) continue
    if (ELSEWHERE.test(sentenceText(message, hit)) || ONGOING.test(sentenceText(message, hit))) continue
    const span = { start: hit.start, end: hit.end }
    if (hit.name === 'never') {
      yield { span, messageId: 'never', data: {} }
      continue
    }
    if (
      message.input.sender === 'hospital' &&
      /(?:hos|hjå)\s(?:dere|dykk|deg)$/i.test(message.text.slice(hit.start, hit.end))
    )
      continue
    const date = contactDate(message, hit)
    const period = date && resolved(date, message)
    if (!period || period.to >= limit || isNewer(message, hits, limit)) continue
    const end = Math.max(hit.end, hit.sentence.start + date.end)
    yield {
      span: { start: Math.min(hit.start, hit.sentence.start + date.start), end },
      messageId: 'stale',
      data: { months },
    }
    return
  }
}

export default defineRule({
  id: 'stale-contact',
  severity: 'warning',
  basis: 'Inntil 12 måneder etter sist kontakt i Vestre Viken',
  phrases,
  channel: { nb: 'send ny henvisning', nn: 'send ny tilvising', en: 'send a new referral' },
  texts: {
    stale: {
      nb: {
        title: 'Lenge siden sist kontakt',
        reason: 'Dialogmelding kan brukes inntil {months} måneder etter sist kontakt. Send heller en ny henvisning.',
      },
      nn: {
        title: 'Lenge sidan sist kontakt',
        reason: 'Dialogmelding kan brukast inntil {months} månader etter sist kontakt. Send heller ei ny tilvising.',
      },
      en: {
        title: 'Long since last contact',
        reason: 'Messages are meant for up to {months} months after the last contact. Send a new referral instead.',
      },
    },
    never: {
      nb: {
        title: 'Ikke kjent på sykehuset',
        reason: 'Dialogmelding er for pasienter i et pågående forløp. Send heller en henvisning.',
      },
      nn: {
        title: 'Ikkje kjend på sjukehuset',
        reason: 'Dialogmelding er for pasientar i eit pågåande forløp. Send heller ei tilvising.',
      },
      en: {
        title: 'Unknown at the hospital',
        reason: 'Messages are for patients who are already being followed there. Send a referral instead.',
      },
    },
  },
  check,
})

export const example: RuleExample = {
  flagged: { text: 'Sist kontroll hos dere i mars 2024. Kan Lamictal økes til 125 mg?' },
  clean: { text: 'Sist kontroll hos dere for to måneder siden. Kan Lamictal økes til 125 mg?' },
}
