import { OWN_ELEMENT } from '../../lib/dom/composed.ts'
import { follow } from '../../lib/dom/follow.ts'
import { outerBox } from '../../lib/dom/outer-box.ts'
import { pointedName } from '../../lib/dom/pointed-element.ts'
import css from './outline.css?inline'

interface Outline {
  show(element: Element): void
}

/** A frame around an element and a line of words, in an element of our own above the page, that no pointer hits. */
export function createOutline({ words, lang }: { words: string; lang: string }, life: AbortSignal): Outline {
  const host = document.createElement(OWN_ELEMENT)
  // Above dialogs too.
  host.popover = 'manual'
  const shadow = host.attachShadow({ mode: 'open' })
  const style = document.createElement('style')
  style.textContent = css
  const box = document.createElement('div')
  box.className = 'box'
  box.hidden = true
  const caption = document.createElement('div')
  caption.className = 'caption dialogsjekk'
  caption.lang = lang
  const name = document.createElement('strong')
  name.role = 'status'
  caption.append(words, name)
  shadow.append(style, box, caption)
  document.documentElement.append(host)
  host.showPopover()
  let stop = () => {}
  life.addEventListener('abort', () => {
    stop()
    host.remove()
  })
  return {
    show(element) {
      stop()
      name.textContent = pointedName(element)
      box.hidden = false
      stop = follow([element], () => {
        const { left, top, width, height } = outerBox(element)
        Object.assign(box.style, {
          left: `${left}px`,
          top: `${top}px`,
          width: `${width}px`,
          height: `${height}px`,
        })
      })
    },
  }
}
