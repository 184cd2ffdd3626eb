import { Link } from '@reliance/ui/link.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded, LoadedPart } from '../home/loaded.tsx'
import { hrefOf, type Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { InviteByAddress } from './invite-by-address.tsx'
import { InviteOrganisation } from './invite-organisation.tsx'
import { OrganisationInvitations } from './organisation-invitations.tsx'

/** Among those that have a public page: looked for rarely, so that it opens when it is asked for. */
function AmongListed({ place }: { place: Place }) {
  const t = useTranslations('interface.inviting')
  const [isOpen, setIsOpen] = useState(false)
  const query = useQuery(
    queries.coalitions.organisations.queryOptions({ spaceId: place.spaceId }, { enabled: isOpen }),
  )
  return (
    <details onToggle={event => setIsOpen(event.currentTarget.open)}>
      <summary className="target cursor-pointer content-center underline">{t('searchTitle')}</summary>
      {isOpen && (
        <LoadedPart query={query}>
          {members => (
            <InviteOrganisation place={place} inside={new Set(members.map(one => one.organisationId))} />
          )}
        </LoadedPart>
      )}
    </details>
  )
}

/** What is rarely done from here, what becomes of the addresses, and the way back. */
function Side({ place }: { place: Place }) {
  const t = useTranslations('interface.inviting')
  return (
    <>
      <AmongListed place={place} />
      <p>{t('kept')}</p>
      <p>
        <Link href={`${hrefOf(place)}/organisations`} className="target inline-flex items-center">
          {t('back', { coalition: place.name })}
        </Link>
      </p>
    </>
  )
}

function MayNot({ place }: { place: Place }) {
  const t = useTranslations('interface.inviting')
  return (
    <Page title={t('title')} sentence={t('mayNot')}>
      <p>
        <Link href={`${hrefOf(place)}/qui-decide`} className="target inline-flex items-center">
          {t('who')}
        </Link>
      </p>
    </Page>
  )
}

/** Write to organisations, and follow what became of each invitation. */
export function InviteOrganisations({ place }: { place: Place }) {
  const t = useTranslations('interface.inviting')
  useDocumentTitle(t('title'), place.name)
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {coalition =>
        coalition.can.admit ? (
          <Page title={t('title')} sentence={t('sentence')} side={<Side place={place} />}>
            <InviteByAddress place={place} />
            <OrganisationInvitations place={place} />
          </Page>
        ) : (
          <MayNot place={place} />
        )
      }
    </Loaded>
  )
}
