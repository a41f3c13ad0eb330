import type { FindingActions } from './finding-card.tsx'
import type { FindingGroup } from './group.ts'

const CARD = '[data-group]'

/**
 * Arrow keys go from finding to finding. On a finding, and before the first, Enter does the first thing offered and Delete ignores.
 * Keys on a button are the button's.
 */
export function movePanelFocus(event: KeyboardEvent, groups: readonly FindingGroup[], actions: FindingActions): void {
  const panel = event.currentTarget as HTMLElement
  const target = event.target as HTMLElement
  const cards = [...panel.querySelectorAll<HTMLElement>(CARD)]
  const card = target.closest<HTMLElement>(CARD)
  const at = card ? cards.indexOf(card) : -1
  const onButton = target.closest('button, a') !== null
  const group = groups.find(({ key }) => key === (card ?? cards[0])?.dataset.group)
  switch (event.key) {
    case 'ArrowDown':
      cards[Math.min(at + 1, cards.length - 1)]?.focus()
      break
    case 'ArrowUp':
      cards[Math.max(at - 1, 0)]?.focus()
      break
    case 'Enter':
      if (onButton || !group) return
      act(group, actions)
      break
    case 'Delete':
      if (onButton || !group) return
      actions.ignore(group)
      break
    default:
      return
  }
  event.preventDefault()
}

function act(group: FindingGroup, actions: FindingActions): void {
  const [first] = group.findings
  if (group.findings.some(({ fix }) => fix)) actions.fix(group)
  else if (first.suggestions?.length) actions.suggest(first.key, 0)
  else actions.reveal(first.key)
}
