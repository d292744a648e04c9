import type { AreaViewProps } from '../area-view'
import { Alliances } from './alliances'
import { Headline } from './headline'
import { Matrix } from './matrix'
import { RulesTable } from './rules-table'
import './overview.css'

/** An area at a glance: its figures, how well each rule is met and where, and whose turn it is in its alliances. */
export default function OverviewView({ area, level, day }: AreaViewProps) {
  return (
    <>
      <Headline area={area} day={day} />
      <div className="overview-grid">
        <Matrix area={area} level={level} day={day} />
        <RulesTable area={area} level={level} day={day} />
        <Alliances area={area} day={day} />
      </div>
    </>
  )
}
