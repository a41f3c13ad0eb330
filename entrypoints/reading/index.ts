import { defineUnlistedScript } from '#imports'
import { offerReading } from '../../lib/browser/reading.ts'
import { readAlong } from './read-along.tsx'

export default defineUnlistedScript(() => offerReading(readAlong))
