import type { RuleCases } from './cases.ts'

export default {
  flagged: [
    { text: 'Hvilke retningslinjer gjelder for statiner hos eldre?', marks: ['Hvilke retningslinjer'] },
    { text: 'Generelt spørsmål: hvordan følger dere lungeknuter?', marks: ['Generelt spørsmål'] },
    { text: 'Hvordan pleier dere å behandle polymyalgi?', marks: ['Hvordan pleier dere'] },
    { text: 'Har dere en rutine for INR før kirurgi?', marks: ['Har dere en rutine'] },
    { text: 'Kan dere holde kurs for oss på legekontoret?', marks: ['holde kurs'] },
    { text: 'Korleis plar de kontrollere små nodular?', marks: ['Korleis plar de'] },
    { text: 'Hva er vanlig praksis hos dere ved TIA?', marks: ['Hva er vanlig'] },
    { text: 'Gjelder ikke noen bestemt pasient.', marks: ['Gjelder ikke noen bestemt pasient'] },
    { text: 'Kva er vanleg dose til pasientar med nyresvikt?', marks: ['Kva er vanleg'] },
  ],
  clean: [
    'Retningslinjene sier 10 mg, men denne pas. har nyresvikt: kan vi likevel gi 10 mg?',
    'Vanligvis står pasienten på 5 mg. Kan den økes til 7,5?',
    'Generell anestesi 12.01.2026. Fikk hun ondansetron?',
    'Hvordan følger dere henne videre etter kontrollen 12.11.?',
    'Har dere en plan for ham etter utskrivelsen 12.11.?',
    'Mann 74 med KOLS. Hvor ofte kontrollerer dere spirometri hos ham?',
  ],
} satisfies RuleCases
