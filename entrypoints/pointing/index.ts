import { defineUnlistedScript } from '#imports'
import { answerSetup } from '../../lib/browser/pointing.ts'
import { inspectPage } from '../../lib/dom/inspect-page.ts'
import { selectorFor } from '../../lib/dom/selector-for.ts'
import { isReadFromOutside } from '../../lib/dom/watch-fields.ts'
import { pointAt } from './point-at.ts'

/** Brought into a page only while somebody sets up the site, for one question each time. */
export default defineUnlistedScript(() => {
  if (isReadFromOutside()) return
  answerSetup((question, reply, life) => {
    if (question.type === 'inspect') {
      reply({ type: 'report', report: inspectPage(question.fields ?? undefined) })
      return
    }
    pointAt(question, life, (element) =>
      reply(element ? { type: 'pointed', selector: selectorFor(element) } : { type: 'left' }),
    )
  })
})
