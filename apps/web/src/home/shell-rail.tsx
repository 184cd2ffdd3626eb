import { type NavItem, NavLines } from '@reliance/ui/nav-list.tsx'
import { PlaceBar, type PlaceName } from '@reliance/ui/place-bar.tsx'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'

/** Pages that serve one purpose, under its name. */
export type RailSection = { label: string; icon?: ReactNode; items: readonly NavItem[] }

export type RailProps = {
  /** Null before one is anywhere: signing in, first steps. */
  place: PlaceName | null
  /** A coalition or an assembly lies on the water: what is written there is seen by others. */
  shared: boolean
  /** Who reads what is written here, when neither sentence of a place fits. */
  note?: string
  otherPlaces: readonly PlaceName[]
}

/** So many pages stand open side by side; with more of them only the section where one is does. */
const mostOpen = 17

function Section({ section, folds }: { section: RailSection; folds: boolean }) {
  const id = useId()
  const name = 'flex items-center gap-3 ps-4'
  const said = (
    <>
      {section.icon}
      {section.label}
    </>
  )
  if (folds)
    return (
      <details open={section.items.some(item => item.here)} className="group">
        <summary
          className={`target cursor-pointer list-none hover:underline [&::-webkit-details-marker]:hidden ${name}`}
        >
          {said}
          <span
            aria-hidden="true"
            className="ms-auto me-3 size-2 -rotate-45 border-e-2 border-b-2 transition-transform group-open:rotate-45 motion-reduce:transition-none"
          />
        </summary>
        <div className="mb-2 ps-9">
          <NavLines items={section.items} />
        </div>
      </details>
    )
  return (
    <section aria-labelledby={id}>
      <p id={id} className={`text-15 text-ink-soft ${name}`}>
        {section.label}
      </p>
      <NavLines items={section.items} />
    </section>
  )
}

/** Where one is, and where one goes from here: above the page on a phone, on the left of it when there is room. */
export function Rail({
  place,
  otherPlaces,
  shared,
  note,
  first,
  sections,
}: RailProps & { first: readonly NavItem[]; sections: readonly RailSection[] }) {
  const t = useTranslations('interface.shell')
  const rail = useRef<HTMLElement>(null)
  const here = sections.flatMap(section => section.items).find(one => one.here)?.href
  // On a low screen the line of the page one is on would stand below the edge.
  useEffect(() => {
    if (here !== undefined)
      rail.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [here])
  const folds = sections.reduce((sum, section) => sum + section.items.length, 0) > mostOpen
  return (
    <header
      ref={rail}
      className="px-4 py-2 lg:fixed lg:inset-y-0 lg:start-0 lg:flex lg:w-60 lg:flex-col lg:gap-6 lg:overflow-y-auto lg:py-6 lg:ps-5 lg:pe-2"
    >
      {place === null ? (
        <p className="target flex items-center font-bold text-20">{t('product')}</p>
      ) : (
        <div className="flex flex-col gap-2">
          <PlaceBar here={place} places={otherPlaces} changeLabel={t('change')} />
          <p className="text-15 text-ink-soft">{note ?? t(shared ? 'seenByMembers' : 'staysHere')}</p>
        </div>
      )}
      {first.length > 0 && (
        <nav
          aria-label={t('places')}
          className={`hidden flex-col lg:flex print:hidden ${folds ? '' : 'gap-2'}`}
        >
          <NavLines items={first} />
          {sections.map(section => (
            <Section key={section.label} section={section} folds={folds} />
          ))}
        </nav>
      )}
    </header>
  )
}
