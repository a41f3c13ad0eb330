import { defineConfig } from 'vitest/config'

/** Apart from the unit tests, for building takes all of the machine. */
export default defineConfig({
  test: { name: 'package', include: ['test/package/**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
})
