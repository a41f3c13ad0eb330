/** Organ systems and fields, by the words that name a problem in them. Matched as parts of words, nb and nn. */
const AREAS: Readonly<Record<string, string>> = {
  heart:
    'hjert|hjart|svikt(?!e)|atrieflim|flimmer|angina|\\bicd\\b|entresto|furix|diuretik|ødem|blodtrykk|hypertensjon|palpitasj|\\bbt\\b|betablokk|klaff|digoksin|\\baf\\b|flimmer',
  lung: 'kols|astma|lunge|inhala|spirometri|hoste|tungpust|dyspn|pust(?!el)|sarkoid|trelegy|turbuhal',
  diabetes: 'diabet|insulin|hba1c|blodsukker|sukker|novorapid|tresiba|metformin',
  thyroid: 'stoffskift|tsh|levaxin|tyreo|thyreo|testosteron|hormon',
  gut: 'mage(?!r\\b)|tarm|avføring|diar|oblstip|obstip|forstopp|endetarm|skopi|refluks|crohn|kolitt|cøliaki|kvalme|oppkast|movicol|sondemat|ernæring|lever',
  kidney: 'nyre|nyra|kreatinin|dialyse|egfr|proteinuri',
  bladder: 'vannlat|vasslat|urin(?!syre)|blære|prostata|lekkasje|inkontinens|kateter',
  joints: 'ledd|artritt|artrose|revma|gikt|metex|metotreksat|hofte|kne(?!kk)|skulder|skoliose|rygg|nakke',
  skin: 'hud|eksem|utslett|psoriasis|kløe|legg?sår|sår(?!bar)|trykksår',
  brain:
    'hodepine|hovudverk|migrene|anfall|epilepsi|parkinson|skjelv|tremor|nummen|svimm|kramper|balanse|hukommelse|minne|kognit|demens|valproat|levodopa|sinemet|madopar|keppra|lamictal|lamotrigin|karbamazepin|nervesmert',
  mind: 'depres|angst|søvn|psyk|adhd|uro(?!log)|selvmord|stemning|humør|sove|psyke|sertralin|escitalopram|litium|quetiapin|mirtazapin',
  blood: 'anemi|blodmangel|\\bhb\\b|jern|blødning|koagul|eliquis|marevan|b12|trombo',
  bone: 'osteopor|beinskjør|prolia|dxa',
  pain: 'smerte|vondt|opioid|oxynorm|dolcontin',
  eyes: 'syn(?:et|s|sn)|øye|auge|katarakt|glaukom',
  ears: 'hørsel|høyrsel|øre|tinnitus|svelg',
  women: 'menstruasj|overgang|hetetokt|graviditet|gravid|prevensjon|underliv|endometri',
  weight: 'vekt(?:a|en)?\\b|overvekt|fedme|saxenda|wegovy|slank',
  teeth: 'tann|tenner|munn',
  allergy: 'allerg',
}

const compiled = Object.entries(AREAS).map(([name, words]) => ({
  name,
  // \b knows a to z only, which suffices for the short symbols it stands beside here.
  pattern: new RegExp(`(?<![a-zæøå])[a-zæøå]{0,14}?(?:${words})`, 'i'),
}))

/** Which areas are named in a stretch of text. */
export function problemAreas(text: string): string[] {
  return compiled.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name)
}
