/** An element. XML is small enough here that no library is kept for it; tests parse what comes out. */
export interface Xml {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Xml | string)[]
}

export function xml(name: string, attributes: Xml['attributes'] = {}, ...children: Xml['children']): Xml {
  return { name, attributes, children }
}

export function xmlFile(root: Xml, doctype = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${doctype}${render(root, '')}\n`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeXml(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"]/g, (character) => ENTITIES[character] as string)
}

/** Control characters cannot be written in XML 1.0, escaped or not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g

function render({ name, attributes, children }: Xml, indent: string): string {
  const start = Object.entries(attributes).reduce(
    (tag, [key, value]) => `${tag} ${key}="${escapeXml(value).replaceAll('\n', '&#10;')}"`,
    `${indent}<${name}`,
  )
  if (children.length === 0) return `${start} />`
  // Text keeps its spaces only where no line breaks are put around it.
  if (children.some((child) => typeof child === 'string'))
    return `${start}>${children.map((child) => (typeof child === 'string' ? escapeXml(child) : render(child, ''))).join('')}</${name}>`
  const lines = children.map((child) => render(child as Xml, `${indent}  `))
  return `${start}>\n${lines.join('\n')}\n${indent}</${name}>`
}
