import { useId } from 'react'
import { Marker } from './marker.tsx'

export type Station = { key: string; label: string; standing: 'past' | 'here' | 'ahead' }

/** The line from one station to the next: drawn where it was walked, dashed where it is ahead. */
function Line({ isWalked }: { isWalked: boolean }) {
  return (
    <svg aria-hidden="true" className="h-8 w-full min-w-0 flex-1 text-ink">
      <line
        x1="4"
        y1="16"
        x2="100%"
        y2="16"
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={isWalked ? undefined : '4 4'}
      />
    </svg>
  )
}

/** The rounds as stations of a line: what is behind is filled, where we are is ringed, what is ahead is dashed. */
export function Stations({
  title,
  stations,
  words,
}: {
  title: string
  stations: readonly Station[]
  words: { here: string; past: string }
}) {
  const id = useId()
  return (
    <nav aria-labelledby={id}>
      <h2 id={id} className="only-read">
        {title}
      </h2>
      <ol className="flex">
        {stations.map(({ key, label, standing }, at) => (
          <li
            key={key}
            aria-current={standing === 'here' ? 'step' : undefined}
            className="flex min-w-0 flex-1 flex-col gap-1 last:flex-none"
          >
            <span className="flex items-center">
              <Marker
                standing={standing === 'past' ? 'done' : standing === 'here' ? 'here' : 'open'}
                sign={standing === 'past' ? '✓' : String(at + 1)}
              />
              {at < stations.length - 1 && <Line isWalked={standing === 'past'} />}
            </span>
            <span
              className={`max-md:only-read text-15 ${standing === 'here' ? 'font-bold' : standing === 'ahead' ? 'text-ink-soft' : ''}`}
            >
              {label}
              {standing !== 'ahead' && <span className="only-read"> ({words[standing]})</span>}
            </span>
          </li>
        ))}
      </ol>
      {/* On a phone the names do not fit below their signs: the one that counts stands there; it was read out above. */}
      <p aria-hidden="true" className="mt-1 font-bold md:hidden">
        {stations.find(one => one.standing === 'here')?.label}
      </p>
    </nav>
  )
}
