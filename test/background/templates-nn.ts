import { general } from './nn/general.ts'
import { medicine } from './nn/medicine.ts'
import { mindAndFamily } from './nn/mind-and-family.ts'
import { shorthand } from './nn/shorthand.ts'
import { surgeryAndJoints } from './nn/surgery-and-joints.ts'

export const nynorsk = [medicine, surgeryAndJoints, mindAndFamily, general, shorthand]
