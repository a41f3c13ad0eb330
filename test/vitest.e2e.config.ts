import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** These write the policy of the whole machine, which every browser that runs at the time would take up. */
const OWN_THE_MACHINE = ['options', 'package', 'package-firefox', 'policy'].map((name) => `test/e2e/${name}.e2e.ts`)

const ALL = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // What a browser does comes when it comes: vitest's second is too short for a machine that is busy.
  expect: { poll: { timeout: 15_000 } },
} as const

/** The longest file begins first: else one browser ends with it alone. Small files go last by themselves, and this one is small. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith('/editors.e2e.ts')
    const sorted = await super.sort(files)
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))]
  }
}

/** No second try: a test that fails now and then is a fault. */
export default defineConfig({
  test: {
    retry: 0,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...ALL,
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          exclude: OWN_THE_MACHINE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      { test: { ...ALL, name: 'e2e policy', include: OWN_THE_MACHINE, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
})
