export type MarkerProps = {
  /** `done` is filled, `here` is ringed, `open` is dashed. */
  standing: 'done' | 'here' | 'open'
  /** What stands in it, one sign. */
  sign: string
}

/** A round mark: by outline and sign, and colour only besides. */
export function Marker({ standing, sign }: MarkerProps) {
  const isDone = standing === 'done'
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className="size-8 shrink-0 text-ink">
      {standing === 'here' && (
        <circle
          cx="16"
          cy="16"
          r="14.5"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          className="text-accent"
        />
      )}
      <circle
        cx="16"
        cy="16"
        r={standing === 'here' ? 10.5 : 13}
        className={isDone ? 'fill-ink' : 'fill-paper'}
        stroke="currentColor"
        strokeWidth="2"
        strokeDasharray={standing === 'open' ? '4 3' : undefined}
      />
      <text
        x="16"
        y="17"
        textAnchor="middle"
        dominantBaseline="central"
        fontSize="14"
        className={isDone ? 'fill-paper font-bold' : 'fill-ink font-bold'}
      >
        {sign}
      </text>
    </svg>
  )
}
