import type { Span } from '../engine/finding.ts'

/** A line of a text, without the blanks at its end. */
export interface Line extends Span {
  readonly text: string
}

export function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const from = start
    start += line.length + 1
    return { text: line.trimEnd(), start: from, end: from + line.trimEnd().length }
  })
}

/** Runs of lines that all are of one kind; an empty line does not end a run. */
export function runs(lines: readonly Line[], is: (line: Line) => boolean, fewest: number): Span[] {
  const found: Span[] = []
  let run: Line[] = []
  const close = () => {
    const [first] = run
    const last = run.at(-1)
    if (first && last && run.length >= fewest) found.push({ start: first.start, end: last.end })
    run = []
  }
  for (const line of lines) {
    if (is(line)) run.push(line)
    else if (line.text.trim() !== '') close()
  }
  close()
  return found
}
