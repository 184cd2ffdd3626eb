export type TimeLineProps = {
  /** The whole figure in one sentence; the drawing adds nothing to it. */
  sentence: string
  start: { at: number; label: string }
  end: { at: number; label: string }
  now: { at: number; label: string }
}

/** A term as a line in time: what is past is thick, what is left is thin, what is over is dashed. */
export function TimeLine({ sentence, start, end, now }: TimeLineProps) {
  const last = Math.max(end.at, now.at)
  const room = (last - start.at) * 0.04
  const place = (at: number) => Math.min(100, ((at - start.at) / (last + room - start.at)) * 100)
  const over = now.at > end.at
  const today = place(now.at)
  const stop = place(end.at)
  const side = today > 60 ? 'end' : today < 20 ? 'start' : 'middle'
  const shifts = { end: '-translate-x-full', start: '', middle: '-translate-x-1/2' }
  return (
    <figure className="flex flex-col gap-2">
      <div aria-hidden="true" className="relative h-24 text-15">
        <span
          className={`absolute top-0 whitespace-nowrap font-bold ${shifts[side]}`}
          style={{ left: `${today}%` }}
        >
          {now.label}
        </span>
        <span className="absolute top-6 h-8 w-0.5 bg-accent" style={{ left: `${today}%` }} />
        <span className="absolute top-10 left-0 h-2 bg-ink" style={{ width: `${Math.min(today, stop)}%` }} />
        <span
          className={`absolute top-11 border-t-2 border-ink ${over ? 'border-dashed' : ''}`}
          style={{ left: `${Math.min(today, stop)}%`, width: `${Math.abs(stop - today)}%` }}
        />
        <span className="absolute top-8 left-0 h-6 w-0.5 bg-ink" />
        <span className="absolute top-8 h-6 w-1 bg-ink" style={{ left: `${stop}%` }} />
        <span className="absolute top-16 left-0">{start.label}</span>
        <span
          className={`absolute top-16 whitespace-nowrap text-end ${over ? '-translate-x-1/2' : ''}`}
          style={over ? { left: `${stop}%` } : { right: `${100 - stop}%` }}
        >
          {end.label}
        </span>
      </div>
      <figcaption>{sentence}</figcaption>
    </figure>
  )
}
