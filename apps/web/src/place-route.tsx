import { notFound, Outlet, redirect } from '@tanstack/react-router'
import { createContext, type ReactNode, use } from 'react'
import { PlaceShell } from './home/place-shell.tsx'
import { needPerson, type Place, usePerson } from './person.ts'
import { api } from './trpc.ts'

const PlaceContext = createContext<Place | null>(null)

/** The place of the address; only pages under one of the two layouts ask. */
export function usePlace(): Place {
  const place = use(PlaceContext)
  if (place === null) throw new Error('a page of a place was shown outside of one')
  return place
}

/** The place behind a slug among the places of this person; for all others, this page does not exist. */
export async function needPlace(kind: Place['kind'], slug: string, href: string): Promise<{ place: Place }> {
  const person = await needPerson(href)
  const place = person.places.find(one => one.kind === kind && one.slug === slug)
  if (place === undefined) {
    const now = await api.identity.formerPlace.query({ slug }).catch(() => null)
    if (now === null) throw notFound()
    // An address that was retired still leads to its place.
    throw redirect({ href: href.replace(`/${slug}`, `/${now}`), replace: true })
  }
  return { place }
}

/** Keeps the place that let the page in while the list of places is read again. */
export function PlaceLayout({ entered, children }: { entered: Place; children?: ReactNode }) {
  const person = usePerson()
  const place = person.places.find(one => one.spaceId === entered.spaceId) ?? entered
  return (
    <PlaceContext value={place}>
      <PlaceShell place={place}>{children ?? <Outlet />}</PlaceShell>
    </PlaceContext>
  )
}
