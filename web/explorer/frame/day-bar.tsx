import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../parts/icon'
import { isDay, lastDayOf, monthOf, useDay } from './day'
import './day-bar.css'

/** How far back the slider goes; the date field goes further. */
const YEARS_BACK = 12
const QUARTER = 3
const PLAY_MILLIS = 1200

/** The one day that everything on the page is about: typed, slid along the years, or played quarter by quarter. */
export function DayBar() {
  const { t } = useTranslation()
  const { day, today, register, show } = useDay()
  if (!day || !today) return <div className="day-bar" />
  return (
    <section className="day-bar" aria-label={t('day.label')}>
      <label>
        <span>{t('day.label')}</span>
        <input
          type="date"
          value={day}
          max="9999-12-31"
          onChange={(event) => isDay(event.target.value) && show(event.target.value)}
        />
      </label>
      {register && (
        <button
          type="button"
          aria-pressed={day === register}
          title={t('day.registerHint', { day: register })}
          onClick={() => show(register)}
        >
          {t('day.register')}
        </button>
      )}
      <button type="button" aria-pressed={day === today} onClick={() => show(today)}>
        {t('day.today')}
      </button>
      <Slider day={day} today={today} show={show} />
    </section>
  )
}

function Slider({
  day,
  today,
  show,
}: {
  day: string
  today: string
  show: ReturnType<typeof useDay>['show']
}) {
  const { t } = useTranslation()
  const last = monthOf(today > day ? today : day)
  const first = Math.min(monthOf(`${Number(today.slice(0, 4)) - YEARS_BACK}-01`), monthOf(day))
  const [slid, setSlid] = useState<number | null>(null)
  const month = slid ?? monthOf(day)
  const [playing, setPlaying] = useState(false)

  // While the hand is on the slider only the label follows; the views follow once it rests.
  const settle = useRef<ReturnType<typeof setTimeout>>(undefined)
  function slideTo(next: number) {
    setSlid(next)
    clearTimeout(settle.current)
    settle.current = setTimeout(() => {
      setSlid(null)
      show(lastDayOf(next), { replace: true })
    }, 250)
  }

  useEffect(() => {
    if (!playing) return
    if (month >= last) return setPlaying(false)
    const timer = setTimeout(
      () => show(lastDayOf(Math.min(last, month + QUARTER)), { replace: true }),
      PLAY_MILLIS,
    )
    return () => clearTimeout(timer)
  }, [playing, month, last, show])

  function play() {
    if (!playing && month >= last) show(lastDayOf(first), { replace: true })
    setPlaying(!playing)
  }

  const years = Array.from({ length: Math.floor(last / 12) - Math.ceil(first / 12) + 1 }, (_, index) => {
    const year = Math.ceil(first / 12) + index
    return { year, at: (year * 12 - first) / (last - first) }
  })
  return (
    <div className="slider">
      <button
        type="button"
        className="quiet"
        aria-label={t(playing ? 'day.pause' : 'day.play')}
        onClick={play}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <div className="track">
        <input
          type="range"
          aria-label={t('day.slider')}
          aria-valuetext={lastDayOf(month)}
          min={first}
          max={last}
          value={month}
          onChange={(event) => slideTo(Number(event.target.value))}
        />
        <ol aria-hidden="true">
          {years.map(({ year, at }) => (
            <li key={year} style={{ left: `${at * 100}%` }}>
              {year}
            </li>
          ))}
        </ol>
      </div>
      <output>{slid === null ? day : lastDayOf(slid)}</output>
    </div>
  )
}
