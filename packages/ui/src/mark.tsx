import { useId } from 'react'
import { initialsOf, markShape } from './mark-shape.ts'

const sizes = { tiny: 'size-[1.1875rem]', small: 'size-8', medium: 'size-11', large: 'size-16' }

export type MarkProps = {
  /** What never changes, such as an identifier; the name when there is nothing else. */
  seed: string
  name: string
  /** `tiny`, in a row of many: the outline and larger letters, without the pattern. */
  size?: keyof typeof sizes
  /** Read aloud only where the name does not stand beside it. */
  alone?: boolean
}

/** The mark of an organisation, like a rubber stamp: outline, pattern and initials in ink, never a colour. */
export function Mark({ seed, name, size = 'medium', alone }: MarkProps) {
  const clip = useId()
  const { outline, pattern } = markShape(seed)
  const drawing = (
    <svg aria-hidden="true" viewBox="0 0 48 48" className={`${sizes[size]} shrink-0 text-ink`}>
      <clipPath id={clip}>
        <path d={outline} />
      </clipPath>
      <path d={outline} className="fill-paper" />
      {size !== 'tiny' && (
        <>
          <path d={pattern} clipPath={`url(#${clip})`} className="fill-none stroke-ink" strokeWidth="1.6" />
          <path d={outline} transform="translate(8.4 8.4) scale(0.65)" className="fill-paper" />
        </>
      )}
      <path d={outline} className="fill-none stroke-ink" strokeWidth="2.5" />
      <text
        x="24"
        y="25"
        textAnchor="middle"
        dominantBaseline="central"
        className="fill-ink font-bold"
        fontSize={size === 'tiny' ? 19 : 17}
      >
        {initialsOf(name)}
      </text>
    </svg>
  )
  return alone ? (
    <span role="img" aria-label={name} title={name}>
      {drawing}
    </span>
  ) : (
    drawing
  )
}
