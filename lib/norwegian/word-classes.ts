/**
 * Word classes, bokmål and nynorsk together: the two are mixed in practice. A phrase names a class with `#`.
 * `words` are taken as they stand; `stems` with the usual endings behind them.
 */
interface WordClass {
  readonly words?: string
  readonly stems?: string
  /** Parts that stand anywhere in a word, with what they must not stand in: compounds are written in one. */
  readonly parts?: string
  readonly except?: string
}

/** Endings of nouns and verbs, nb and nn. */
const ENDINGS = '(?:en|a|et|i|er|ar|ene|ane|ens|ets|e|n|r|s|ne|ers|es|t|te|de)?'

export const wordClasses: Readonly<Record<string, WordClass>> = {
  /** Who the message is read by. */
  Reader: { words: 'dere dykk dokker deg du dikk deres dykkar di din ditt dine de' },
  /** Who writes it. */
  Writer: { words: 'jeg eg vi me meg oss jæ undertegnede underteikna' },
  /** The patient, and others who are spoken about. */
  Patient: {
    words: `pas pasienten pasient pasientens pasn pat pt pasienter han hun ho henne ham hans hennes hennar mor far moren
      faren mora datter dattera datteren sønn sønnen kone kona ektefelle mann mannen pårørende pårørande foreldre foreldrene
      foreldra barnet familien jenta gutten guten`,
  },
  /** Documents that lie somewhere and have a date. */
  Document: {
    words: `henvisning tilvising epikrise henv tilv henvisningen tilvisinga henvisninga epikrisen epikrisa ø-hjelpshenvisning`,
    stems: `henvisning tilvising tilvisning epikrise notat journalnotat poliklinikknotat kontrollnotat utskrivningsnotat
      konsultasjonsnotat sykepleiesammenfatning rekvisisjon legeerklæring sammenfatning utskrivingsnotat utskrivningsepikrise
      polikliniknotat innkomstnotat tilsynsnotat operasjonsnotat behandlingsplan`,
  },
  DefiniteDocument: {
    words: `henvisningen henvisninga tilvisinga tilvisingen epikrisen epikrisa notatet journalnotatet poliklinikknotatet
      utskrivningsnotatet operasjonsnotatet svarbrevet brevet henvisningsbrevet`,
  },
  /** Letters and messages between the two. */
  Letter: {
    stems: `brev melding dialogmelding korrespondanse henvendelse henvending førespurnad forespørsel svarbrev e-melding spørsmål`,
    words: 'førespurnaden førespurnaden meldinga henvendinga forespørselen e-post epost korrespondansen svaret svar',
  },
  /** Occasions on which the patient was seen. */
  Contact: {
    stems: `konsultasjon kontroll innleggelse innlegging utskrivelse utskriving utskrivning opphold opphald sykehusopphold
      sjukehusopphald poliklinikktime samtale utredning utgreiing undersøkelse undersøking sykehusinnleggelse besøk avdelingsopphold
      kontrolltime telefonsamtale poliklinikkbesøk time tilsyn legebesøk poliklinikk innkomst vurdering`,
    words:
      'timen opphaldet oppholdet utskrivelsen innleggelsen innlegginga utskrivinga kontrollen konsultasjonen samtalen',
  },
  Title: {
    stems: `overlege fastlege lege turnuslege assistentlege seksjonsoverlege allmennlege psykolog psykologspesialist sykepleier
      sjukepleiar kommunelege kommuneoverlege spesialsykepleier avdelingsoverlege nevrolog kardiolog ortoped kirurg gynekolog`,
    words: `lis lis1 lis2 lis3 dr dr.med prof professor spesialist kst konst avtalespesialist avd.overlege seksj.overlege ass.lege
      avd.sykepleier spes md phd helsesekretær legesekretær lege-i-spesialisering`,
  },
  Department: {
    stems: `avdeling poliklinikk seksjon klinikk legesenter legekontor`,
    words: `avd pol poliklinisk medisinsk kirurgisk nevrologisk kardiologisk revmatologisk ortopedisk gynekologisk psykiatrisk
      barneavdelingen geriatrisk lungemedisinsk gastroenterologisk endokrinologisk infeksjonsmedisinsk nyremedisinsk hematologisk
      urologisk nevro kardiologi nevrologi revmatologi ortopedi kirurgi gynekologi geriatri indremedisin gastro dps bup
      habiliteringen habilitering medisin barneavd øyeavdelingen hudavdelingen onkologisk lungeavdelingen kardio ortopeden`,
  },
  /** A department of a hospital, or who works there, named in one word: "gastropol", "lungeavdelinga", "nevrologen". */
  Clinic: {
    words: 'bup dps dpsen habu ortopedisk',
    parts: `[a-zæøå]{3}pol$ poliklinikken$ [a-zæøå]avdeling(?:a|en)$ [a-zæøå]klinikken$ [a-zæøå]teamet$ sengepost(?:en)?$ slageining slagenhet
      habilitering(?:a|en)?$ rehab$ ^rehabilitering(?:a|en)$ (?:nevro|kardio|onko|allergo|uro|gyneko|revmato|reumato|hemato|nefro|endokrino)log(?:en|ene|ane)$
      ^barnelegen$ ^lungelegen$ ^ortopeden$ ^ortopedane$ ^ortopedene$ ^kirurgen$`,
  },
  Weekday: {
    words: `mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag mandagen tirsdagen onsdagen torsdagen
      fredagen måndagen tysdagen`,
  },
  DayTime: { words: 'dag morgen morgon kveld ettermiddag formiddag føremiddag helg natt' },
  /** Cancer by any of its names; the commonest in full, so that they are known when misspelt. */
  Malignancy: {
    words: `lungekreft brystkreft tarmkreft prostatakreft kreften metastaser metastasar metastase levermetastaser malignitet adenokarsinom
      plateepitelkarsinom karsinom lymfom leukemi melanom malignitetssuspekt nyrekreft blærekreft bukspyttkjertelkreft`,
    parts: `kreft cancer karsinom carcinom sarkom lymfom leukemi melanom myelom metasta malign ondartet ondarta vondarta
      glioblastom gliom blastom neoplasi mesoteliom insulinom seminom karsinoid kolangiokarsinom`,
    except: `bekreft styrkreft arbeidskreft krefter kreftene kreftavd kreftkoord kreftsykepl kreftsjukepl kreftpol kreftkirurg kreftforen kreftsenter kreftregister
      kreftscreen kreftutred kreftutgr kreftmist kreftbehandl kreftomsorg kreftfri kreftangst kreftredd kreftredsle metastaseutred basalcelle
      lymfomklin kreftpasient kreftlege malignitetsutred leukemibehandl kraftig kreftpakke kreftmedisin kreftteam kreftlinj metastaser-utr
      kreftsjuke kreftsykdommen kreftkontroll kreftdiagnosen`,
  },
  /** Tumours and shadows that are serious only when something says so. */
  Mass: {
    parts: `tumor svulst`,
    words: `lesjon lesjonen lesjoner prosess prosessen oppfylling oppfyllingen oppfylning fortetning fortetting infiltrat romoppfyllende
      ekspansiv kul kulen knute knuten knuter lymfeknuter konsolidering utfylling`,
    except: 'tumorbehandl tumormark tumornekrose antitumor svulstklin',
  },
  /** Other findings that are given by telephone. */
  Grave: {
    parts: `lungeemboli lungeembol hjerneblødning hjernebløding subarak subdural epiduralhem hjerneinfarkt hjerteinfarkt hjarteinfarkt hjerneslag
      hjarneslag hjerneblød meningitt encefalitt sepsis septikemi aortadissek disseksjon aortaruptur endokarditt tamponade fascitt bakteriemi`,
    words: `lungeemboli lungeembolisme hjerneblødning hjernebløding hjerteinfarkt hjarteinfarkt hjerneslag hjerneinfarkt meningitt sepsis
      nstemi stemi sah av-blokk le sinusvenetrombose aortaaneurisme aneurisme aorta-aneurisme nekrotiserende tuberkulose ekstrauterin hiv cystisk medullakompresjon
      ryggmargskompresjon agranulocytose`,
    except: 'hjerneslagsenter slagenhet hjerteinfarktregister sepsisprofylakse sepsiskriterier',
  },
  Festivity: {
    words: 'jul påske sommer sumar helg pinse ferie dag kveld uke veke jol julehelg påskehelg sommerferie arbeidsuke',
  },
}

const split = (words: string | undefined) => (words ?? '').trim().split(/\s+/).filter(Boolean)

/** Every word that stands in a class, for the spelling. */
export const classWords: readonly string[] = Object.values(wordClasses).flatMap(({ words, stems }) => [
  ...split(words),
  ...split(stems),
])

const byWord = new Map<string, string[]>()
for (const [name, { words }] of Object.entries(wordClasses))
  for (const word of split(words)) byWord.set(word, [...(byWord.get(word) ?? []), name])

const byStem = Object.entries(wordClasses)
  .filter(([, { stems }]) => stems)
  .map(([name, { stems }]) => ({ name, pattern: new RegExp(`^(?:${split(stems).join('|')})${ENDINGS}$`) }))

const anyOf = (words: string | undefined) => (words ? new RegExp(split(words).join('|')) : null)
const byPart = Object.entries(wordClasses).flatMap(([name, { parts, except }]) => {
  const pattern = anyOf(parts)
  return pattern ? [{ name, pattern, except: anyOf(except) }] : []
})

/** The classes of a word in normal form. */
export function classesOf(normal: string): string[] {
  const classes = new Set(byWord.get(normal))
  for (const { name, pattern } of byStem) if (pattern.test(normal)) classes.add(name)
  for (const { name, pattern, except } of byPart) if (pattern.test(normal) && !except?.test(normal)) classes.add(name)
  return [...classes]
}
