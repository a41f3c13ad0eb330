import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Two projects: only the tests of the extension's own wiring need WXT's fake browser. */
export default defineConfig({
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          // Commands are started as processes of their own, on machines that do other things too.
          testTimeout: 30_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, 'test/browser/**', 'test/package/**', 'test/**/*.browser.test.{ts,tsx}'],
        },
      },
      { root, plugins: [WxtVitest()], test: { name: 'wiring', include: ['test/browser/**/*.test.{ts,tsx}'] } },
    ],
  },
})
