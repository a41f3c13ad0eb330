import * as z from 'zod/mini'
import { LANGUAGES } from '../engine/language.ts'
import { PROFILE_IDS } from '../profiles/ids.ts'

// Else zod looks for `new Function`, which the extension's own content security policy reports as a breach.
z.config({ jitless: true })

/** What a single value may be. */
export const languageChoice = z.enum(LANGUAGES)
export const profileChoice = z.enum(PROFILE_IDS)
export const ruleChoice = z.enum(['off', 'hint', 'warning', 'stop'])
export const switchChoice = z.boolean()
