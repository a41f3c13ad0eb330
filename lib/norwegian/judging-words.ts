import type { Translated } from '../engine/language.ts'

/** Words that judge, stigmatise or doubt, with the wording that does not. */
export interface Judging {
  readonly patterns: readonly string[]
  /** What to write rather, in a few words. Words for the message itself, in «», stay Norwegian. */
  readonly instead?: Translated<string>
  /** Forms that can be replaced as they stand. */
  readonly replace?: Readonly<Record<string, string>>
}

const PAS =
  '(pasient|pasienten|pas|dame|damen|dama|mann|mannen|kar|person|personen|jente|jenta|gutt|gutten|gut|guten|kvinne|kvinnen|kvinna|ungdom|mor|moren|mora|far|faren|foreldre|foreldra|pårørende|pårørande|familie)'

/**
 * Flagged wherever the writer uses them. After the studies and Norwegian sources in DOMAIN.md 5 (Sun 2022, Himmelstein 2022,
 * Park 2021, Markestad 2010, Helsedirektoratet 2014); the Norwegian terms are transferred, not counted.
 */
export const JUDGING_WORDS: Readonly<Record<string, readonly Judging[]>> = {
  always: [
    {
      patterns: [
        '(angivelig|angiveleg|visstnok|etter sigende|etter seiande)',
        'etter eget (utsagn|sigende)',
        'etter (eige|eigne) utsegn',
      ],
      instead: { nb: '«pasienten forteller»', nn: '«pasienten fortel»', en: '«pasienten forteller»' },
      replace: { angivelig: 'etter det pasienten forteller', angiveleg: 'etter det pasienten fortel' },
    },
    {
      patterns: ['(hevder|hevdar|hevdet|hevda|insisterer|insisterte)'],
      instead: { nb: '«forteller», «opplyser»', nn: '«fortel», «opplyser»', en: '«forteller», «opplyser»' },
      replace: { hevder: 'forteller', hevdar: 'fortel', hevdet: 'fortalte', hevda: 'fortalde' },
    },
    {
      patterns: ['(innrømmer|innrømmet|innrømte|innrømma|vedgår|vedgikk|vedgjekk|tilstår|tilstod|erkjenner motvillig)'],
      instead: { nb: '«opplyser»', nn: '«opplyser»', en: '«opplyser»' },
      replace: { innrømmer: 'opplyser', innrømmet: 'opplyste', vedgår: 'opplyser' },
    },
    {
      patterns: ['(innbiller|innbiller|innbilder|innbillar|innbilt|innbiltsyk|innbilte|innbillingssyk|innbilningssyk)'],
      instead: { nb: '«opplever», «beskriver»', nn: '«opplever», «skildrar»', en: '«opplever», «beskriver»' },
    },
    {
      patterns: [
        '(overdriver|overdriv|overdrivelse|overdrevet|aggraverer|aggravering|aggraverende|dramatiserer|dramatisk person|simulerer|simulant|somatiserer|katastroferer|krokodilletårer|spiller syk|spelar sjuk|later som|let som|lat som|klynker|klynkar)',
        '(spiller|spelar|skrur) (på|opp|seg) (medlidenhet|følelser|syk|sjuk|dramaet)',
      ],
      instead: { nb: 'symptomene og funnene', nn: 'symptoma og funna', en: 'the symptoms and findings' },
    },
    {
      patterns: [
        '(teatralsk|teatralske|hysterisk|hysteriske|hysteri|hypokonder|hypokondrisk|hypokonderen|nevrotiker|nevrotisk|dramaqueen|hysteriker|krisemaksimerer|krisemaksimerar)',
      ],
      instead: { nb: 'symptomene og funnene', nn: 'symptoma og funna', en: 'the symptoms and findings' },
    },
    {
      patterns: [
        '(masete|masekråke|masekopp|klagete|klaget\\w|sutrete|sutrer|sutrar|furten|sur og tverr|kverulant|kverulerende|kverulerer|kverulerar|kverulantisk|surmuler|surmular|gretten|gretne|grinete|umulig å samarbeide|utakknemlig|utakksam|bortskjemt|bortskjemd|barnslig oppførsel)',
        '(maser|masar|maste|masa) (og|om|på|etter|veldig|mye|mykje|stadig|igjen|konstant)?',
        'ikke (god|helt) å (tro|stole) på',
        '(bråkmaker|bråkmakar|urostifter|tverrpeis|einstøing|hønemor|kranglefant|kranglefanten|ufyselig|ufyseleg|umulius|plageånd|plageånden)',
        '(sluntrer|sluntrar|skulker|skulkar) (unna|unda)?',
        '(dopet|dopa|full|ruset|rusa) som (vanlig|vanleg)',
        'typisk (fibromyalgipasient|ruspasient|migrenedame|kronikerpasient|pasient)',
        '(helt|heilt|fullstendig) (umulig|umogleg)$',
        'seg (selv|sjølv) å takke',
      ],
      instead: {
        nb: 'hva pasienten spør om, og hvor ofte',
        nn: 'kva pasienten spør om, og kor ofte',
        en: 'what the patient asks for, and how often',
      },
    },
    {
      patterns: [
        `(vanskelig|vanskeleg|krevende|krevjande|umulig|umogleg|besværlig|besværleg|brysom|trøblete|problematisk|innful) (og)? (\\w+)? ${PAS}`,
        `(er|var|virker|verkar|oppleves|opplevast) (en|ein|ei)? (svært|veldig|ganske|litt|nokså)? (vanskelig|vanskeleg|krevende|krevjande|umulig|umogleg) (å)? (ha|samarbeide|snakke|forholde|ha med) (med|seg|å)?`,
        '(krevende|krevjande|vanskelig|vanskeleg) (typ|type|personlighet|personlegdom|oppførsel|åtferd|familie|klient)',
      ],
      instead: { nb: 'hva som har skjedd', nn: 'kva som har skjedd', en: 'what has happened' },
    },
    {
      patterns: [
        '(svingdørspasient|svingdørspasienten|svingdørspasientar|svingdørspasienter|gjengangeren|gjengangaren|storbruker|storbrukar|storforbruker|storforbrukar|kronikeren|stamkunde|stamgjest|kasteball|dramaqueen)',
        'frequent (flyer|flyeren|flyers)',
        'ute etter (medisin|morfin|piller|tabletter|sykmelding|opioider|benzo|vanedannende|trygd|sjukmelding|pillar|uføretrygd|resept)',
        '(pillejeger|pillemisbruk|medikamentsøkende|medikamentsøkjande|pillejegar|trygdemisbruker|trygdesnylter|doktorshopper|legeshopper|shopper|shoppar) (leger|legar|resepter)?',
      ],
      instead: {
        nb: 'antall kontakter, med dato',
        nn: 'talet på kontaktar, med dato',
        en: 'the number of contacts, with dates',
      },
    },
    {
      patterns: [
        '(alkoholiker|alkoholikeren|alkoholikar|alkoholikaren|alkis|fyllik|fyllefant|dranker|drankar|fordrukken)',
      ],
      instead: {
        nb: '«person med alkoholavhengighet»',
        nn: '«person med alkoholavhengnad»',
        en: '«person med alkoholavhengighet»',
      },
      replace: { alkoholiker: 'person med alkoholavhengighet', alkoholikar: 'person med alkoholavhengnad' },
    },
    {
      patterns: [
        '(misbruker|misbrukeren|misbrukar|misbrukaren|rusmisbruker|rusmisbrukar|rusmisbrukeren|stoffmisbruker|stoffmisbrukar|narkoman|narkomane|junkie|sprøytenarkoman|narkis|rusa|ruskarriere|rusmisbruk|stoffmisbruk|medikamentmisbruker|medikamentmisbrukar|pillemisbruker|tidligere misbruker|blandingsmisbruker|blandingsmisbrukar)',
      ],
      instead: {
        nb: '«person med rusmiddelavhengighet»',
        nn: '«person med rusmiddelavhengnad»',
        en: '«person med rusmiddelavhengighet»',
      },
      replace: {
        rusmisbruker: 'person med rusmiddelavhengighet',
        narkoman: 'person med rusmiddelavhengighet',
        misbruker: 'person med avhengighet',
      },
    },
    {
      patterns: [
        '(umotivert|umotiverte|giddalaus|giddeløs|giddalause|giddelaus|giddesløs|giddeslaus|orkeløs|arbeidssky|arbeidssko|motvillig pasient|tiltaksløs og lat|lite (motivert|samarbeidsvillig|samarbeidande|samarbeidende|medgjørlig)|samarbeidsvegring|lite samarbeidsvillig|usamarbeidsvillig|manglende (egeninnsats|motivasjon|samarbeidsvilje|sykdomsinnsikt og vilje|vilje)|manglande (eigeninnsats|motivasjon|samarbeidsvilje))',
        'lite (mottakelig|mottakeleg|troverdig|truverdig|ressurssterk)',
        '(lite|ikke|ikkje|dårlig|dårleg) (motivert|samarbeidsvillig|samarbeidsvillige|medgjørlig|medgjerleg|samarbeidende|samarbeidande|villig til å samarbeide)',
        '(manglende|manglande) (egeninnsats|eigeninnsats|motivasjon|samarbeidsvilje|vilje)',
        '(gidder|gidd|gidde|gadd|orker) (ikke|ikkje|bare|berre)? (å)? (ta|møte|møter|trene|trena|gjøre|gjere|komme|kome|følge|opp|engang|.)',
        '(vil|ønsker|ville) (ikke|ikkje) samarbeide',
        '(tar|tek) (ikke|ikkje|null|lite) ansvar for',
        '(møter|møtar|dukker) aldri opp',
        '(gjør|gjer|har gjort|gjort) (aldri|ikke|ikkje|som vanlig ikke) (det|som) (det|som)? (han|hun|ho|pas|vi|avtalt) (får|har|fått|blir|sier|ber)? (beskjed|bedt|sier)?',
        'som (vanlig|vanleg) (ikke|ikkje|møtte)',
        '(skjønner|skjønar|fatter|fattar) (ingenting|ingen ting|null|lite|knapt)',
        '(tungnem|treg i oppfattelsen|ikke den skarpeste|lavt nivå intellektuelt|intellektuelt lavt nivå)',
        '(samarbeider|samarbeidar) (ikke|ikkje|dårlig|dårleg|lite)',
      ],
      instead: {
        nb: 'hva som har vært vanskelig å få til',
        nn: 'kva som har vore vanskeleg å få til',
        en: 'what has been hard to manage',
      },
    },
    {
      patterns: [
        '(ikke-etterlevende|ikkje-etterlevande|ikke-compliant|non-compliant|noncompliant|uetterlevende|ikke-komplient)',
        '(ikke|ikkje|dårlig|dårleg|manglende|manglande|null|svak|elendig) (etterlevende|etterlevande|etterlevelse|compliance|compliant|komplians|etterleving)',
        '(upålitelig|upåliteleg|upålitelege|upålitelige|løgnaktig|løgner|løgnar|løgnaren|løgneren|notorisk|notoriske|lyver|lyger|lyg|løgn|ljug|juger|lurendreier|uærlig|uærleg)',
        '(ikke|ikkje) (til)? å (stole|stola|lite|tru|tro) på',
        '(ikke|ikkje) til å stole på',
      ],
      instead: {
        nb: '«har ikke tatt medisinen slik den er ordinert»',
        nn: '«har ikkje teke medisinen slik han er ordinert»',
        en: '«har ikke tatt medisinen slik den er ordinert»',
      },
    },
    {
      patterns: [
        '(manipulerende|manipulerande|manipulativ|manipulerer|utspekulert|utspekulerte|splittende|splittande|manipulator)',
        '(tilbakestående|tilbakeståande|handikappet|vanfør|evneveik|evneveike|åndssvak|åndssvake|mongoloid|debil|galning|galningen|splitter gal|sinnssyk|sinnsjuk|sinnsyk|idiot|idioten|dum|dumme|tåpelig|tåpeleg|tåpelige|tullete|tulling|tullingen|skrulling|raring|surrehue|rotehue|hurpe|kjerring|kjerringa|gamling|gubbe|drittunge|tøs|pappagutt|mammadalt)',
        '(innvandrerkvinne|innvandrarkvinne|innvandrersmerter|innvandrarsmerter|middelhavssyndrom|utlendingsmerter|kulturelt betinget|kulturelt betinga|sydlandsk|sørlandsk temperament|utenlandsk og|etnisk norsk)',
        '(psykotiker|psykotikeren|schizofrenikeren|borderliner|borderlineren|borderlinar|epileptikeren|diabetikeren|psykotikaren)',
      ],
      instead: {
        nb: 'det du har sett, eller tilstanden',
        nn: 'det du har sett, eller tilstanden',
        en: 'what you saw, or the condition',
      },
    },
    {
      patterns: [
        '(uttaler|uttalar) seg nedsettende',
        'uttalar seg nedsetjande',
        '(skylde|skyld|takke|takka) seg selv',
        '(sin|si|sitt|eigen|egen) (egen|eigen|eige) (skyld|feil)',
        'sjølvforskyldt',
        '(selvforskyldt|selvpåført|sjølvpåført)',
        '(får|må) stå for (hans|hennes|hennar|egen|pasientens|eiga) regning',
        '(tror|trur) (jeg|eg|vi) (ikke|ikkje|neppe|knapt|det|på)',
        '(ikke|ikkje) (spesielt|særlig|akkurat|særleg|overvettes|akkurat så) (smart|glup|oppegående|ressurssterk|oppegåande|samarbeidsvillig|klok)',
        '(lite|lett) (oppegående|oppegåande|begavet|begåvet|gåvemild|ressurssterk|begava)',
        '(enfoldig|ressurssvak|ressurssvake|ressurssvak familie|asosial|asosiale|sjuskete|ustelt og ekkel|uflidd|ekkel|ekle|uhygienisk)',
        '(rene|reine|rein|ren) (skuespill|skodespel|komedie|teater|oppspinn|tull|oppdikt|sirkus)',
        '(skuespill|skodespel|oppspinn|oppdikta|oppdiktet|påfunn|hypokondri)',
        '(kravstor|kravstore|kravstort)',
        '(tverr|tverre|vrang|vrange|rivjern|drukkenbolt|drukkenbolten|latsabb|syterkopp|gnålete|plagsom|plagsam|surmaget)',
        '(klin|helt|heilt|reint|rent) (umulig|umogleg|håpløs|håplaus|håpløst)',
        '(svak|treg|tung) i (hodet|hovudet|toppen|pappen)',
        '(roper|ropar) (ulv|ulv-ulv)',
        '(lager|lagar|laget|laga) (scener|scenar|drama|oppstyr|styr)',
        '(skylder|skuldar|legger skylden|legg skulda) på (alle|andre|oss|meg|legen|systemet)',
        '(bak|attom) ryggen (min|vår|på oss)',
        '(uten|utan) ryggrad',
        'ikke har ryggrad',
        '(skrur|skrudde|skru) (på|opp) (smertene|plagene|symptomene)',
        '(for|så) (lat|sta|dum|treg|glad i flasken|glad i flaska) til (å)?',
        '(fusker|fuskar|jukser|juksar|bløffer|bløffar) (med|om|på)',
        '(googler|googlar|googla|googlet) seg',
        '(lest|lese) seg opp på (nettet|tull|google)',
        '(med)? (en|ei) klype (salt)?',
        'rein (latskap|late)',
        '(slurver|slurvar|slurva|slurvet) (med|m)',
        '(tvilsomt|tvilsamt) om (noe|noko|det|alt)? (av)? (det)? (hun|han|ho|pas|pasienten) (sier|seier|fortel|forteller|påstår)',
        '(tviler|tvilar) på (noe|noko|alt)? (av)? det (hun|han|ho|pas|pasienten) (sier|seier|fortel|forteller)',
        'av den sorten',
        '(nokså|litt|ganske|temmelig) enkel',
        '(fatter|fattar|skjønner|skjønar|begriper) (ikke|ikkje) (stort|mye|mykje|noe|noko|en|ein)',
      ],
      instead: { nb: 'det du har sett eller hørt', nn: 'det du har sett eller høyrt', en: 'what you saw or heard' },
    },
  ],
  claims: [
    {
      patterns: ['(påstår|påsto|påstod|påstått|påstand|påstander|påstanden|påstandar)'],
      instead: { nb: '«forteller», «opplyser»', nn: '«fortel», «opplyser»', en: '«forteller», «opplyser»' },
      replace: { påstår: 'forteller', påsto: 'fortalte', påstod: 'fortalte' },
    },
  ],
  refuses: [
    {
      patterns: ['(nekter|nektar|nektet|nekta|nekte)'],
      instead: {
        nb: '«ønsker ikke», «takket nei til»',
        nn: '«ønskjer ikkje», «takka nei til»',
        en: '«ønsker ikke», «takket nei til»',
      },
      replace: { nekter: 'ønsker ikke', nektar: 'ønskjer ikkje', nektet: 'ønsket ikke' },
    },
  ],
  complains: [
    {
      patterns: ['(klager|klagar|klaget|klaga) (over|på|og|seg|stadig|konstant|mye|mykje|hele|heile)'],
      instead: { nb: '«opplever», «forteller om»', nn: '«opplever», «fortel om»', en: '«opplever», «forteller om»' },
    },
  ],
  colleague: [
    {
      patterns: [
        '(som|det|dette) (dere|du|de|dykk) (burde|bør|skulle|burda|bude) (vite|visst|vita|ha|kunne|vere|vere klar|vært)',
        '(nok|enda|endå) (en|ein|ei) (gang|gong)',
        '(du|dere|de) (burde|skulle|burda) (ha)? (sett|oppdaget|oppdaga|gjort|visst|skjønt|skjøna|forstått|fanget|fanga|tenkt|tatt|sendt|henvist|reagert)',
        '(for) (gud|ørtende|tusende|hundrede|syttende|n-te|gudene) (gang|gong|vet)',
        '(hvor|kor) (vanskelig|mange ganger|ofte) (kan|skal|må) (det|vi|jeg|eg) (være|vere|si|spørre)?',
        '(utrolig|utruleg|helt|heilt|ganske|rett og slett|direkte) (at|utrolig|uforståelig|uforståeleg|latterlig|latterleg|elendig|uforsvarlig|pinlig|pinleg|skandale|skandaløst|respektløst|oppgitt|urimelig)',
        '(latterlig|latterleg|skandaløst|uholdbart|uhaldbart|respektløst|arrogant|arrogante|udugelig|udugeleg|slurv|slurvete|makkverk|slett arbeid|dårlig arbeid|amatørmessig|somlet|somlar|somling|sommel|sendrektig)',
        '(dere|du|de) (har)? (tydeligvis|openbert|åpenbart|tydelegvis|visst|nok) (ikke|ikkje|aldri|glemt|gløymt|ikke lest)',
        '(ikke|ikkje) (gidder|gidd|orker|orkar|tatt dere|giddet|teke dykk) (dere|du|de|bryet|bryderiet|å)?',
        '(gidder|gidd|giddet|orker|kunne giddet) (dere|du|de)',
        '(igjen|atter) må (vi|jeg|eg)',
        '(lese|lest|lesa|les) (henvisningen|tilvisinga|epikrisen|journalen|meldinga|meldingen) (ordentlig|skikkelig|skikkeleg|ordentleg|en gang til|før)',
        '(som|vi har|jeg har|eg har) (allerede|alt)? (sagt|skrevet|skrive|forklart|presisert|påpekt|purret|purra|nevnt) (flere|mange|utallige|gjentatte|gang|fleire|tidligere|til det kjedsommelige) (ganger|gongar|på|etter)?',
        '(skal|burde|bør) (det|dere|du) (virkelig|verkeleg) (være|vere|ikke|ikkje)? (så)? (vanskelig|vanskeleg)?',
        '(lang|langt) nese',
        '(vi|jeg|eg|me) (er|blir|begynner å bli) (mektig|veldig|ganske|drit)? (lei|leie|oppgitt|oppgitte) (av|over)?',
        '(forklart|sagt|skrevet|skrive|bedt|presisert) (dette|det)? (for|til)? (dere|dykk|deg) (flere|mange|to|tre|fire|gjentatte|fleire|utallige) (ganger|gongar)',
        '(takk|tusen takk) for (ingenting|inkjevetta|null|ingen hjelp)',
        'hva (driver|tenkte|tenker) dere med',
        'kva (driv|tenkte) de (med|på)',
        '(bare|berre|reint|rent) (tull|tøv|vås|tullprat)',
        '(oppsiktsvekkende|oppsiktsvekkjande|utrolig|utruleg|merkelig|merkeleg|skuffende) at (dere|de|du)',
        '(igjen|atter|nok) (en|ei|ein) (ufullstendig|mangelfull|dårlig|dårleg|elendig|slurvete|uforståelig|uleselig|tynn)',
        'det (vanlige|vanlege) (rotet|surret|kaoset|tullet)',
        '(rotet|surret|kaoset|makkverket|surr|rot) (deres|dykkar|fra dere|hos dere)',
      ],
    },
  ],
}

/** Judging only when said of the patient or the family; medical elsewhere ("aggressivt lymfom"). */
export const PATIENT_WORDS: readonly Judging[] = [
  {
    patterns: [
      '(late|doven|dovne|aggressiv|aggressive|uhøflig|uhøfleg|frekk|frekke|innpåsliten|slitsom|slitsomme|kravstor|urimelig|urimeleg|ufordragelig|ufordrageleg|usympatisk|bråkete|uansvarlig|uansvarleg|egoistisk|selvopptatt|sjølvopptatt)',
      '(er|var|virker|verkar|fremstår|framstår|oppleves|blir|så) (en|ein|ei)? (svært|veldig|litt|ganske|nokså|ofte)? (lat|vanskelig|vanskeleg|krevende|krevjande|pågående|pågåande|truende|trugande|vrang|umulig)$',
      '(er|var|virker|verkar|fremstår|framstår|oppleves|blir) (svært|veldig|litt|ganske|nokså|ofte)? (lat|vanskelig|vanskeleg|krevende|krevjande|pågående|pågåande|truende|trugande|vrang) (og|i|mot|overfor|på|men|å samarbeide|å ha)',
      '(lat|vanskelig|vanskeleg|krevende|krevjande|pågående|pågåande|vrang) og (umotivert|lat|krevende|krevjande|sta|vanskelig|aggressiv|masete|klagete|giddalaus|uhøflig|.)',
      'sta (som|og)',
      '(er|var|så|veldig|litt) sta',
      '(pas|pasienten|hun|han|ho|mor|far|moren|faren|foreldrene|foreldra|pårørende|datter|sønn|mannen|kona) (krever|krev|forlanger|forlangar|krevde|forlangte) (å|at|sykmelding|sjukmelding|henvisning|tilvising|time|resept|mr|ct|medisin|stadig|umiddelbart|straks)',
    ],
    instead: { nb: 'hva som har skjedd', nn: 'kva som har skjedd', en: 'what has happened' },
  },
  {
    patterns: [
      '(dement|demente|schizofren|schizofrene|epileptiker|epileptikar|diabetiker|diabetikar) (mann|dame|kvinne|pasient|som ikke|som ikkje)',
    ],
    instead: { nb: '«person med …»', nn: '«person med …»', en: '«person med …»' },
  },
  {
    patterns: [
      '(feit|feite|tjukk|tjukke|tjukkas|smellfeit|sykelig overvektig dame|kjempefeit|lubben|stor og feit) (og|dame|mann|pasient|pas|jente|gutt|kvinne|i|som|frå|fra|kropp|ho|hun|han)?',
      '(for|så|altfor|veldig|blitt|er|svært) (feit|tjukk|fet)',
      '(fet|fete|svær) (dame|mann|pasient|pas|jente|gutt|kvinne)',
    ],
    instead: { nb: '«BMI …»', nn: '«BMI …»', en: '«BMI …»' },
  },
  {
    patterns: ['(skitten|illeluktende|illeluktande|stinker|stinkar|gjenganger|gjengangar|drukkenbolt|drukkenbolten)'],
    instead: { nb: 'det du har sett', nn: 'det du har sett', en: 'what you saw' },
  },
]
