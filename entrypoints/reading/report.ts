import { browser } from '#imports'
import type { LiveFinding } from '../../lib/engine/live-findings.ts'
import type { PageSettings } from '../../lib/settings/settings.ts'

/** What whoever mends the rules needs to know of a false alarm, without a word of the message. In Norwegian, as its readers are. */
export function falseAlarmReport({ rule, messageId, severity, quote }: LiveFinding, settings: PageSettings): string {
  const { profile = 'standard', rules, support } = settings
  const words = quote === null ? 'hele meldingen' : `${quote.trim().split(/\s+/).length} ord`
  return [
    'Feil treff i Dialogsjekk',
    `Versjon: ${browser.runtime.getManifest().version}`,
    `Regel: ${rule} (${messageId}), ${severity}${rules[rule] ? ', endret alvorlighet' : ''}`,
    `Gjelder: ${words}`,
    `Profil: ${profile}`,
    `Dato: ${new Date().toISOString().slice(0, 10)}`,
    ...(support.contact ? [`Sendes til: ${support.contact}`] : []),
    'Rapporten inneholder ingen tekst fra meldingen. Skriv gjerne hvorfor treffet er feil, uten pasientopplysninger:',
    '',
  ].join('\n')
}
