import { OUTCOMES } from '../../lib/engine/tally.ts'
import { Switch } from './switch.tsx'
import type { PartProps } from './view.ts'

export function Statistics({ view, actions }: PartProps) {
  const { strings, counts, rules } = view
  const most = Math.max(1, ...counts.map(({ shown }) => shown))
  const titleOf = (id: string) => rules.find((rule) => rule.id === id)?.title ?? strings.ownPhrases
  return (
    <>
      <p class="lead">{strings.statisticsWhy}</p>
      <Switch name="statistics" {...{ view, actions }} />
      {counts.length === 0 ? (
        <p class="none">{strings.noStatistics}</p>
      ) : (
        <table class="chart">
          <caption>{strings.period}</caption>
          <thead>
            <tr>
              <th scope="col">{strings.rule}</th>
              {OUTCOMES.map((outcome) => (
                <th key={outcome} scope="col" data-outcome={outcome}>
                  {strings.outcomes[outcome]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {counts.map(({ rule, ...count }) => (
              <tr key={rule} data-rule={rule}>
                <th scope="row">
                  {titleOf(rule)}
                  <span class="bar" aria-hidden="true">
                    {OUTCOMES.map((outcome) => (
                      <span key={outcome} data-outcome={outcome} style={{ width: share(count[outcome], most) }} />
                    ))}
                  </span>
                </th>
                {OUTCOMES.map((outcome) => (
                  <td key={outcome} data-outcome={outcome}>
                    {count[outcome]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {counts.length > 0 && (
        <div class="actions">
          <button type="button" class="second" onClick={actions.downloadStatistics}>
            {strings.download}
          </button>
          <button type="button" class="quiet" onClick={actions.clearStatistics}>
            {strings.clear}
          </button>
        </div>
      )}
    </>
  )
}

const share = (count: number, most: number) => `${(100 * Math.min(count, most)) / most}%`
