/** Runs every check there is, stops at none, and sums up. `npm test -- unit e2e` runs only these steps. */
import { runStep, type StepResult } from './run-step.ts'
import { type Step, steps } from './steps.ts'

const all = steps()
const asked = process.argv.slice(2)
const unknown = asked.filter((id) => !all.some((step) => step.id === id))
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. Steps: ${all.map((step) => step.id).join(', ')}`)
  process.exit(2)
}

const chosen: Step[] = asked.length > 0 ? all.filter((step) => asked.includes(step.id)) : all
const results: StepResult[] = []
for (const [index, step] of chosen.entries()) {
  console.log(`\n=== ${index + 1}/${chosen.length} ${step.title} (${step.id}) ${'='.repeat(20)}\n`)
  results.push(await runStep(step))
}

console.log(`\n=== Summary ${'='.repeat(40)}\n`)
for (const { step, passed, failed, faults, seconds } of results) {
  const verdict = failed > 0 ? 'FAILED' : 'ok'
  console.log(
    `${verdict.padEnd(7)}${step.title.padEnd(40)}${counted(passed, failed).padEnd(24)}${seconds.toFixed(1)} s`,
  )
  for (const fault of faults) console.log(`       ${fault}`)
}
const passed = results.reduce((sum, result) => sum + result.passed, 0)
const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function counted(passed: number, failed: number): string {
  return failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`
}
