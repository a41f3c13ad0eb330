import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'

/** What only a browser knows: how text is laid out, what an edit does. Runs in the Chromium that is here, or `CHROMIUM`. */
export default defineConfig({
  // Found at the first start, and then the tests would be loaded anew in the middle.
  optimizeDeps: { include: ['fast-check', '@preact/signals'] },
  test: {
    name: 'dom',
    include: ['test/**/*.browser.test.ts'],
    fileParallelism: false,
    retry: 0,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1000, height: 700 },
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: {
          executablePath: process.env.CHROMIUM || '/usr/lib/chromium/chromium',
          // Scroll bars take room from the text.
          ignoreDefaultArgs: ['--hide-scrollbars'],
          args: ['--no-sandbox', '--no-first-run', '--disable-quic', '--disable-sync', '--disable-component-update'],
        },
      }),
    },
  },
})
