export type TallyProps = {
  /** How many of `total` are done. */
  done: number
  total: number
  /** The same in words; the figure says nothing more. */
  sentence: string
}

/** Beyond this the strokes are too thin to be seen one by one. */
const strokesMax = 80
const step = 10
const height = 22

/** So many of so many, one stroke each: tall and full when done, low when not. Of things that are equal, never a score. */
export function Tally({ done, total, sentence }: TallyProps) {
  const strokes = Math.min(total, strokesMax)
  const full = total === 0 ? 0 : Math.floor((done / total) * strokes)
  return (
    <div className="flex flex-col gap-1">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${Math.max(strokes, 1) * step} ${height}`}
        width={Math.max(strokes, 1) * step}
        height={height}
        className="max-w-full"
      >
        {Array.from({ length: strokes }, (_, at) => at).map(at => (
          <rect
            key={at}
            x={at * step + 1}
            y={at < full ? 1 : height - 9}
            width="6"
            height={at < full ? height - 2 : 8}
            strokeWidth="1.5"
            className={at < full ? 'fill-ink stroke-ink' : 'fill-none stroke-ink'}
          />
        ))}
      </svg>
      <p>{sentence}</p>
    </div>
  )
}

/** One bar of a figure of voices: so many of so many, with its sign and its number. */
export function CountBar({
  label,
  sign,
  count,
  of,
  look,
}: {
  label: string
  sign: string
  count: number
  of: number
  look: string
}) {
  const width = of === 0 ? 0 : (count / of) * 100
  return (
    <div className="grid grid-cols-[min(7rem,45%)_minmax(0,1fr)_min(2.5rem,15%)] items-center gap-3">
      <dt>
        <span aria-hidden="true" className="inline-block w-5 font-bold">
          {sign}
        </span>
        {label}
      </dt>
      <dd aria-hidden="true" className="h-6 rounded-1 border border-edge">
        <div className={`h-full rounded-1 ${look}`} style={{ inlineSize: `${width}%` }} />
      </dd>
      <dd className="text-end font-bold tabular-nums">{count}</dd>
    </div>
  )
}
