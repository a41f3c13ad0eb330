import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { STORE_BUILD } from '../tools/browser.ts'
import { KINDS, write } from './support/fields.ts'
import { useBrowser } from './support/harness.ts'
import { BAD } from './support/messages.ts'
import { Panel } from './support/panel.ts'

const store = useBrowser({ extension: STORE_BUILD })
const demo = useBrowser()

describe('as it comes from the store, before any host is turned on', () => {
  it.each(KINDS)('it has no code in a page with a $name', async ({ path }) => {
    await store.open(path)
    await write(store.page, BAD)
    expect(store.watch.extensionWorlds).toEqual([])
    expect(await store.page.locator('dialogsjekk-panel').count()).toBe(0)
  })

  it('it asks for no host and names none', () => {
    const manifest = JSON.parse(readFileSync(join(STORE_BUILD, 'manifest.json'), 'utf8'))
    expect(manifest.host_permissions ?? []).toEqual([])
    expect(manifest.content_scripts ?? []).toEqual([])
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })

  it('every page gets less than 150 kB of it', () => {
    const scripts = globSync('content-scripts/*.js', { cwd: STORE_BUILD })
    expect(scripts).not.toEqual([])
    for (const script of scripts) expect(statSync(join(STORE_BUILD, script)).size).toBeLessThan(150_000)
  })
})

it('the probe for code in a page sees it where a host is turned on', async () => {
  await demo.open('/tekst')
  await write(demo.page, BAD)
  await new Panel(demo.page).untilCount(3)
  expect(demo.watch.extensionWorlds.length).toBeGreaterThan(0)
})
