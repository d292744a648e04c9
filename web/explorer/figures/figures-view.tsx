import type { AreaViewProps } from '../area-view'

export default function FiguresView({ area, day }: AreaViewProps) {
  return (
    <p>
      {area} {day}
    </p>
  )
}
