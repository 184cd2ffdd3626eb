import { useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useConnection } from '../connection.ts'
import { hrefOf, type Place, usePerson } from '../person.ts'
import { ClosedNotice } from './closed-notice.tsx'
import { Inside } from './framed.tsx'
import { Shell, type ShellPlace } from './shell.tsx'

const isInside = (place: Place): boolean => place.rank !== 'invited'

/** `covers` is another address that belongs to the same place. */
type Item = Omit<ShellPlace, 'here'> & { covers?: string }

/** A page under one of these addresses belongs to the nearest of them. */
function withHere(items: readonly Item[], path: string): ShellPlace[] {
  const near = items
    .flatMap(item => [item.href, ...(item.covers ? [item.covers] : [])].map(href => ({ item, href })))
    .filter(({ href }) => path === href || (href !== '/' && path.startsWith(`${href}/`)))
    .toSorted((a, b) => b.href.length - a.href.length)[0]
  return items.map(({ covers: _, ...item }, at) => ({ ...item, here: items[at] === near?.item }))
}

/** Where one goes from a place; the pages that are open to this person, four at most. */
function useNav(place: Place | null): ShellPlace[] {
  const t = useTranslations('interface.places')
  const shell = useTranslations('interface.shell')
  const path = useRouterState({ select: state => state.location.pathname })
  const today: Item = { href: '/', label: shell('today'), icon: 'today' }
  if (place === null)
    return withHere([today, { href: '/compte', label: t('account'), icon: 'account' }], path)
  const home = hrefOf(place)
  const decides: Item = {
    ...{ href: `${home}/qui-decide`, covers: `${home}/mandats` },
    ...{ label: t('decides'), icon: 'decides' },
  }
  if (place.kind === 'organisation')
    return withHere([today, { href: home, label: t('theOrganisation'), icon: 'organisation' }, decides], path)
  const positions: Item = { href: `${home}/positions`, label: t('positions'), icon: 'banks' }
  return withHere(
    [
      today,
      { href: home, label: t('theCoalition'), icon: 'coalition' },
      ...(isInside(place) ? [positions, decides] : []),
    ],
    path,
  )
}

/** Who reads what is written here, where the sentences of an open place do not fit. */
const noteOf = (place: Place | null) => {
  if (place === null) return 'yours' as const
  if (place.closedAt !== null) return 'closedHere' as const
  return isInside(place) ? null : ('onTheWay' as const)
}

/** The frame of a page of people: their places from one answer, wherever they are. */
export function PlaceShell({ place, children }: { place: Place | null; children: ReactNode }) {
  const t = useTranslations('interface.places')
  const person = usePerson()
  const nav = useNav(place)
  const nameOf = (one: Place) => ({
    href: hrefOf(one),
    seed: one.spaceId,
    name: one.name,
    kind: t(one.closedAt === null ? one.kind : `${one.kind}Closed`),
  })
  const here = place === null ? { href: '/', seed: null, name: person.name, kind: t('you') } : nameOf(place)
  const others = person.places.filter(one => one.spaceId !== place?.spaceId).map(nameOf)
  // The sheet is written at home: only its other bank is seen from the coalition.
  const isSheet = useRouterState({ select: state => state.location.pathname.endsWith('/positions/feuille') })
  const note = noteOf(place)
  return (
    <Shell
      place={here}
      shared={place?.kind === 'coalition' && !isSheet}
      otherPlaces={others}
      nav={nav}
      connection={useConnection()}
      {...(note !== null && { note: t(note) })}
    >
      <Inside>
        {place !== null && <ClosedNotice place={place} />}
        {children}
      </Inside>
    </Shell>
  )
}
