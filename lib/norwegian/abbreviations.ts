/** Norwegian and clinical abbreviations: a full stop after one of these does not end a sentence. */
const ABBREVIATIONS = `
  adm adr alm ang ank anm art avd avs bilat bl.a ca d.d d.v.s d.y dat dir disp div dr ds dvs e.l eks ekskl el el.l evt
  f.eks f.o.m fhv fig fnr fom forb foreg fork forts forv fvt fys fys.med gj.snitt gml gnr gr hhv henv hø i.m i.v i.p iflg
  ifm ifht ift inkl innl iv jf jfr kap kfr kir kl kons kont kontonr kontr konst kr kto lab lev lign m.a.o m.fl m.h.t m.m m.t.p m.v mag maks
  mao med mfl mht mill mnd mtp mva mvh m.v.h n.n nedre ndf neg nevro nr nto o.a o.fl o.h o.l obs ons op osv ovf p.a p.g.a p.m
  p.o p.r.n p.t pas pat pasn pers pga pkt pol poliklin polikl pos post prof prn psyk ref resp rtg seksj sep sept sign
  s.c s.k s.n s.u spes spl spm st stk subst susp sv t.o.m tab tabl tbl tel tidl tilf tilg tilv tlf tom tverrfagl u.å ult u.a
  us utskr v v.b v.h vedk vedl vedr ve vg vgs vha vit vol vs vurd ø.hj øvre årg
  jan feb mar apr jun jul aug okt nov des man tir tor fre lør søn spes.pol med.pol kir.pol ass
`

/** Abbreviations that are ordinary words as well, or that usually end a sentence: judged by what follows. */
const AMBIGUOUS = `
  osv etc m.m mm o.l el.l m.fl mfl m.v mv v.b o.a e.l stk kl mnd tlf p.t p.o i.v tom op man tor jul post med pos neg
  lab kont kontr mvh v.h m.v.h iv v ve hø nr us u.a i.m s.c s.k prn
`

const list = (words: string) => new Set(words.trim().split(/\s+/))

export const abbreviations: ReadonlySet<string> = list(ABBREVIATIONS)
/** With a capital letter after it, the full stop behind one of these does end the sentence. */
export const ambiguousAbbreviations: ReadonlySet<string> = list(AMBIGUOUS)
