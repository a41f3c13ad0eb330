import type { FieldRole } from './site.ts'

/**
 * What a page says of its fields to whoever sets up the site: counts and yes or no. `recipient` alone is what stands in the
 * page; it is shown, and kept nowhere.
 */
export interface PageReport {
  /** Of the page, and of the frames from elsewhere in which something is found. */
  readonly origins: readonly string[]
  /** How many elements each of the site's selectors hits, in their order. */
  readonly hits: Readonly<Partial<Record<FieldRole, readonly number[]>>>
  /** What is found by what it is called: a selector for each. */
  readonly recognised: Readonly<Partial<Record<FieldRole, readonly string[]>>>
  readonly messages: readonly MessageReport[]
  /** Origins of frames that cannot be looked into from here. */
  readonly frames: readonly string[]
  /** Whether Dialogsjekk reads along here now. */
  readonly isRead: boolean
}

/** A message as it would be read. */
export interface MessageReport {
  /** UTF-16 units; `null` when the text cannot be read. */
  readonly length: number | null
  readonly recipient?: string
  readonly kind?: 'question' | 'reply'
  readonly sender?: 'gp' | 'hospital'
  readonly hasSubject: boolean
  readonly hasUrgency: boolean
  readonly hasSend: boolean
}
