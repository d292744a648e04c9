import { useFormat } from '../i18n/format'
import './meter.css'

interface Counts {
  population: number
  covered: number
  gap: number
  unknown: number
  exempt: number
}

/** Who is covered, who may be, who is not: three lengths of one bar; the numbers stand beside it. */
export function Meter({ counts: { covered, gap, unknown } }: { counts: Counts }) {
  const whole = covered + gap + unknown
  const part = (count: number) => ({ width: `${whole === 0 ? 0 : (count / whole) * 100}%` })
  return (
    <span className="meter bar" aria-hidden="true">
      <span className="covered" style={part(covered)} />
      <span className="unknown" style={part(unknown)} />
      <span className="gap" style={part(gap)} />
    </span>
  )
}

/** The colour of a rate, from a gap to none: for a cell of a heat map. */
export function heat(rate: number): React.CSSProperties {
  const [from, to, share] =
    rate < 0.6 ? ['low', 'middle', rate / 0.6] : ['middle', 'high', (rate - 0.6) / 0.4]
  return {
    background: `color-mix(in oklab, var(--heat-${from}), var(--heat-${to}) ${(share * 100).toFixed(0)}%)`,
  }
}

export function HeatKey({ label }: { label: string }) {
  const { rate } = useFormat()
  return (
    <p className="heat-key note">
      {label}
      <span>{rate(0)}</span>
      <span className="ramp heat-cell" aria-hidden="true" />
      <span>{rate(1)}</span>
    </p>
  )
}
