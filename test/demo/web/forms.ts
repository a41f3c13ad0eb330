import { button, element, row, select } from './element.ts'
import { openReply } from './reply.ts'
import { plainControl, richControl, type TextControl } from './text-control.ts'

const KINDS = ['Annen henvendelse', 'Forespørsel om pasient', 'Spørsmål om legemidler', 'Status for henvisning']

export function messageForm(doctor: string, rich: boolean): HTMLElement {
  const control = rich ? richControl('sporsmal', 'Spørsmål') : plainControl('sporsmal', 'Spørsmål')
  const recipient = element('input', { name: 'mottaker', value: doctor, autocomplete: 'off' })
  const form = element(
    'form',
    { class: 'card', 'aria-label': 'Dialogmelding' },
    element('h1', {}, 'Dialogmelding – Forespørsel'),
    row('Mottaker', recipient, 'mottaker'),
    element(
      'div',
      { class: 'columns' },
      row('Type forespørsel', select('type', KINDS), 'type'),
      row('Hastegrad', select('hastegrad', ['Normal', 'Haster']), 'hastegrad'),
    ),
    row('Emne', element('input', { name: 'emne', autocomplete: 'off' }), 'emne'),
    control.node,
    actions('Send', button('Svar på melding', openReply, { class: 'quiet' })),
  )
  return withReceipt(form, control)
}

/** To the patient, not to a colleague: other rules. */
export function consultationForm(): HTMLElement {
  const control = plainControl('pasientmelding', 'Melding til pasienten')
  const form = element(
    'form',
    { class: 'card', 'aria-label': 'E-konsultasjon' },
    element('h1', {}, 'E-konsultasjon'),
    element('p', {}, 'Svaret vises for pasienten på Helsenorge.'),
    row('Tema', element('input', { name: 'tema', autocomplete: 'off' }), 'tema'),
    control.node,
    actions('Send til pasienten'),
  )
  return withReceipt(form, control)
}

export function referralForm(): HTMLElement {
  const control = plainControl('henvisningstekst', 'Aktuell problemstilling')
  const form = element(
    'form',
    { class: 'card', 'aria-label': 'Henvisning' },
    element('h1', {}, 'Henvisning'),
    row('Henvises til', element('input', { name: 'henvises_til', autocomplete: 'off' }), 'henvises-til'),
    row('Diagnose', element('input', { name: 'diagnose', autocomplete: 'off' }), 'diagnose'),
    control.node,
    actions('Send henvisning'),
  )
  return withReceipt(form, control)
}

function actions(send: string, ...others: HTMLElement[]): HTMLElement {
  return element('div', { class: 'actions' }, element('button', { type: 'submit' }, send), ...others)
}

/** Sends nothing anywhere: shows what the form would have sent. */
export function withReceipt(form: HTMLFormElement, control: TextControl): HTMLElement {
  const receipt = element('section', { class: 'card receipt', role: 'status', hidden: true })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    receipt.replaceChildren(...sent(new FormData(form), control))
    receipt.hidden = false
  })
  return element('div', {}, form, receipt)
}

function sent(data: FormData, control: TextControl): HTMLElement[] {
  const html = control.html()
  if (html !== null) data.set('tekst', control.text())
  if (html !== null) data.set('html', html)
  const fields = JSON.stringify({ ...Object.fromEntries(data), modell: control.text() }, null, 2)
  return [
    element('h2', {}, 'Sendt'),
    element('pre', { class: 'sent-text' }, String(data.get('tekst'))),
    element(
      'details',
      {},
      element('summary', {}, 'Feltene i meldingen'),
      element('pre', { class: 'sent-data' }, fields),
    ),
  ]
}
