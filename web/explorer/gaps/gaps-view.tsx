import type { AreaViewProps } from '../area-view'

export default function GapsView({ area, day }: AreaViewProps) {
  return (
    <p>
      {area} {day}
    </p>
  )
}
