/** For editors that are published as a script with a global name. */
export function loadScript(src) {
  const script = document.createElement('script')
  script.src = src
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve)
    script.addEventListener('error', reject)
    document.head.append(script)
  })
}

/** The text of the blocks of an editor's own HTML, a line each. */
export function textOf(html) {
  const box = document.createElement('div')
  box.innerHTML = html.replace(/<br\s*\/?>/g, '\n')
  const blocks = [...box.children].filter(({ localName }) => /^(?:p|div|li|h\d)$/.test(localName))
  return (blocks.length > 0 ? blocks.map((block) => block.textContent).join('\n') : box.textContent).replace(/\n$/, '')
}
