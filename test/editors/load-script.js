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

const BLOCKS = 'p, div, li, pre, blockquote, h1, h2, h3, h4, h5, h6'

/** The text of the blocks of an editor's own HTML, a line each: what only fills an empty block is none. */
export function textOf(html) {
  const box = document.createElement('div')
  box.innerHTML = html.replace(/\n\s*/g, '')
  for (const br of box.querySelectorAll('br')) {
    br.replaceWith(br.nextSibling || br.previousSibling?.data === '\n' ? '\n' : '')
  }
  for (const block of box.querySelectorAll(BLOCKS)) {
    if (!block.querySelector(BLOCKS)) block.prepend('\u0001')
    block.before('\0')
    block.after('\0')
  }
  const lines = box.textContent.split(/\0+/).filter(Boolean)
  const seen = lines.map((line) => line.replace('\u0001', '').replaceAll('\u00a0', ' ').replace(/^ $/, ''))
  return seen.join('\n').replace(/\n$/, '')
}
