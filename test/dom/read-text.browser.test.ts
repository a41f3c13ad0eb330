import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { readText } from '../../lib/dom/read-text.ts'

afterEach(() => document.body.replaceChildren())

function field(html: string, style = ''): HTMLElement {
  const root = document.createElement('div')
  root.contentEditable = 'true'
  root.setAttribute('style', style)
  root.innerHTML = html
  document.body.append(root)
  return root
}

describe('the text of a rich field', () => {
  it.each([
    ['blocks', '<p>Hei</p><p>Takk</p>', 'Hei\nTakk'],
    ['text before a block', 'Hei<div>Takk</div>', 'Hei\nTakk'],
    ['an empty line', '<div>Hei</div><div><br></div><div>Takk</div>', 'Hei\n\nTakk'],
    ['a line break', '<p>Hei<br>du</p><p>Takk</p>', 'Hei\ndu\nTakk'],
    ['a line break at the end of a block', '<div>Hei<br></div><div>Takk</div>', 'Hei\nTakk'],
    ['two line breaks', 'Hei<br><br>Takk', 'Hei\n\nTakk'],
    ['an empty line first', '<div><br></div><div>Takk</div>', '\nTakk'],
    ['empty lines last', '<div>Takk</div><div><br></div><div><br></div>', 'Takk'],
    ['a list', '<ul><li>Hb 9,1</li><li>CRP <b>12</b></li></ul>Takk', 'Hb 9,1\nCRP 12\nTakk'],
    ['a table', '<table><tr><td>Hb</td><td>9,1</td></tr><tr><td>CRP</td><td>12</td></tr></table>', 'Hb\t9,1\nCRP\t12'],
    ['white space of the source', '\n  <p>\n  Hei   <b> du</b>\n</p>\n  <p>Takk </p>', 'Hei du\nTakk'],
    ['no-break spaces', 'Metoprolol&nbsp;100 &nbsp;mg', 'Metoprolol\u00a0100 \u00a0mg'],
    ['what has no width', '\ufeffHe\u200bi\u00ad du\u2060', 'Hei du'],
    ['a line that an editor holds open', '<p>Hei</p><p>\u200b</p><p>Takk</p>', 'Hei\n\nTakk'],
    ['both a character and a break that hold it open', '<p>Hei</p><p>\ufeff<br></p><p>Takk</p>', 'Hei\n\nTakk'],
    ['what is hidden', 'Hei<span style="display:none"> du</span><span style="visibility:hidden">x</span>', 'Hei'],
    ['controls and scripts', 'Hei<button>x</button><script>1</script><textarea>y</textarea>', 'Hei'],
    ['what cannot be edited', 'Hei <span contenteditable="false">@kardiologi</span>!', 'Hei @kardiologi!'],
    ['no text', '<p><br></p>', ''],
  ])('%s', (_name, html, text) => {
    expect(readText(field(html)).text).toBe(text)
  })

  it('keeps white space where the page does', () => {
    expect(readText(field('Hei  du\n\n Takk\n', 'white-space: pre-wrap')).text).toBe('Hei  du\n\n Takk')
    expect(readText(field('Hei  du \n Takk', 'white-space: pre-line')).text).toBe('Hei du\nTakk')
  })

  it('ends at the limit, whatever the field holds', () => {
    expect(readText(field('a '.repeat(5000)), 100).text).toHaveLength(100)
    expect(readText(field('<p>abcdefgh</p>'.repeat(500)), 100).text).toHaveLength(100)
  })

  it('goes through a line of a million characters', () => {
    expect(readText(field('a'.repeat(1_000_000)), 100_001).text).toHaveLength(100_001)
  })
})

describe('images', () => {
  const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA='
  it.each([
    ['a picture', `<img src="${PIXEL}" width="30" height="20">`, 1],
    ['pictures that do not load', '<img src="data:x"><picture><img src="data:y"></picture>', 2],
    ['embedded files', '<object data="data:,a"></object><video></video>', 2],
    ['an emoji', `<img src="${PIXEL}" alt="😀" width="20" height="20">`, 0],
    ['an icon', '<svg width="9" height="9"></svg>', 0],
    ['the helper of an editor', '<img class="ProseMirror-separator" alt="">', 0],
    ['one that counts who reads', `<img src="${PIXEL}" width="1" height="1">`, 0],
    ['one that is hidden', `<img src="${PIXEL}" style="display:none">`, 0],
  ])('%s', (_name, html, images) => {
    expect(readText(field(`Hei ${html}`)).images).toBe(images)
  })
})

const WORDS = [
  'Hei',
  ' ',
  '  ',
  'å',
  'a\u030a',
  '😀',
  '\u200b',
  '\ufeff',
  '\n',
  '\u00a0',
  'Hva ',
  ' tenker',
  '\ud800',
  'x',
]
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((parts) => parts.join(''))
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words,
    fc.constant('<br>'),
    fc
      .tuple(fc.constantFrom('div', 'p', 'span', 'b', 'li', 'pre'), tie('tree'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
  ),
  tree: fc.array(tie('node'), { maxLength: 5 }).map((parts) => parts.join('')),
}))

const line = fc
  .array(fc.constantFrom('Hei', ' ', '  du', 'x ', '\n', '<br>', '<b>Takk</b>', '<span> nå </span>'), { maxLength: 6 })
  .map((parts) => parts.join(''))
const { blocks } = fc.letrec<{ blocks: string }>((tie) => ({
  blocks: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        line,
        line.map((text) => `<div>${text}</div>`),
        line.map((text) => `<div style="white-space: pre-wrap">${text}</div>`),
        tie('blocks').map((inner) => `<div>${inner}</div>`),
      ),
      { maxLength: 4 },
    )
    .map((parts) => parts.join('')),
}))

describe('places', () => {
  it('every character that is no line break stands where its range says', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const map = readText(field(html))
        for (let at = 0; at < map.text.length; at++) {
          const char = map.text.charAt(at)
          if (char === '\n') continue
          const range = map.rangeOf({ start: at, end: at + 1 })
          expect(range.toString().replace(/[\n\t]/, ' ')).toBe(char)
          expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(at)
        }
        document.body.replaceChildren()
      }),
      { numRuns: 300 },
    )
  })

  it('a span is the range from its first character to its last', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (html, a, b) => {
        const map = readText(field(html))
        const [start, end] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort((x, y) => x - y)
        const range = map.rangeOf({ start: start as number, end: end as number })
        const bare = (text: string) => text.replace(/[\s\u200b\ufeff]/g, '')
        expect(bare(range.toString())).toBe(bare(map.text.slice(start, end)))
        document.body.replaceChildren()
      }),
      { numRuns: 300 },
    )
  })

  it('the lines are those that are seen', () => {
    fc.assert(
      fc.property(blocks, (html) => {
        const root = field(html, 'font: 16px/20px monospace; width: 3000px')
        const map = readText(root)
        const { top } = root.getBoundingClientRect()
        for (let at = 0; at < map.text.length; at++) {
          if (map.text.charAt(at).trim() === '') continue
          const box = map.rangeOf({ start: at, end: at + 1 }).getBoundingClientRect()
          const line = map.text.slice(0, at).split('\n').length - 1
          expect(Math.floor((box.top + box.height / 2 - top) / 20)).toBe(line)
        }
        document.body.replaceChildren()
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['a line with the break behind it', '<p>Hei</p><p>Takk</p>', 0, 4, '<p>Takk</p>'],
    ['a line with the break before it', '<p>Hei</p><p>Takk</p>', 3, 8, '<p>Hei</p>'],
    ['an empty line', '<p>Hei</p><p><br></p><p>Takk</p>', 3, 4, '<p>Hei</p><p>Takk</p>'],
    ['a line and the empty one behind it', 'Hei<div><br></div><div>Takk</div>', 0, 5, '<div>Takk</div>'],
    ['in text with breaks', '<pre>Hei\n\nTakk</pre>', 0, 5, '<pre>Takk</pre>'],
  ])('%s is taken away whole', (_name, html, start, end, left) => {
    const root = field(html)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(readText(root).rangeOf({ start, end }))
    root.focus()
    document.execCommand('delete')
    expect(root.innerHTML).toBe(left)
  })

  it.each([
    ['behind a block', '<p>Hei</p><p>Takk</p>', 'p', 1, 3],
    ['between blocks', '<p>Hei</p><p>Takk</p>', 'div', 1, 4],
    ['in an empty line', '<p>Hei</p><p><br></p><p>Takk</p>', 'p:nth-child(2)', 0, 4],
    ['at the end', '<p>Hei</p>', 'div', 1, 3],
    ['in an empty field', '<p><br></p>', 'p', 0, 0],
  ])('the caret %s', (_name, html, selector, at, offset) => {
    const root = field(html)
    const node = selector === 'div' ? root : root.querySelector(selector)
    expect(readText(root).offsetOf(node as Node, at)).toBe(offset)
  })
})
