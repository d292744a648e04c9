import type { AreaViewProps } from '../area-view'

export default function OverviewView({ area, day }: AreaViewProps) {
  return (
    <p>
      {area} {day}
    </p>
  )
}
