/**
 * `[a|b]` is a choice, `{60..88}` and `{3,6..4,9}` a number, `{date}` a slot of slots.ts.
 * Everyday sentences hold no word of urgency or of serious illness, and no lab value; tricky ones do, harmlessly.
 */
export interface Templates {
  readonly everyday: readonly string[]
  readonly tricky: readonly string[]
}
