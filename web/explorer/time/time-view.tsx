import type { AreaViewProps } from '../area-view'

export default function TimeView({ area, day }: AreaViewProps) {
  return (
    <p>
      {area} {day}
    </p>
  )
}
