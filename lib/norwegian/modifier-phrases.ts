const PERSON =
  '(mor|far|moren|mora|faren|søster|søsteren|søstera|bror|broren|sønn|sønnen|datter|datteren|dattera|mormor|morfar|farmor|farfar|tante|tanten|tanta|onkel|onkelen|fetter|kusine|kone|kona|ektemann|ektemannen|mannen|ektefelle|ektefellen|samboer|samboeren|sambuar|sambuaren|søsken|sysken|syster|halvbror|halvsøster|besteforeldre|besteforeldra|bestemor|bestefar|foreldre|foreldrene|foreldra|slekt|slekta|slekten|familien|nabo|naboen|naboens|tvilling|tvillingbror|tvillingsøster|svoger|svigermor|svigerfar|morens|mors|fars|søsters|brors)'
const TELLS =
  '(sier|seier|forteller|fortel|opplyser|ringer|ringjer|ringte|mener|meiner|spør|bekymret|uroleg|beskriver|skildrar|oppgir|ønsker|ønskjer|rapporterer|melder|lurer|fant|fann|oppdaga|oppdaget|varsla|varslet)'
const WORSE =
  '(forverring|forverrelse|forverra|tilbakefall|behov|tegn|teikn|økende|aukande|nye|nytt|ny|feber|blødning|bløding|smerter|smerte|brystsmerter|brystsmerte|akutt|akutte|alvorlig|alvorlege|alvorlige|mistanke|utvikling|manglende|manglande|svikt|tung|tungpust|pustevansker|kramper|anfall|hurtig|rask|vedvarende|vedvarande|oppblussing|residiv|infeksjon|funn|kraftig|kraftige|sterke|uttalt|høg|høy|eventuell|evt|svimmelhet|besvimelse|suicidalitet|selvmordstanker|sjølvmordstankar|symptomer|symptom|endring|endra|endret|neste|hevelse|hevelser|rødhet|utslett|diare|oppkast|fall|krise|behov)'

/**
 * Cues for how a statement is meant, nb and nn, by the way they reach: `...Before` what they speak of, `...After` it,
 * `...Around` both, `...Sentence` all of it. After NegEx and ConText and their Norwegian and Swedish trigger lists (DOMAIN.md 4.2).
 * `pseudo` looks like a cue and is none.
 */
export const MODIFIER_PHRASES: Readonly<Record<string, readonly string[]>> = {
  pseudo: [
    '(kan|bør|må|kunne) (ikke|ikkje) (helt|heilt|sikkert)? (utelukkes|utelukkast|utelukke|avkreftes)',
    '(kan|bør|må) (vi|jeg|eg|me|du|dere)? (ikke|ikkje) utelukke',
    '(ikke|ikkje) (bare|berre|minst|kun|nødvendigvis|akkurat|lenger|lengre)',
    '(vet|veit) (ikke|ikkje)',
    '(ikke|ikkje) (tidligere|tidlegare|tidl)? (kjent|kjend) (fra|frå)? (før|tidligere|tidlegare)?',
    '(ikke|ikkje) vært kjent',
    '(ikke|ikkje) (vært|vore|blitt)? (hatt|påvist|funnet)? (tidligere|tidlegare|før|fra før|frå før)',
    '(ikke|ikkje) (fått|fått tak|nådd|kontakt|svar|time|hatt|rukket|mulighet|tid|svart|besvart|vente|venta)',
    '(ikke|ikkje) (bedre|betre|bra|god|godt|effekt|hjulpet|avklart|avklara|kontroll)',
    '(ingen|inga) (endring|effekt|bedring|betring|kontakt|svar|tidligere|tidlegare|time|plass)',
    '(kan|kunne|må|vil|tåler|bør) (det|dette|han|hun|ho|hen|vi|pas)? (ikke|ikkje) (vente|venta|utsettes|utsetjast|gå|stå)',
    '(uten|utan) (effekt|bedring|betring|hell|opphold|opphald|svar|time)',
    'utelukke',
    `${PERSON} (til)? (pas|pasienten|han|hun|ho)? (sin|si)? ${TELLS}`,
    '(hvis|om|viss|dersom) (mulig|mogleg|muleg|ønskelig|mulig|det lar|nødvendig|behov)',
    '(kjent|kjend|kjente) (med|for|hos) (oss|dere|dykk)',
    'neg reaksjon',
    '^ved (rutinekontroll|etterkontroll|ultralyd|fosterultralyd|screening|gastroskopi|koloskopi|bronkoskopi|skopi|ct|mr|røntgen|rtg|ekko|kontroll|kontrollen|konsultasjon|konsultasjonen|undersøkelse|undersøking|us|innkomst|visitt|telefonsamtale|gjennomgang|hjemkomst|utskrivning|utskriving|utreise|innleggelse|innlegging|oppmøte|kontrollen)',
  ],
  negatedBefore: [
    '(ingen|inga|intet|inkje|uten|utan|aldri|verken|korkje|hverken|neppe|fravær|fråvær|utelukket|utelukka|avkreftet|avkrefta|avkreftes|avkreftast|utelukker|utelukkar|avkrefter|avkreftar|benekter|nekter|nektar|negerer|manglende|manglande|minus|intet)',
    '(fri|fritt|frie) for',
    '(neg|negativ|negativt|negative) (for|mht|mtp|med|på|mhp)',
    '(mangel|mangler) på',
    '(nei) til',
    '(lite|liten|lav|låg) (mistanke|sannsynlig|sannsynlighet|trolig|mistenkt|klinisk|suspekt|holdepunkt)',
    '(avskrevet|avskrive|avblåst|frikjent|friskmeldt|friskmeld)',
    '(tilbakeviser|motsier|taler mot|snakkar mot|taler imot)',
    '(benign|benigne|godartet|godarta)',
    'i stedet for',
  ],
  negatedAround: ['(ikke|ikkje)', '(usannsynlig|usannsynleg|lite sannsynlig|lite truleg)'],
  negatedAfter: [
    '(negativ|negativt|negative|neg|avkreftet|avkrefta|utelukket|utelukka|utelukkes|utelukkast|avkreftes|avkreftast|mangler|manglar|fraværende|fråverande|benektes|nektes|negeres|iab|i.a.b|i.a|upåfallende|upåfallande|frikjent|normal|normalt|normale|avblåst|uaktuelt|uaktuell|avvist|borte|forsvunnet|forsvunne)',
    '(ble|vart|blei|er) (ikke|ikkje) .',
    'uten (funn|hell|påvisning)',
    'utan funn',
    'nei',
  ],
  historicalBefore: [
    '(tidligere|tidlegare|tidl|fhv|anamnestisk|anamnese|st.p|s.p|status post|st|gjennomgått|gjennomgådd|gjennomgåtte|eldre|gammel|gammelt|gamle|gamal|gamalt|residiverende|kronisk|kroniske|behandla|behandlet|ferdigbehandlet|ferdigbehandla|avsluttet|avslutta)',
    '(kjent|kjend|kjente|kjende)',
    '(hadde|hatt|fikk|fekk|gjennomgikk|gjennomgjekk)',
    '(operert|opereres|operasjon|behandlet|behandla|behandling|kontroll|kontroller|kontrolleres|kontrollert|oppfølging|oppfølgning|oppfølgd|oppfølgt|følges|følgjast|følgd|strålebehandlet|strålebehandla|cellegift|kjemoterapi|utredet|utreda|utgreidd|innlagt|innlagd|utskrevet|utskriven|henvist|tilvist|bakgrunn|forløp|rehabilitering|sekvele|sekveler|følgetilstand|plager) (for|etter|med|av|mot|grunnet|pga|mtp) (en|ein|ei|et|eit|sitt|sin)?',
    '(etter|siden|sidan) (gjennomgått|sitt|sin|et|en|ein|eit|hans|hennes)',
    'i forbindelse med',
    '(fra|frå) før',
    'opptrer ved',
    '(under|i) (behandling|oppfølging|kontroll|remisjon)',
  ],
  historicalAround: [
    '(fra|frå|kjent|kjend) (fra|frå)? (før|tidligere|tidlegare|tidl)',
    '(for) . (år|mnd|måneder|månader|uker|veker) (siden|sidan|sia)',
    '(for) (noen|nokre|mange|flere|fleire) (år|mnd|måneder|månader) (siden|sidan)',
    'i (barndommen|barndomen|ungdommen|fjor|forfjor|sin tid|barneår|tenårene)',
    '(som|da) (barn|ung|ungdom|spedbarn)',
    '(den|på) (gang|gangen|gongen)',
    '(tidligere|tidlegare|tidl)',
  ],
  historicalAfter: [
    '(operert|opr|behandlet|behandla|tilhelet|utskrevet|avsluttet|avslutta|ferdigbehandlet|remisjon|fjernet|fjerna|stabil|stabilt|stabile|uendret|uendra|velregulert|velkontrollert|tilbakegang|regress|regrediert|normalisert|normaliserte|ferdig)',
    'ved (innleggelse|innkomst|innlegging|innleggelsen)',
    'i (full|komplett|stabil)? remisjon',
    'under (oppfølging|behandling|kontroll)',
  ],
  otherPersonBefore: [
    PERSON,
    '(familiær|familiært|arvelig|arveleg|opphopning|hereditet|slektshistorie|familieanamnese|familieanamnesen)',
  ],
  otherPersonAfter: [
    `(hos|hjå|til|i) (en|ein|ei)? (eldre|yngre)? ${PERSON}`,
    'i (familien|slekta|slekten|nær familie)',
  ],
  hypotheticalSentence: [
    '(hvis|viss|dersom|såfremt|såframt|ifall|forutsatt|føresett|hypotetisk)',
    `ved ${WORSE}`,
    '^ved .',
    '(informert|instruert|orientert|opplyst|rådet|råda|beskjed) om (at|å|når)',
    '(i) tilfelle',
    '(skulle|skulde) (det|han|hun|ho|pas|pasienten) (få|bli|utvikle|oppstå|komme|kome)',
    '^(får|blir) (han|hun|ho|pas|pasienten|du|barnet) .',
    '(informert|instruert|orientert|oppfordret|oppfordra|bedt|beskjed|råd|rådd|rådet|avtalt|avtale|vet|veit|kontakt|kontakte|kontakter|ringe|ringer) (om)? (at|å|om)? (hun|han|ho|dei|de)? (å|skal)? (ta|oppsøke|kontakte|ringe|ringje|søke) (kontakt)? (med)? (legevakt|113|amk|oss|legevakta|legevakten|akuttmottak|lege|fastlege|dere|dykk)? (ved)?',
    '(oppsøker|oppsøke|oppsøkjer|kontakter|kontakte|kontaktar|ring|ringer|ringe|ringjer) (legevakt|legevakta|legevakten|113|amk|lege|fastlege|akuttmottak|akuttmottaket) ved',
    '(lav|låg) terskel',
    '(redd|engstelig|engsteleg|bekymret|frykt|frykter|fryktar|angst|uroa|redsel|redsle) (for|om|på) (at)?',
    '(screening|screenes|rutinekontroll|forebygging|førebygging|forebygge|profylakse|risiko|risikoen|fare|faren|sannsynlighet|sannsynligheten) (for|mot|av|mtp)?',
  ],
}
