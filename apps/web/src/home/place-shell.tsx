import { useRouterState } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { useTranslations } from 'use-intl'
import { useConnection } from '../connection.ts'
import { hrefOf, type Place, usePerson } from '../person.ts'
import { Inside } from './framed.tsx'
import { PersonalLine } from './personal-links.tsx'
import { Shell } from './shell.tsx'
import { useNav } from './use-nav.ts'

// Hardly ever.
const ClosedNotice = lazy(() => import('./closed-notice.tsx').then(file => ({ default: file.ClosedNotice })))

/** Pages of the common fund that its treasury alone reads. */
const keptPage = /\/caisse\/(tresorerie|paiements|comptes|compte-|exercice-|carte|en-nature-registre)/

/** Who reads what is written here, where the sentences of an open place do not fit. */
const noteOf = (place: Place | null, path: string) => {
  if (place === null) return 'yours' as const
  if (place.closedAt !== null) return 'closedHere' as const
  if (keptPage.test(path)) return 'treasuryOnly' as const
  return place.rank === 'invited' ? ('onTheWay' as const) : null
}

/** The frame of a page of people: their places from one answer, wherever they are. */
export function PlaceShell({ place, children }: { place: Place | null; children: ReactNode }) {
  const t = useTranslations('interface.places')
  const person = usePerson()
  const nameOf = (one: Place) => ({
    href: hrefOf(one),
    seed: one.spaceId,
    name: one.name,
    kind: t(one.closedAt === null ? one.kind : `${one.kind}Closed`),
  })
  // Whoever has said no name yet is told by their address.
  const name = person.name || `${person.address}`
  const here = place === null ? { href: '/', seed: null, name, kind: t('you') } : nameOf(place)
  const others = person.places.filter(one => one.spaceId !== place?.spaceId).map(nameOf)
  // The sheet is written at home: only its other bank is seen from the coalition.
  const path = useRouterState({ select: state => state.location.pathname })
  const note = noteOf(place, path)
  return (
    <Shell
      place={here}
      shared={place?.kind === 'coalition' && !path.endsWith('/positions/feuille')}
      otherPlaces={others}
      nav={useNav(place, person)}
      personal={<PersonalLine place={place} name={name} />}
      connection={useConnection()}
      {...(note !== null && { note: t(note) })}
    >
      <Inside>
        {place?.closedAt && (
          <Suspense>
            <ClosedNotice place={place} />
          </Suspense>
        )}
        {children}
      </Inside>
    </Shell>
  )
}
