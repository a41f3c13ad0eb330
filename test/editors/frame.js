/**
 * A page with one message form and one editor in it. `mount` builds the editor in the place it is given, and returns how to
 * ask its own model: that is what would be sent.
 *
 * @typedef {{ text(): string }} Model The text as the editor knows it, lines parted by `\n`.
 * @typedef {(place: HTMLElement) => Model | Promise<Model>} Mount
 */

const FORM = `
  <h2>Dialogmelding</h2>
  <label>Mottaker <input name="mottaker" value="Nevrologisk avdeling, Drammen"></label>
  <label>Type forespørsel <select name="type"><option>Forespørsel</option></select></label>
  <label>Emne <input name="emne" value=""></label>
  <p class="name" id="name">Spørsmål</p>
  <div class="place"></div>
  <button type="submit">Send</button>`

/** @param {Mount} mount */
export async function show(mount) {
  const form = document.createElement('form')
  form.innerHTML = FORM
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    globalThis.sent = {
      text: globalThis.model.text(),
      form: [...new FormData(form)].map(([name, value]) => [name, String(value)]),
    }
  })
  document.body.append(form)
  globalThis.model = await mount(form.querySelector('.place'))
  document.documentElement.dataset.ready = ''
}
