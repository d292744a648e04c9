import type { AreaViewProps } from '../area-view'

/** The network of an area on a day. */
export default function NetworkView({ area, day, selection }: AreaViewProps) {
  return (
    <p>
      {area} {day} {selection.join(' ')}
    </p>
  )
}
