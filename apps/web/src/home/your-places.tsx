import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { useTranslations } from 'use-intl'
import { hrefOf, type Place } from '../person.ts'
import { needTexts } from '../texts.ts'
import type { OnHide } from './first-steps.tsx'
import { NewAnswers } from './new-answers.tsx'
import { PlacesSteps } from './places-steps.tsx'
import { SinceVisit } from './since-visit.tsx'
import type { Step } from './today-lines.ts'

await needTexts('shared/today-interface')

export type PlaceCount = { place: Place; waiting: number }

function PlaceLine({ place, waiting }: PlaceCount) {
  const t = useTranslations('interface.yourPlaces')
  const kinds = useTranslations('interface.places')
  const said = () => {
    if (place.closedAt !== null) return t('closed')
    if (place.rank === 'invited') return t('onTheWay')
    return waiting > 0 ? t('waiting', { count: waiting }) : t('quiet')
  }
  return (
    <li className="border-hair border-t">
      <Link
        href={hrefOf(place)}
        className="target flex items-center gap-4 py-3 no-underline hover:bg-paper hover:underline"
      >
        <Mark seed={place.spaceId} name={place.name} />
        <span className="min-w-0">
          <span className="block font-bold">{place.name}</span>
          <span className="block text-ink-soft">
            {kinds(place.kind)}, {said()}
          </span>
        </span>
      </Link>
    </li>
  )
}

type YourPlacesProps = {
  places: readonly PlaceCount[]
  steps: readonly Step[]
  isFirst: boolean
  onHide: OnHide
}

/** Who has answered meanwhile; the first steps of places that do not live yet; where this person belongs, with what waits there; below, how one begins another place. */
export function YourPlaces({ places, steps: begun, isFirst, onHide }: YourPlacesProps) {
  const t = useTranslations('interface.yourPlaces')
  const steps = useTranslations('interface.steps')
  return (
    <>
      <NewAnswers places={places.map(one => one.place)} />
      {begun.length > 0 && <PlacesSteps steps={begun} main={isFirst} onHide={onHide} />}
      <div className="grid max-w-sheet gap-10 pt-10 lg:grid-cols-[minmax(0,1.25fr)_minmax(0,1fr)] lg:gap-x-14">
        <section className="flex flex-col gap-2">
          <h2 className="text-25">{t('title')}</h2>
          <ul>
            {places.map(one => (
              <PlaceLine key={one.place.spaceId} {...one} />
            ))}
          </ul>
          <div className="flex flex-wrap gap-3 border-hair border-t pt-4">
            <LinkButton href="/agenda">{t('agenda')}</LinkButton>
            <LinkButton href="/creer/organisation">{steps('openOrganisation')}</LinkButton>
            <LinkButton href="/creer/coalition">{steps('openCoalition')}</LinkButton>
          </div>
        </section>
        <SinceVisit places={places.map(one => one.place)} />
      </div>
    </>
  )
}
