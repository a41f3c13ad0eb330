import * as z from 'zod/mini'
import type { MessageInput } from '../engine/message.ts'
import { UsageError } from './command.ts'

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/** What is known around a message, as a corpus line or the command line gives it. */
export const contextSchema = z.object({
  sender: z.optional(z.enum(['gp', 'hospital'])),
  kind: z.optional(z.enum(['question', 'reply'])),
  recipient: z.optional(z.string()),
  subject: z.optional(z.string()),
  images: z.optional(z.int().check(z.gte(0))),
  urgency: z.optional(z.string()),
  pastedLength: z.optional(z.int().check(z.gte(0))),
  today: z.optional(z.string().check(z.refine(isDate, 'not a date YYYY-MM-DD'))),
})

export type Context = Omit<MessageInput, 'text'>

/** Leaves out what is undefined, so that the result is a valid part of a message. */
export function toContext(parsed: z.infer<typeof contextSchema>): Context {
  return Object.fromEntries(Object.entries(parsed).filter(([, value]) => value !== undefined))
}

/** @throws UsageError naming the option that is wrong. */
export function readContext(values: Record<string, string | boolean | undefined>): Context {
  const images = values.images === undefined ? {} : { images: Number(values.images) }
  const { sender, kind, recipient, subject, urgency, today } = values
  const result = contextSchema.safeParse({ sender, kind, recipient, subject, urgency, today, ...images })
  if (result.success) return toContext(result.data)
  const [issue] = result.error.issues
  throw new UsageError(`--${String(issue?.path[0])}: ${issue?.message}`)
}
