import { fileURLToPath } from 'node:url'
import { installPackages, missingPackages } from '../tools/packages.mjs'
import { buildEditors } from './build.ts'

/** Fetches the editors that are tried, which are too many for the extension's own packages, and builds their pages. */
const here = fileURLToPath(new URL('.', import.meta.url))
if (missingPackages(here).length > 0 && !installPackages(here)) throw new Error('npm ci failed in test/editors')
await buildEditors()
