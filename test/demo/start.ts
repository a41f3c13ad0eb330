/** Builds the extension, serves the demo, and shows one at work on the other. */

import { DEMO_BUILD, launch } from '../tools/browser.ts'
import { runStep } from '../tools/run-step.ts'
import { steps } from '../tools/steps.ts'
import { serveDemo } from './server.ts'
import { tour } from './tour.ts'

const build = steps().find(({ id }) => id === 'build-demo')
if (!build || (await runStep(build)).failed > 0) process.exit(1)

const headless = process.argv.includes('--headless') || !hasDisplay()
const server = await serveDemo(Number(process.env.PORT ?? 0))
const context = await launch({ extension: DEMO_BUILD, headless })
console.log(`\nDemo-EPJ: ${server.url}`)
if (headless) await tour(context, server.url)
else await stayOpen()
await context.close()
await server.close()

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** Until the window is closed, or Ctrl+C. */
async function stayOpen(): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(server.url)
  console.log('Write a message in the browser. Ctrl+C ends the demo.')
  await new Promise((resolve) => {
    context.once('close', resolve)
    page.once('close', resolve)
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
}
