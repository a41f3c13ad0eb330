import { button, element } from './element.ts'
import { consultationForm, messageForm, referralForm } from './forms.ts'
import { type PatientRecord, RECORDS } from './records.ts'

const PAGES: Readonly<Record<string, { label: string; form: (record: PatientRecord) => HTMLElement }>> = {
  '/tekst': { label: 'Dialogmelding', form: (record) => messageForm(record.doctor, false) },
  '/rik': { label: 'Dialogmelding (rik tekst)', form: (record) => messageForm(record.doctor, true) },
  '/e-konsultasjon': { label: 'E-konsultasjon', form: () => consultationForm() },
  '/henvisning': { label: 'Henvisning', form: () => referralForm() },
}

/** A single-page application: the address changes, the page is not loaded again, and every node is made anew. */
function go(path: string, patient: string): void {
  history.pushState(null, '', `${path}?pasient=${patient}`)
  render()
}

function render(): void {
  const path = location.pathname in PAGES ? location.pathname : '/tekst'
  const asked = new URLSearchParams(location.search).get('pasient')
  const [first] = RECORDS
  const record = RECORDS.find(({ id }) => id === asked) ?? first
  const page = PAGES[path]
  if (!record || !page) return
  document.title = `${page.label} – Demo-EPJ`
  const main = element('main', {}, documents(record), page.form(record))
  document.body.replaceChildren(top(path, record), patientHeader(path, record), main)
}

function top(path: string, record: PatientRecord): HTMLElement {
  const links = Object.entries(PAGES).map(([target, { label }]) => {
    const current = target === path ? { 'aria-current': 'page' } : {}
    const link = element('a', { href: `${target}?pasient=${record.id}`, ...current }, label)
    link.addEventListener('click', (event) => {
      event.preventDefault()
      go(target, record.id)
    })
    return link
  })
  const search = element('input', { type: 'search', name: 'q', placeholder: 'Søk i journalen', 'aria-label': 'Søk' })
  return element('header', { class: 'top' }, element('strong', {}, 'Demo-EPJ'), element('nav', {}, ...links), search)
}

function patientHeader(path: string, record: PatientRecord): HTMLElement {
  const others = RECORDS.filter(({ id }) => id !== record.id)
  return element(
    'section',
    { class: 'patient', 'aria-label': 'Pasient' },
    element('strong', {}, record.name),
    element('span', {}, `Født ${record.born}`),
    element('span', {}, 'Fødselsnr. skjult'),
    element('span', {}, `Fastlege: ${record.doctor}`),
    element('span', { class: 'alert' }, record.alert),
    ...others.map(({ id, name }) => button(`Bytt til ${name}`, () => go(path, id), { class: 'quiet' })),
  )
}

function documents(record: PatientRecord): HTMLElement {
  const items = record.documents.map(({ kind, title, date }) =>
    element(
      'li',
      {},
      element('strong', {}, kind),
      element('span', { class: 'title' }, title),
      element('time', {}, date),
    ),
  )
  return element('aside', { class: 'card' }, element('h2', {}, 'Dokumenter'), element('ul', {}, ...items))
}

addEventListener('popstate', render)
render()
