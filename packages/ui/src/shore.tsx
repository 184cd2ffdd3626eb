/** A coast drawn by hand once: the same irregular line everywhere, whatever its length. */
function coast(shift: number, swell: number): string {
  const points = Array.from({ length: 61 }, (_, at) => {
    // A little beyond both ends, so that the line leaves the page instead of stopping in it.
    const along = (at * 1040) / 60 - 20
    const out = Math.sin(at * 0.9) * 0.45 + Math.sin(at * 2.3 + 1) * 0.33 + Math.sin(at * 0.37 + 2) * 0.55
    return { along, out: 8 + shift + out * swell }
  })
  return points
    .map(({ along, out }, at) => {
      if (at === 0) return `M${out.toFixed(1)} ${along}`
      const before = points[at - 1] ?? { along, out }
      return `Q${before.out.toFixed(1)} ${before.along.toFixed(1)} ${((before.out + out) / 2).toFixed(1)} ${((before.along + along) / 2).toFixed(1)}`
    })
    .join('')
}

const lines = [
  { path: coast(0, 4.2), look: 'stroke-ink', width: 2.25 },
  { path: coast(6, 3.4), look: 'stroke-edge', width: 1 },
  { path: coast(11, 2.6), look: 'stroke-hair', width: 1 },
]

export type ShoreProps = {
  /** `down`: between a left and a right bank; `across`: between one above and one below. */
  run: 'down' | 'across'
  /** On which side the water lies. */
  water?: 'after' | 'before'
}

/** The line between what stays at home and what is published: one coast and two lines of water. */
export function Shore({ run, water = 'after' }: ShoreProps) {
  const across = run === 'across'
  const turn = across ? 'matrix(0 1 1 0 0 0)' : undefined
  const flip = water === 'before' ? (across ? '-scale-y-100' : '-scale-x-100') : ''
  return (
    <svg
      aria-hidden="true"
      viewBox={across ? '0 0 1000 24' : '0 0 24 1000'}
      preserveAspectRatio="none"
      className={`pointer-events-none fill-none ${across ? 'block h-6 w-full' : 'h-full w-6'} ${flip}`}
    >
      <g transform={turn}>
        {lines.map(({ path, look, width }) => (
          <path key={path} d={path} className={look} strokeWidth={width} vectorEffect="non-scaling-stroke" />
        ))}
      </g>
    </svg>
  )
}
