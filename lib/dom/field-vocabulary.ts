/**
 * What message fields are called, and what surrounds them. DOMAIN: labels of the national visning of dialogmelding
 * (Spørsmål, Innhold, Tema, Merknad), and of the forms that were described in public guides. Bokmål and nynorsk.
 */

/** Names that are those of the message itself. */
export const MESSAGE_NAMES =
  /dialog-?melding|spørsmål|forespørsel|førespurnad|melding|svar(?!frist|adresse|telefon)|henvendelse|henvending/i
/** Names that many fields have; they count only in the right company. */
export const COMMON_NAMES = /innhold|innhald|tekst|fritekst|notat|merknad|kommentar|tema|beskjed/i
/** Headings and names of forms that are dialogue messages. */
export const FORM_NAMES = /dialog-?melding|helsefaglig dialog|helsefagleg dialog|forespørsel|førespurnad/i
/** Labels of other fields in the same form. */
export const COMPANY: readonly RegExp[] = [
  /mottaker|mottakar|(?:^|\s)til(?:\s|:|$)|behandlende avdeling|behandlande avdeling|tjeneste|teneste/i,
  /type (?:forespørsel|førespurnad|melding)|meldingstype|fagområde/i,
  /hastegrad|prioritet/i,
  /emne|tema/i,
]
/** Other forms of a journal, and fields that are never a message: these are not read. */
export const OTHERS =
  /e-?konsult|pasientdialog|(?:^|[^\p{L}])sms(?:[^\p{L}]|$)|chat|helsenorge|til pasient(?:en)?(?:[^\p{L}]|$)|henvisning|tilvising|epikrise|resept|sykmelding|sjukmelding|søk|filter|passord|brukernavn|journalnotat|kontinuasjon|huskelapp|logg inn/iu
