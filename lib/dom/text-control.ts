/** By name, since elements of a frame are of another realm. */
export const isTextArea = (element: Element): element is HTMLTextAreaElement => element.localName === 'textarea'
export const isInput = (element: Element): element is HTMLInputElement => element.localName === 'input'
export type TextControl = HTMLTextAreaElement | HTMLInputElement
export const isTextControl = (element: Element): element is TextControl => isTextArea(element) || isInput(element)
