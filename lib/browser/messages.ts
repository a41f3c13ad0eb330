import { browser } from '#imports'
import type { Settings } from '../settings/settings.ts'

/** What the parts of the extension say to each other. Never text of a message. */
type Message =
  /** Content script to background: what do I run with? */
  | { readonly type: 'settings' }
  /** Content script to background: a message field is here, bring what reads it. */
  | { readonly type: 'reading' }
  /** Content script to background: marks are to be drawn, bring their style. */
  | { readonly type: 'mark-style' }
  /** Background to content scripts: hosts were turned on or off, ask again. */
  | { readonly type: 'changed' }

/** `null`: this page is not to be read. */
export type SettingsReply = Settings | null

/** `undefined` when nobody answers: then what one has, holds. */
export async function askSettings(): Promise<SettingsReply | undefined> {
  try {
    return await browser.runtime.sendMessage<Message, SettingsReply | undefined>({ type: 'settings' })
  } catch {
    return undefined
  }
}

/** `origin` is that of the frame that asks, `undefined` where the browser does not say. */
export function answerSettings(answer: (origin: string | undefined) => Promise<SettingsReply>): void {
  browser.runtime.onMessage.addListener((message: Message, sender, reply) => {
    if (message?.type !== 'settings') return
    answer(sender.origin).then(reply, () => reply(undefined))
    return true
  })
}

/** Comes back when the script that reads along is in the frame, or cannot be had. */
export async function askReading(): Promise<void> {
  try {
    await browser.runtime.sendMessage<Message>({ type: 'reading' })
  } catch {
    // Nobody answers: the extension was taken away or replaced.
  }
}

/** `load` brings the script into the frame that asks. */
export function answerReading(load: (tabId: number, frameId: number) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: Message, { tab, frameId }, reply) => {
    if (message?.type !== 'reading' || tab?.id === undefined || frameId === undefined) return
    load(tab.id, frameId).then(reply, reply)
    return true
  })
}

/** Nobody waits for it: until it is there, the marks are not seen. */
export function askMarkStyle(): void {
  browser.runtime.sendMessage<Message>({ type: 'mark-style' }).catch(() => {})
}

export function answerMarkStyle(load: (tabId: number) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: Message, { tab }) => {
    if (message?.type === 'mark-style' && tab?.id !== undefined) load(tab.id).catch(() => {})
  })
}

/** Tells every frame that listens. @returns the tabs that do: those without the content script do not */
export async function announceChange(): Promise<ReadonlySet<number>> {
  const ids = (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]))
  const told = await Promise.allSettled(ids.map((id) => browser.tabs.sendMessage<Message>(id, { type: 'changed' })))
  return new Set(ids.filter((_, n) => told[n]?.status === 'fulfilled'))
}

export function onChange(listener: () => void, signal: AbortSignal): void {
  const hear = (message: Message) => {
    if (message?.type === 'changed') listener()
  }
  browser.runtime.onMessage.addListener(hear)
  // Once the extension is gone there is nothing to take the listener off from.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear))
}
