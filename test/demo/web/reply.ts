import { button, element } from './element.ts'
import { withReceipt } from './forms.ts'
import { plainControl } from './text-control.ts'

const INCOMING = 'Pasienten har fått utslett etter oppstart av amoxicillin 500 mg x 3. Bør behandlingen byttes?'

export function openReply(): void {
  const control = plainControl('svar', 'Svar på melding', '6')
  const dialog = element('dialog', { 'aria-label': 'Svar på melding' })
  const close = button('Lukk', () => dialog.close(), { class: 'quiet' })
  const form = element(
    'form',
    { 'aria-label': 'Dialogmelding – Svar' },
    element('h2', {}, 'Dialogmelding – Svar'),
    element('p', { class: 'label' }, 'Opprinnelig forespørsel'),
    element('blockquote', {}, INCOMING),
    control.node,
    element('div', { class: 'actions' }, element('button', { type: 'submit' }, 'Send svar'), close),
  )
  dialog.append(withReceipt(form, control))
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}
