import { anyOfWords } from './word-list.ts'

/** Municipal services as a recipient or an address line names them, nb and nn. Any ending may stand for a final `*`. */
const SERVICES = `hjemmetjenest*, heimetenest*, hjemmesykeple*, hjemmesjukeple*, heimesjukeple*, heimesykeple*, hjemmebasert*, heimebasert*, hjemmehjelp*,
  heimehjelp*, hjemmerehab*, heimerehab*, hverdagsrehab*, kvardagsrehab*, innsatsteam*, sykehjem*, sykeheim*, sjukeheim*, sjukehjem*, aldershjem*,
  aldersheim*, pleiehjem*, pleieheim*, eldresenter*, bosenter*, omsorgssenter*, omsorgsbolig*, omsorgsbustad*, omsorgsdistrikt*, omsorgstjenest*,
  omsorgstenest*, omsorgstun*, helsetun*, servicesenter*, bofellesskap*, bufellesskap*, bolig, boligen, bokollektiv*, dagsenter*,
  legevakt, legevakten, legevakta, legevaktlege*, legevaktslege*, legevaktsentral*, helsestasjon*, helsesykepleier*, helsesjukepleiar*, helsesøster*,
  helsesyster*, skolehelsetjenest*, skulehelsetenest*, jordmortjenest*, jordmortenest*, nav, tildelingskontor*, bestillerkontor*, bestillarkontor*,
  tjenestekontor*, tenestekontor*, forvaltningskontor*, søknadskontor*, kreftkoordinator*, frisklivssentral*, miljøarbeidertjenest*, ppt,
  pedagogisk-psykologisk*, pedagogisk psykologisk*, barnevern*, køh, kad, øhd, kommunehelse*, kommunepsykolog*, pleie og omsorg, pleie- og omsorg*,
  helse- og omsorgssenter*, bo- og behandlingssenter*, bo- og servicesenter*, bo- og omsorgssenter*, rus- og psykisk helsetj*, rus og psykisk helsetj*`

/** These a hospital has as well: they are municipal unless a hospital is named beside them. */
const ELSEWHERE_TOO =
  'kommune, kommunen, kommunal, kommunale, kommunalt, bydel*, fysioterap*, fysio, ergoterap*, skole, skolen, skule, skulen'

const MUNICIPAL = anyOfWords(SERVICES)
const MUNICIPAL_OUTSIDE_HOSPITALS = anyOfWords(ELSEWHERE_TOO)
/** A GP by any name; what stands beside is where the office lies or who runs it: "Ås kommunale legekontor". */
const GP =
  /fastleg|allmennleg|allmennpraksis|kommunelege|lege(?:kontor|senter|sentr|gruppe|hus|klinikk|praksis|team|fellesskap)|(?<![a-zæøå])leg(?:ene|ane)(?![a-zæøå])/i
/** The municipality of a doctor without a named office may be that of the practice. */
const DOCTOR = /(?<![a-zæøå])(?:lege|legen|dr)(?![a-zæøå])/i
const HOSPITAL = /sykehus|sjukehus|hospital|helseforetak|(?<![a-zæøå])(?:HF|DPS|BUP)(?![a-zæøå])|poliklinikk/i

/** Whether a recipient is a hospital by its name. */
export const isHospital = (recipient: string): boolean => HOSPITAL.test(recipient)

/** Whether a recipient is a municipal service, by what it names. GPs, hospitals and all others are not. */
export function isMunicipal(recipient: string): boolean {
  const name = recipient.normalize('NFC')
  if (GP.test(name)) return false
  return MUNICIPAL.test(name) || (MUNICIPAL_OUTSIDE_HOSPITALS.test(name) && !isHospital(name) && !DOCTOR.test(name))
}

/** Municipal services that a text may speak to, as alternatives of a phrase; typing errors are seen to by the reader. */
export const SERVICE_WORDS =
  `hjemmesykepleien|hjemmesykepleie|hjemmesjukepleien|heimesjukepleia|heimesjukepleien|heimesjukepleie|hjemmetjenesten|hjemmetjeneste|
  heimetenesta|heimeteneste|sykehjemmet|sykehjem|sykehjemslegen|sjukeheimen|sjukeheim|omsorgssenteret|omsorgssenter|bofellesskapet|bufellesskapet|
  legevakt|legevakten|legevakta|helsestasjon|helsestasjonen|helsesykepleier|helsesykepleieren|helsesjukepleiar|helsesjukepleiaren|helsesøster|
  kommunen|kommunehelsetjenesten|kommunehelsetenesta|nav|tildelingskontoret|tildelingskontor|bestillerkontoret|bestillarkontoret|tjenestekontoret|
  forvaltningskontoret|barnevernet|barneverntjenesten|ppt`.replace(/\s+/g, '')
/** Workers that hospitals have as well. */
export const WORKER_WORDS =
  'fysioterapeut|fysioterapeuten|ergoterapeut|ergoterapeuten|kreftkoordinator|kreftkoordinatoren'
