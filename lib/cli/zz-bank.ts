import { readFileSync } from 'node:fs'
import { createChecker } from '../checker.ts'

const G: Record<string, string[]> = {
  R1: ['courtesy-phrase'],
  R2: ['vague-question', 'no-question'],
  R3: ['missing-referral-reference'],
  R4: ['urgent', 'response-deadline'],
  R5: ['serious-finding'],
  R6: ['general-guidance'],
  R7: ['extensive-problem', 'many-questions'],
  R8: ['case-handling', 'work-division', 'other-message-type'],
  R9: ['attachment-mention', 'pasted-image'],
  R10: ['template-phrase', 'pasted-clipping'],
  R11: ['wording'],
  R12: ['too-long'],
  R13: ['municipal-recipient'],
  R14: ['stale-contact'],
}
export function main(args: string[]) {
  const c = createChecker()
  const want = new Set(args)
  const tot: Record<string, [number, number]> = {}
  for (const line of readFileSync('/work/shared/language/phrases.psv', 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) continue
    const [kind, group, nb, nn] = line.split('|') as [string, string, string, string]
    if (want.size && !want.has(group)) continue
    for (const text of new Set([nb, nn])) {
      const found = c.check({ text, today: '2026-11-23' }).map((f) => f.rule)
      const hit = found.some((r) => G[group]!.includes(r))
      const ok = kind === 'F' ? hit : !hit
      const key = group + kind
      ;(tot[key] ??= [0, 0])[ok ? 0 : 1]++
      if (!ok) console.log(kind, group, text, '→', found.join(','))
    }
  }
  console.log(tot)
  return 0
}
