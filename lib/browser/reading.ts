import type { PageSettings } from '../settings/settings.ts'
import type { Site } from '../sites/site.ts'
import { askReading } from './messages.ts'

export interface ReadAlongOptions {
  readonly settings: PageSettings
  /** What is known of the page, where anything is. */
  readonly site: Site | undefined
  /** Whether the extension was taken away or replaced, which nobody is told. */
  isGone(): boolean
}

/** Reads along in one field until `life` ends. */
export type ReadAlong = (element: HTMLElement, life: AbortSignal, options: ReadAlongOptions) => void

/** Where the two scripts of a frame find each other: a name in their own world, which the page cannot see. */
const NAME = 'dialogsjekkReading'

export function offerReading(readAlong: ReadAlong): void {
  Reflect.set(globalThis, NAME, readAlong)
}

/** The engine and the panel: brought into a frame only once a message field was found there. `null` when they cannot be had. */
export async function loadReading(): Promise<ReadAlong | null> {
  const offered = () => (Reflect.get(globalThis, NAME) as ReadAlong | undefined) ?? null
  if (offered() === null) await askReading()
  return offered()
}
