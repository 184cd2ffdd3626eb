import { coastLines } from './coast.ts'

const [shore, near, far] = coastLines
const lines = [
  { path: shore, look: 'stroke-ink', width: 2.25 },
  { path: near, look: 'stroke-edge', width: 1 },
  { path: far, look: 'stroke-hair', width: 1 },
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
