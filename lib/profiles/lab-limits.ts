import type { LabLimit } from '../engine/practice.ts'

/** "Analyseverdier som varsles over telefon", Haraldsplass (11.09.2023 and an older one), and HNT EQS "ALM Ringerutiner" v2.6. */
const RINGING_LISTS = 'Haraldsplass og HNT: analyseverdier som varsles over telefon'

/**
 * A value counts where it lies beyond every list's limit, so each row holds the most extreme of them. Limits are laboratory
 * policy, not medical truth: a trust can put its own in their place.
 */
export const LAB_LIMITS: readonly LabLimit[] = [
  { analyte: 'potassium', below: 2.5, above: 6.2, unit: 'mmol/L', source: RINGING_LISTS },
  { analyte: 'sodium', below: 115, above: 160, unit: 'mmol/L', source: RINGING_LISTS },
  { analyte: 'calcium', below: 1.8, above: 3.2, unit: 'mmol/L', source: RINGING_LISTS },
  { analyte: 'ionised-calcium', below: 0.8, above: 1.6, unit: 'mmol/L', source: RINGING_LISTS },
  { analyte: 'magnesium', below: 0.5, above: 2.5, unit: 'mmol/L', source: RINGING_LISTS },
  { analyte: 'glucose', below: 2, above: 28, unit: 'mmol/L', source: RINGING_LISTS },
  { analyte: 'creatinine', above: 500, unit: 'µmol/L', source: RINGING_LISTS },
  { analyte: 'haemoglobin', below: 7, unit: 'g/dL', source: RINGING_LISTS },
  { analyte: 'leukocytes', below: 1.5, above: 50, unit: '10^9/L', source: RINGING_LISTS },
  { analyte: 'neutrophils', below: 0.5, unit: '10^9/L', source: RINGING_LISTS },
  { analyte: 'platelets', below: 20, unit: '10^9/L', source: RINGING_LISTS },
  { analyte: 'inr', above: 6, unit: '', source: RINGING_LISTS },
  { analyte: 'troponin', above: 50, unit: 'ng/L', source: RINGING_LISTS },
  { analyte: 'ck', above: 10_000, unit: 'U/L', source: RINGING_LISTS },
  { analyte: 'amylase', above: 250, unit: 'U/L', source: RINGING_LISTS },
  { analyte: 'd-dimer', above: 4, unit: 'mg/L', source: RINGING_LISTS },
  { analyte: 'tsh', above: 100, unit: 'mIE/L', source: RINGING_LISTS },
  { analyte: 'ft4', below: 4, above: 50, unit: 'pmol/L', source: RINGING_LISTS },
  { analyte: 'digoxin', above: 2.6, unit: 'nmol/L', source: RINGING_LISTS },
  { analyte: 'lithium', above: 1.5, unit: 'mmol/L', source: RINGING_LISTS },
  { analyte: 'paracetamol', above: 500, unit: 'µmol/L', source: RINGING_LISTS },
  { analyte: 'carbamazepine', above: 60, unit: 'µmol/L', source: RINGING_LISTS },
  { analyte: 'valproate', above: 900, unit: 'µmol/L', source: RINGING_LISTS },
  { analyte: 'crp', above: 200, unit: 'mg/L', source: 'Dialogsjekk' },
  { analyte: 'ph', below: 7.2, unit: '', source: 'Dialogsjekk' },
  { analyte: 'lactate', above: 4, unit: 'mmol/L', source: 'Dialogsjekk' },
]
