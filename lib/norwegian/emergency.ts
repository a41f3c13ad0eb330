import { anyOfWords } from './word-list.ts'

/** What nobody has at home for a week: with a word of now, or a wish that somebody act, it is an emergency. */
export const SEVERE_SIGNS: readonly string[] = `
  kramper, krampar, krampeanfall, krampet, får ikke puste, får ikkje puste, klarer ikke å puste, får ikke pust,
  får ikkje pusta, puster ikke, pustestopp, pustar ikkje, puster tungt, tung i pusten, pustevansker, gisper, surkler,
  surklar, stridor, sikler, siklar, kveles, kvelest, klarer ikke snakke, klarer ikke fullføre setninger, hele setninger,
  heile setningar, blå rundt munnen, blå på leppene, blå lepper, cyanotisk, helt grå, heilt grå, gråblek, kaldsvett,
  kaldsvette, kaldsvettar, kaldsvetter, klam, klamsvett, likblek, kald og hvit, kaldt og hvitt, kald og blek, kvit og kald,
  ingen puls, ingen perifer puls, pulsløs, pulsløst, fingrene blå, tærne blå, nummen og blå, vanskelig å vekke,
  vanskeleg å vekkje, ikke kontaktbar, ikkje kontaktbar, lite kontaktbar, ukontaktbar, bevisstløs, medvitslaus, somnolent,
  svimt av, kollapset, kollapsa, falt om, segnet om, livløs, livlaus, slapp og marmorert, vil ikke die, vil ikkje die,
  vil ikke suge, tar ikke til seg noe, torsjon, testistorsjon, torkvert, meningitt, meningittmistanke,
  hjernehinnebetennelse, stiv i nakken, nakkestiv, petekkier, anafylaksi, anafylaktisk, anafylaktiske, adrenalin,
  hovner opp, hovnar opp, svelget batteri, svelgja batteri, har svelget, har svelgja, overdose, hel pakke, hel eske,
  heil eske, helt brett, hel boks, heile esken, psykotisk, truer med, truer kona, truer mor, truer familien, trugar med,
  drepe, drepe seg, drepe noen, kniv, hører stemmer, høyrer stemmer, suicidal, ta livet av seg, ta livet sitt,
  ta sitt eget liv, hengt seg, avskjedsbrev, synet forsvant, synet er borte, synet borte, synet er vekk, mistet synet,
  mista synet, lut i øyet, lut i auget, lut i auga, etset, etsa, syre i øyet, syre i auget, mellom skulderbladene,
  mellom skulderblada, rivende smerter, brystsmerter, brystsmerte, vondt i brystet, trykk i brystet, smerter i brystet,
  klem i brystet, press i brystet, blør kraftig, blør mye, blør mykje, blør fortsatt, blør framleis, blødning som ikke,
  pulserende blødning, neseblødning som, naseblødning som, kaffegrut, kaffegrutoppkast, kaster opp blod, kastar opp blod,
  hostar blod, hoster blod, klarer ikke å tisse, klarar ikkje å tisse, klarer ikke late vannet, får ikke tisset,
  urinretensjon, heng i huda, henger i huden, amputert, revet av, åpent brudd, ope brot, lammelse, lammelser, lamming,
  lammingar, lammet, lamma, skjev i munnen, skjeiv i munnen, skjevt ansikt, henger med munnviken, snøvler, afasi,
  klarer ikke å løfte, får ikke frem ord, halvsidig lammelse, halvsidig svakhet, halvsidig, hjerteinfarkt, hjarteinfarkt,
  st-elevasjon, st elevasjon, stemi, hjertestans, ventrikkeltakykardi, lungeødem, eklampsi, preeklampsi, vannavgang,
  vassavgang, fostervann, kjenner ikke liv, mindre liv, septisk, sepsis, sjokk, ketoacidose, feil insulin, insulin i stedet,
  ruptur, rupturert, ileus, peritonitt, forgiftning, forgifta, blodforgiftning, delirøs, ekstremt urolig`
  .split(',')
  .map((sign) => sign.trim())

/** Right now, by the clock or the place, however the rest is told. */
export const AT_THIS_MOMENT = anyOfWords(`
  akkurat nå, akkurat no, nettopp nå, ringte nettopp, nettopp ringte, ringer nå, ringjer no, ringer meg nå, ringjer, mens jeg skriver, medan eg skriv, mens vi venter, på venterommet, på venteromet,
  her hos meg, hos meg nå, sitter her, sit her, ligger her, ligg her, står her, foran meg, på benken, på kontoret nå, på kontoret mitt nå, på vei, på veg, er her nå, er her no, her nå, her no, i ferd med,
  for # min, for # minutter, for # minutt, for # t, for # timer, for # timar, for en time, for ein time, for en halvtime, for to timer, for tre timer, for ei stund, # min siden, # minutter siden, # minutt sidan,
  # timer siden, # timar sidan, en time siden, halvtime siden, time siden, timer siden, timar sidan, # min nå, siden i natt, sidan i natt, siden i morges, sidan i morges, siden frokost, sidan frukost,
  siden i ettermiddag, i formiddag, i føremiddag, siste timen, siste time, siste timene, siste timer, siste timane, siste døgnet, gjennom dagen, ikke gir seg, ikkje gir seg, kl #, klokka #, medan, innen en time, på timen`)

/** Wants somebody to act, take in, or say where to. */
export const CALLS_FOR_ACTION = anyOfWords(`
  ta imot, ta i mot, tar imot, tek imot, ta henne inn, ta ham inn, ta han inn, ta ho inn, tar dere ham, tar dere henne, ham rett inn, henne rett inn, rett inn, rett opp, rett ned, rett til dere, rett til dykk, rett til barneavd, komme rett, kome rett,
  skal han inn, skal hun inn, skal ho inn, skal han rett, skal hun rett, skal ho rett, skal hun til, skal han til, må han til, må hun til, må ho til, må inn, må legges inn, må leggjast inn, må innlegges, innleggelse nå, innlegging no, legges inn nå, legges inn i,
  hvor sender, kvar sender, hvor skal jeg sende, hvor skal vi sende, hvor skal, kvar skal, kor skal, hvem tar, kven tek, hvem tar imot, kven tek imot, sender henne nå, sender ham nå, sender han no, sender ho no, skal jeg sende, skal vi sende, skal eg sende,
  kan hun komme, kan han komme, kan ho kome, kan han kome, kan ho få kome, får hun komme, får han komme, får ho kome, kan dere se ham, kan dere se henne, kan dere se pas*, kan de sjå ho, kan de sjå han, kan urolog, kan kirurg*, kan øyelegen, kan gastro*, kan noen, kan vakt*, vaktlege,
  hva gir jeg, kva gjev eg, hva skal gis, hva gjør jeg, kva gjer eg, hva skal jeg gjøre, kva skal eg gjere, hva gjør vi, kva gjer vi, hva nå, kva no, gi mer, gi meir, gje meir, mer stesolid, skal vi ringe, skal jeg ringe, ambulanse, ambulansen, luftambulanse, trenger plass, treng plass, plass til, seng til,
  må ses, må sjåast, må se, må sjå, må overta, må opereres, overta nå, trenger noen, treng nokon, oppsøke, kjøre bort, køyre bort, kjøre rett, reise dit, reise heim, sjå til, se til, klippe den opp, kalle henne inn, kalle ham inn, før dere stenger, før lunsj, før kvelden, før han går, før hun går, før ho går, slipper ham ut, slipper henne ut`)
