/**
 * Words that name nothing: with only these behind it, a question can't be answered. What stands here was chosen so that one
 * word outside it ("dose", "kontroll", "MR", a drug, a number) makes a question one that names what is asked.
 */
const GENERIC = `
  akkurat aktuell aktuelt alt alternativ alternativene alternativer altså an anbefale anbefaler anbefales anbefaling
  anbefalingen anbefalinger anbefalt andre ang angående anledning anledningen anna annerledes annet annleis asap
  assistanse au av bare bedt behandle behandles behandling behandlinga behandlingen behov behøver ber berre bes
  beskrevne beskrivne best beste bidra bidrag bistand bistå bistår bli blikk blir blitt bra burde både bør caset da
  dag de deg dei deira den denne dens der dere deres dersom det dette di din disse dokkar dokker drahjelp du dykk
  dykkar då dåkk eg egentlig ei eigentleg ein einig einige eit eitt ekspert eksperter eller en endrast endres enig
  enige enn er et ett etter eventuell eventuelle eventuelt evnt evt fagfolk finne fint fleire flere flink flott for
  forbindelse foreslå foreslår foreslås forhold forholde forløp forløpet fornuftig forslag forslaget forsvarlig fort
  fra fram framlegg framover frem fremover frå funn funnene få får følge følges følgjast følgje før føreslå føreslår
  føreslås gang generell generelle generelt gi gir gje gjeld gjelder gjeng gjer gjerast gjere gjerne gjev gjort gjør
  gjøre gjøres god gode godt grei greit greitt grunn grunnen gå går ha hadde ham han handtere handtering handtert
  hans har haste haster heilt heller helst helt hennar henne hennes her hit hjelp hjelpa hjelpe hjelper hjå ho hos
  hun hva hvilke hvilken hvilket hvis hvordan hvorfor håndtere håndterer håndteres håndtering håndteringen håper
  høgt høre hører høve høyre høyrer høyt i ide ideer ifht ift iht ikke ikkje ingen inn innen innspel innspill ja
  jeg jo ka kan kanskje kasus kikk kikke kjem kjenne klokt kollega kolleger koma kome komme kommentar kommentarar
  kommentarer kommer konsultasjonen kor korleis kort kunne kva kvar kvens kvifor legemidlene ligg ligger likevel
  litt lov lur lurer lurt løse løser løsning løsningen løysar løyse løysing man mao me med medikamentene medisinane
  medisinen medisinene medisiner meg meine meiner meining meiningar meir men mene mener mening meninger mer mest mht
  min mogleg mon mot mtp muleg mulegheit mulegheiter mulig mulighet mulighetene muligheter må naudsynt nedenfor nei
  nemnte neste nevnte no noe noen nok noko nokon nokre ny nye nytt nå når nærare nærmere nødvendig og også ok okei
  om omkring opp oppfølging oppfølginga oppfølgingen oppfølgning opplegg opplegget orden oss ovanfor ovenfor
  ovennevnte over overnevnte pas pasient pasienten pasientens pasientkasus pekepinn plagene plager plan planar
  planen planer pris problematikken problemet problemstillinga problemstillingen prøvane prøvene på rask raskt
  resultatene resultatet rett rettleiing riktig rundt råd rådene råder rådet rådgivning rår sagt saka saken saman
  sammen samt se seg seier selv ser set sett setter si sida side sier sin sine sist siste sitt situasjon situasjonen
  sjå sjølv skal skje skjer skritt skulle skyldast skyldes slik slike snarest snarlig snart som spesialist
  spesialisten spesiell spesielle spesielt spesifikke spm spør spørre spørsmål status steg steget stille stiller
  strategi strategien stund supert svar svare svarene svaret symptomene symptomer syn synast synes synest syns
  synsing synspunkt synspunkter så særlig ta takk takknemlig takksam tanka tankane tankar tanke tanken tankene
  tanker tenke tenker tenkje tenkjer tenkt tid tidlegare tidligere til tilbakemelding tilbakemeldinga
  tilbakemeldinger tilfelle tilfellet tilrå tilrådd tilråding tilrådinga tilrådingar tilrår tilstand tilstanden
  tiltak tiltaket timen tips tipset titt treng trenger tro tror trur tykkje tykkjer um umiddelbart under ut
  utgreiing utgreiinga utrede utredning utredningen uttale uttalelse uttaler utviklinga utviklingen ved vedr
  vedrørende veg vegen vei veien veiledning veit vennligst vere vet vi vidare videre vil ville viss vite vonar vore
  vurderast vurdere vurderer vurderes vurdering vurderinga vurderingen vurderinger vurdert vår være vært ynskjer å
  årsak årsaka årsaken åt ønskast ønske ønsker ønskes ønskjer
`
export const genericWords: ReadonlySet<string> = new Set(GENERIC.trim().split(/\s+/))

/** Phrases with which one asks; what they open is judged by the words behind them. */
export const REQUEST_PHRASES: Readonly<Record<string, readonly string[]>> = {
  wh: ['(hva|ka|kva|hvordan|korleis|hvilke|hvilken|hvilket|kvifor|hvorfor|koss|korsen|åssen)'],
  exact: [
    '(hvem|kven)',
    '(hvor|kor) (lenge|lenger|mye|mykje|mange|ofte|stor|store|lang|lange|raskt|fort|høy|høg|tidlig|tidleg|snart|langt|tett|sjelden|hyppig)',
    '(hvor|kor|kvar) (er|skal|bør|kan|går|ligger|ligg|tas|blir)',
    '(hvilken|kva|hvilke|hvilket) (dag|dato|dose|lege|avdeling|poliklinikk|time|kontroll)',
  ],
  /** Asks only with a question mark: "når hun går, får hun vondt". */
  when: ['(når|nær)'],
  verbFirst: [
    '(kan|kunne|skal|skulle|bør|burde|må|vil|ville|er|har|hadde|blir|ble|vart|får|trenger|treng|ønsker|ønskjer|mener|meiner|tenker|tenkjer|anbefaler|tilrår|vurderer|finnes|finst|fins|går|tar|tek|gir|gjev|gjør|gjer|følger|følgjer|tror|trur|planlegger|tåler|toler|burde|var|sender|foreligger|ligg|ligger) (dere|de|du|vi|me|jeg|eg|han|hun|ho|det|dette|den|denne|disse|man|en|ein|ei|pas|pasienten|noen|nokon|noe|noko)',
    '(stemmer|passer) (det|dette|den)',
    '^(er|var|blir|bør|skal) /.{3}(en|et|ane|ene)$/',
    'er (det|dette) (mulig|mogleg|muleg|behov|aktuelt|nødvendig|ønskelig|greit|noe|indikasjon|grunn)',
  ],
  modal: ['(kan|kunne|skal|skulle|bør|burde|må|vil|tåler) .'],
  /** A wish: the writer's when no one else is named as the one who has it. */
  wish: [
    '(ber|bed|bes|ønsker|ønskjer|ynskjer|ønskes|ønskast|trenger|treng|behøver|etterspør|etterlyser|etterlys|forespør)',
    '(vil|skulle|ville) (jeg|eg|vi|me)? gjerne',
    '(kunne|skulle|ville) (jeg|eg|vi|me)? (ønske|ønska|ønsket|ha|høre|høyre|vite|få)',
    '(håper|vonar|håpar) (på|å|at)',
    '(håper|vonar|håpar) (dere|de|du) (kan|kunne|vil|ser|tar|tek|har mulighet|har høve)',
    '(usikker|usikre|i tvil) (på|om)',
  ],
  wonder: [
    '(lurer|lurte|lurar|undres|undrast) (på|veldig|bare|berre|litt|egentlig|vi|jeg|eg|da|derfor|fælt)',
    '(spør|spørre|spørsmål|spm|spørsmålet) (om|er|blir|vedr|vedrørende|mtp|rundt|gjelder|ift)',
  ],
  request: [
    '(treng|trenger|ønsker|ønskjer|må ha|vil ha) (svar|tilbakemelding) (på|om|innen|innan|før|i|snarest)',
    '(hører|høyrer) (gjerne|vi|jeg)',
    '(ta|tar|tek) (gjerne)? (stilling|stillinga) til',
    '(takknemlig|takknemleg|takksam|takknemlige|takksame) (for|om|hvis|dersom)',
    '(gi|gje|gir|send|sender|meld|ta) gjerne',
    '(fint|flott|fin|supert|bra|greit|topp|kjekt|hyggelig|ønskelig|ønskeleg) (om|hvis|viss|dersom|med|å)',
    '(vennligst|venlegst)',
    '(noen|nokon) som (har|kan|vet|veit)',
    'kom (gjerne)? (med|att) (noe|noko|et|eit|tanker|tankar|forslag|framlegg|innspill|innspel|råd|tips|synspunkt|synspunkter)',
    '(tar|tek|tek|setter) (gjerne)? (imot|mot|i mot|dere på|dykk på) (råd|tips|innspill|innspel|forslag|synspunkter|synspunkt|saken|saka|det)?',
    '(foreslå|føreslå) (gjerne)? (noe|noko|et|eit)',
    '(lytter|lyttar) (gjerne)? (til|på) (forslag|framlegg|råd|innspill|innspel)',
    '(tips|råd|innspill|innspel|hjelp|bistand|synspunkter|sparringspartner|forslag|ideer) (mottas|mottakast|takkes|søkes|søkjast|etterlyses|etterlyst)',
    '(tips|råd|innspill|synspunkter|ideer) (er)? (av|med|velkomne|velkommen|velkomen|velkomment) (interesse|takk)?',
    '^gjerne (en|ei|ein)? (tilbakemelding|svar|råd|innspill|innspel|vurdering)',
    '(tilbakemelding|vurdering|svar|råd|innspill|innspel|hjelp|uttalelse|synspunkter|kommentar|kommentarer) (ønskes|ønskast|bes|imøteses)',
    '(setter|set|sett) (stor|veldig)? pris på',
    '(bekreft|avklar|oppgi|opplys)',
    '(om|hvorvidt) (dere|de|du) (kan|vil|har)',
    'med (spørsmål|ønske|bønn) om',
  ],
  imperative: [
    '^(vurder|send|ta|øk|auk|reduser|seponer|kontroller|bestill|ting|gi|gje|ring|henvis|tilvis|avklar|bekreft|svar|oppgi|følg|start|stopp|fortsett|sjekk|meld|utfør|legg|sett|bytt|trapp|hald|hold|se|sjå) .',
  ],
  demand: [
    '(må|bør|skal) (inn|ha|få|vurderes|vurderast|tas|takast|ses|sjåast|undersøkes|legges|leggjast|opereres|avklares|avklarast|følges|følgjast|innkalles|kontaktes|bli|til)',
    '(må|lyt|får|skal) (dere|de|du|dykk|fastlege|fastlegen|legekontoret|sykehuset|sjukehuset|avdelingen|avdelinga|poliklinikken)',
    '(dere|de|du|fastlege|fastlegen|legekontoret|sykehuset|sjukehuset|avdelingen|avdelinga|poliklinikken) (må|lyt|får|skal|bør)',
    '(imøteser|avventer|ventar) (svar|tilbakemelding|snarlig|deres)',
  ],
}
