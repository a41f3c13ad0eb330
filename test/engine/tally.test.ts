import { expect, it } from 'vitest'
import type { Finding } from '../../lib/engine/finding.ts'
import { createTally } from '../../lib/engine/tally.ts'

const finding = (rule: string, start = 0): Finding => ({
  rule,
  severity: 'hint',
  span: { start, end: start + 1 },
  messageId: 'm',
  data: {},
})

function start() {
  const told: string[] = []
  return { told, tally: createTally((rule, outcome) => void told.push(`${rule} ${outcome}`)) }
}

it('counts a finding once while it stands, though it moves, goes and comes back', () => {
  const { told, tally } = start()
  tally.show([finding('a')])
  tally.show([finding('a', 5)])
  tally.show([])
  tally.show([finding('a', 5)])
  expect(told).toEqual(['a shown'])
  tally.show([finding('a'), finding('a', 5), finding('b')])
  expect(told).toEqual(['a shown', 'a shown', 'b shown'])
})

it('counts one that comes after another was fixed or ignored', () => {
  const { told, tally } = start()
  tally.show([finding('a'), finding('a', 5)])
  tally.settle([finding('a')], 'fixed')
  tally.show([finding('a', 5)])
  tally.settle([finding('a', 5)], 'ignored')
  tally.show([])
  tally.show([finding('a', 9)])
  expect(told).toEqual(['a shown', 'a shown', 'a fixed', 'a ignored', 'a shown'])
})

it('counts anew in the next message', () => {
  const { told, tally } = start()
  tally.show([finding('a')])
  tally.restart()
  tally.show([finding('a')])
  expect(told).toEqual(['a shown', 'a shown'])
})
