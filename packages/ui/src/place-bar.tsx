import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { Link } from './link.tsx'
import { Mark } from './mark.tsx'

export type PlaceName = {
  href: string
  /** Null for what is no organisation and no coalition: it has no mark. */
  seed: string | null
  name: string
  kind: string
}
export type PlaceBarProps = {
  here: PlaceName
  /** The other places of this person; without any there is nothing to change. */
  places: readonly PlaceName[]
  changeLabel: string
}

const PlaceLine = ({ place }: { place: PlaceName }) => (
  <>
    {place.seed !== null && <Mark seed={place.seed} name={place.name} />}
    <span
      className={`flex min-w-[min(7rem,50%)] flex-1 flex-col text-start leading-5 ${place.seed === null ? 'lg:basis-full' : ''}`}
    >
      <span className="text-15 text-ink-soft">{place.kind}</span>
      <span className="font-bold">{place.name}</span>
    </span>
  </>
)

/** Where am I: always named, with its mark; the other places are one press away. */
export function PlaceBar({ here, places, changeLabel }: PlaceBarProps) {
  const list = useRef<HTMLDetailsElement>(null)
  const close = () => list.current?.removeAttribute('open')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    close()
    list.current?.querySelector('summary')?.focus()
  }
  if (places.length === 0) {
    return (
      <Link href={here.href} className="target flex items-center gap-3 no-underline">
        <PlaceLine place={here} />
      </Link>
    )
  }
  return (
    <details ref={list} className="relative min-w-0" onKeyDown={onKeyDown}>
      <summary className="target flex cursor-pointer list-none flex-wrap items-center gap-x-3 gap-y-1 [&::-webkit-details-marker]:hidden">
        <PlaceLine place={here} />
        <span
          className={`ms-auto ps-2 text-15 text-accent underline underline-offset-4 lg:ps-0 print:hidden ${
            here.seed === null ? 'lg:ms-0' : 'lg:ms-14'
          }`}
        >
          {changeLabel}
        </span>
      </summary>
      <ul
        className="arrive absolute inset-x-0 top-full z-20 mt-2 flex flex-col rounded-1 border border-edge bg-paper py-2 shadow-float print:hidden"
        onClickCapture={(event: MouseEvent) => {
          if (event.target instanceof Element && event.target.closest('a') !== null) close()
        }}
      >
        {places.map(place => (
          <li key={place.href}>
            <Link href={place.href} className="flex items-center gap-3 px-3 py-2 no-underline hover:bg-water">
              <PlaceLine place={place} />
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
