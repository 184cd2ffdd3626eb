import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { hrefOf, type Place, usePerson } from '../person.ts'
import { Everything } from './everything.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { SignOut } from './personal-links.tsx'
import { useSections } from './use-nav.ts'

/** What a person can reach from a place, or from none. */
export function EverythingPage({ place }: { place: Place | null }) {
  const t = useTranslations('interface.nav')
  const person = usePerson()
  useDocumentTitle(t('everythingTitle'), place?.name ?? person.name)
  return (
    <Everything
      sections={useSections(place)}
      otherPlaces={person.places
        .filter(one => one.spaceId !== place?.spaceId)
        .map(one => ({ seed: one.spaceId, name: one.name, href: hrefOf(one) }))}
      personal={
        <>
          <LanguageSwitch />
          <SignOut />
        </>
      }
    />
  )
}
