/** A hospital department, or a field of medicine that one is named for. */
export interface Department {
  readonly id: string
  /** As Vestre Viken's list has it, where it stands there. */
  readonly name: string
  /** How it is written in a recipient, nb and nn, lower case, parted by commas; any ending may stand for a final `*`. */
  readonly written: string
}

/** What recipients are named for. Sections of internal medicine are internal medicine; a DPS is adult psychiatry. */
export const departments: readonly Department[] = [
  {
    id: 'adult-psychiatry',
    name: 'Psykisk helsevern for voksne',
    written: `psykisk helse*, psyk, psykiat*, psykose*, voksenpsyk*, vaksenpsyk*, allmennpsyk*, alderspsyk*, ruspol*, vop, phv, dps,
      distriktspsykiat*`,
  },
  {
    id: 'child-psychiatry',
    name: 'Barne- og ungdomspsykiatri',
    written: `bup, bupa, phbu, barne- og ungdomspsyk*, barne og ungdomspsyk*, born- og ungdomspsyk*, barnepsyk*, ungdomspsyk*,
      psykisk helsevern for barn*, psykisk helsevern barn*, psykisk helsevern for born*, psykisk helse for barn*, psykisk helse barn*`,
  },
  { id: 'addiction', name: 'Rus og avhengighet', written: 'rus, ara, tsb, lar, rusmed*, rusbehandl*, avrus*' },
  {
    id: 'internal-medicine',
    name: 'Indremedisin',
    written: `indremed*, medisin, medisinavd*, medisinpol*, medisinsk avd*, medisinsk pol*, medisinsk klinikk*, medisinsk seksj*, medisinsk senge*,
      med avd*, med. avd*, med pol*, med. pol*, kardio*, hjerte, hjerteavd*, hjertepol*, hjertemed*, hjertesvikt*, hjertesykd*, hjarte, hjarteavd*,
      hjartepol*, hjartemed*, hjartesvikt*, hjartesjukd*, gastro*, fordøyels*, lunge, lungeavd*, lungepol*, lungemed*, lungesykd*, lungesjukd*,
      endokrin*, diabetes*, nyre, nyreavd*, nyrepol*, nyremed*, nyresykd*, nyresjukd*, nefrolog*, dialyse*, blod, blodsykd*, blodsjukd*, hematolog*,
      infeksjon*, geriatr*, eldremed*`,
  },
  { id: 'neurology', name: 'Nevrologi', written: 'nevro, nevrolog*, nevroavd*, nevropol*, nevrofys*' },
  {
    id: 'paediatrics',
    name: 'Barnesykdommer',
    written: `barn, barneavd*, barnepol*, barnesykd*, barnesjukd*, barnemed*, barneklinikk*, barnemottak*, barnepost*, barneseksj*, pediatr*, nyfødt*,
      barne- og ungdomsavd*, barne- og ungdomsklinikk*, barne- og ungdomspol*, barne- og ungdomssykd*, barne- og ungdomssjukd*, barne- og ungdomsmed*`,
  },
  {
    id: 'child-habilitation',
    name: 'Barnehabilitering',
    written:
      'habu, barnehab*, habilitering for barn*, habilitering barn*, habiliteringstjenesten for barn*, habiliteringstenesta for barn*',
  },
  {
    id: 'adult-habilitation',
    name: 'Voksenhabilitering',
    written: `havo, voksenhab*, vaksenhab*, habilitering for voksne, habilitering for vaksne, habilitering voksne, habilitering vaksne,
      habiliteringstjenesten for voksne, habiliteringstenesta for vaksne`,
  },
  { id: 'rheumatology', name: 'Revmatologi', written: 'revma*' },
  {
    id: 'rehabilitation',
    name: 'Fysikalsk medisin og rehabilitering',
    written: 'fysikalsk medisin og rehab*, fysikalsk med*, fysikalsk*, fys med*, fys. med*, rehab*',
  },
  {
    id: 'gynaecology',
    name: 'Fødselshjelp og kvinnesykdommer',
    written: `fødselshjelp og kvinne*, fødsel*, føde, fødeavd*, føden, fødepol*, barsel*, gyn, gynekolog*, gynpol*, gynavd*, kvinneklinikk*,
      kvinnesykd*, kvinnesjukd*, kvinneavd*, kvinnepol*, kvinnehelse*, svangerskap*, fostermed*, obstetri*`,
  },
  {
    id: 'surgery',
    name: 'Kirurgi',
    written: `kir, kirurg*, kiravd*, kirpol*, bløtdel*, blautdel*, gastrokir*, karkir*, urolog*, urokir*, barnekir*, endokrinkir*,
      bryst- og endokrinkir*, brystkir*, mamma*, lungekir*, thoraxkir*, toraxkir*`,
  },
  { id: 'orthopaedics', name: 'Ortopedisk kirurgi', written: 'ortopedisk kir*, ortoped*, orto, ortopol*' },
  { id: 'plastic-surgery', name: 'Plastikkirurgi', written: 'plastikkir*, plastisk kir*, plastikk-kir*' },
  { id: 'neurosurgery', name: 'Nevrokirurgi', written: 'nevrokir*' },
  { id: 'jaw', name: 'Kjevekirurgi', written: 'kjeve*, oralkir*' },
  {
    id: 'eye',
    name: 'Øyesykdommer',
    written: 'øye, øyeavd*, øyepol*, øyesykd*, auge, augeavd*, augepol*, augesjukd*, oftalmo*',
  },
  {
    id: 'ear-nose-throat',
    name: 'Øre-nese-hals',
    written: 'ønh, øre, øre-nese-hals*, øre nese hals*, øyre, øyre-nase-hals*, nase-hals*, hørsel*, høyrsel*',
  },
  { id: 'skin', name: 'Hudsykdommer', written: 'hud, hudavd*, hudpol*, hudsykd*, hudsjukd*, dermatolog*, venerolog*' },
  {
    id: 'oncology',
    name: 'Kreftsykdommer',
    written: 'kreft, kreftavd*, kreftpol*, kreftsykd*, kreftsjukd*, kreftklinikk*, onkolog*, stråle*',
  },
  {
    id: 'radiology',
    name: 'Bildediagnostikk',
    written: 'bildediag*, biletdiag*, radiolog*, røntgen*, rtg, nukleærmed*, mammografi*, brystdiag*',
  },
  {
    id: 'biochemistry',
    name: 'Medisinsk biokjemi',
    written: 'medisinsk biokjemi*, biokjemi*, klinisk kjemi*, lab, laben, laboratori*, blodbank*, blodprøve*',
  },
  { id: 'microbiology', name: 'Medisinsk mikrobiologi', written: 'medisinsk mikrobiologi*, mikrobiolog*' },
  { id: 'pathology', name: 'Patologi', written: 'patolog*' },
  { id: 'anaesthesia', name: 'Anestesi og smertebehandling', written: 'anestesi*, smerteklinikk*, smertepol*' },
  { id: 'intensive-care', name: 'Intensivmedisin', written: 'intensiv*' },
  { id: 'emergency', name: 'Akuttmottak', written: 'akuttmottak*, akuttmed*, akuttavd*' },
]

interface Writing {
  readonly id: string
  readonly text: string
}

const writings: readonly Writing[] = departments
  .flatMap(({ id, written }) => written.split(',').map((text) => ({ id, text: text.trim().replace(/\s+/g, ' ') })))
  .sort((a, b) => b.text.length - a.text.length)

const source = ({ text }: Writing) => `(${text.replaceAll('.', '\\.').replace(/ /g, '\\s?').replace(/\*$/, '\\p{L}*')})`
/** The longest writing wins and keeps its words: "ortopedisk kirurgi" is no surgery, "medisinsk biokjemi" no medicine. */
const ANY = new RegExp(`(?<!\\p{L})(?:${writings.map(source).join('|')})(?!\\p{L})`, 'gu')

/** Ids of the departments that a recipient names, in the order of the text. */
export function departmentsIn(recipient: string): string[] {
  const matches = recipient.normalize('NFC').toLowerCase().matchAll(ANY)
  const ids = Array.from(matches, ([, ...groups]) => writings[groups.findIndex((group) => group !== undefined)]?.id)
  return [...new Set(ids.filter((id) => id !== undefined))]
}

/** @returns the id itself for a department that is not known */
export const departmentName = (id: string): string => departments.find((one) => one.id === id)?.name ?? id
