import { useTranslation } from 'react-i18next'
import { useFormat } from '../i18n/format'
import './trend-line.css'

export interface TrendPoint {
  on: string
  rate: number | null
}

const WIDTH = 120
const HEIGHT = 26

/** How a rate went, the whole height being 0 to 100 %; days without a population leave a hole. */
export function TrendLine({ points }: { points: TrendPoint[] }) {
  const { t } = useTranslation()
  const { rate } = useFormat()
  const placed = points.map(({ on, rate: value }, index) => ({
    on,
    value,
    x: (index / Math.max(1, points.length - 1)) * (WIDTH - 6) + 3,
    y: value === null ? null : HEIGHT - 3 - value * (HEIGHT - 6),
  }))
  const known = placed.filter(({ y }) => y !== null)
  const first = known[0]
  const last = known.at(-1)
  if (!first || !last) return <span className="muted">–</span>
  const path = placed
    .map(({ x, y }, index) =>
      y === null ? '' : `${placed[index - 1]?.y == null ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`,
    )
    .join('')
  const words = t('trend.words', {
    from: first.on,
    to: last.on,
    before: rate(first.value),
    after: rate(last.value),
  })
  return (
    <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words}>
      <title>{words}</title>
      <path className="floor" d={`M3 ${HEIGHT - 3}H${WIDTH - 3}`} />
      <path d={path} />
      <circle cx={last.x} cy={last.y!} r="2.2" />
    </svg>
  )
}
