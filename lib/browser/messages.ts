import { browser } from '#imports'
import type { PageSettings, PanelPlace } from '../settings/settings.ts'

/** What the user does in a page that is to hold in others too. */
export type Choice =
  | { readonly kind: 'rule-off'; readonly rule: string }
  | { readonly kind: 'phrase-ignored'; readonly digest: string }
  | { readonly kind: 'panel-placed'; readonly place: PanelPlace }

/** Keys of the browser, see `commands` in the manifest. */
export const COMMANDS = ['panel', 'next-finding', 'previous-finding'] as const
export type Command = (typeof COMMANDS)[number]

/** What the parts of the extension say to each other. Never text of a message. */
type Message =
  /** Content script to background: what do I run with? */
  | { readonly type: 'settings' }
  /** Content script to background: a message field is here, bring what reads it. */
  | { readonly type: 'reading' }
  /** Content script to background: marks are to be drawn, bring their style. */
  | { readonly type: 'mark-style' }
  /** Content script to background: keep this. */
  | { readonly type: 'choice'; readonly choice: Choice }
  /** Background to content scripts: a key was pressed. */
  | { readonly type: 'command'; readonly command: Command }
  /** Background to content scripts: hosts were turned on or off, ask again. */
  | { readonly type: 'changed' }

/** `null`: this page is not to be read. */
export type SettingsReply = PageSettings | null

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
  hear((message) => message.type === 'changed' && listener(), signal)
}

/** Nobody waits for it. */
export function tellChoice(choice: Choice): void {
  browser.runtime.sendMessage<Message>({ type: 'choice', choice }).catch(() => {})
}

export function onChoice(keep: (choice: Choice) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: Message) => {
    if (message?.type === 'choice') keep(message.choice).catch(() => {})
  })
}

/** To all frames of the tab: the one that has the focus takes it. */
export function tellCommand(tabId: number, command: Command): void {
  browser.tabs.sendMessage<Message>(tabId, { type: 'command', command }).catch(() => {})
}

export function onCommand(listener: (command: Command) => void, signal: AbortSignal): void {
  hear((message) => message.type === 'command' && listener(message.command), signal)
}

function hear(listener: (message: Message) => unknown, signal: AbortSignal): void {
  const heard = (message: Message | undefined) => {
    if (message) listener(message)
  }
  browser.runtime.onMessage.addListener(heard)
  // Once the extension is gone there is nothing to take the listener off from.
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(heard))
}
