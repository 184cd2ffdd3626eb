import { Link } from '@reliance/ui/link.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { Loaded, LoadedPart } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { isUnwritten, RootIdentityText } from '../organisations/root-identity.tsx'
import { hrefOf, type Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'

type Member = Outputs['coalitions']['organisations'][number]

/** What it says of itself on its own page; one that keeps this to itself says nothing here. */
function Identity({ member: { identity, status } }: { member: Member }) {
  const t = useTranslations('interface.memberOrganisations')
  const query = useQuery(
    queries.organisations.publicPage.queryOptions(
      { slug: identity?.slug ?? '' },
      { enabled: identity !== null },
    ),
  )
  if (identity === null) return <p>{t(status === 'listed' ? 'identityListed' : 'identityKept')}</p>
  return (
    <LoadedPart query={query}>
      {organisation =>
        isUnwritten(organisation) ? (
          <p>{t('identityUnwritten')}</p>
        ) : (
          <RootIdentityText identity={organisation} under="h2" />
        )
      }
    </LoadedPart>
  )
}

function Side({ member, place }: { member: Member; place: Place }) {
  const t = useTranslations('interface.memberOrganisations')
  const coalition = useTranslations('interface.coalition')
  const date = useDate()
  const { data } = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  const version = data?.charter.label ?? ''
  return (
    <>
      <section className="flex flex-col gap-1">
        <h2 className="text-20">{coalition('charter')}</h2>
        <p>
          {member.charter !== null && member.answeredAt !== null
            ? t(member.charter === 'signed' ? 'signedOn' : 'refusedOn', {
                version,
                date: date(member.answeredAt),
              })
            : member.lastSigned !== null
              ? t('toRenew', { version, signed: member.lastSigned })
              : coalition('toSign', { version })}
        </p>
      </section>
      {member.people.length > 0 && (
        <section className="flex flex-col gap-1">
          <h2 className="text-20">{t('peopleTitle')}</h2>
          <ul>
            {[...new Set(member.people)].map(name => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </section>
      )}
      {member.identity !== null && (
        <p>
          <Link href={`/p/o/${member.identity.slug}`} className="target inline-flex items-center">
            {t('identityPage', { organisation: member.identity.name })}
          </Link>
        </p>
      )}
    </>
  )
}

function Content({ member, place }: { member: Member; place: Place }) {
  const t = useTranslations('interface.memberOrganisations')
  const words = useTranslations('coalitions.statuses')
  const { displayName, identity, status } = member
  useDocumentTitle(displayName, place.name)
  return (
    <Page
      title={
        <span className="flex flex-wrap items-center gap-4">
          <Mark seed={member.organisationId} name={displayName} size="large" />
          <span className="min-w-0">{displayName}</span>
        </span>
      }
      sentence={
        <>
          {words(status)}
          {identity !== null && identity.name !== displayName && (
            <>, {t('calledNow', { name: identity.name })}</>
          )}
        </>
      }
      side={<Side member={member} place={place} />}
    >
      <Identity member={member} />
      <p className="flex flex-wrap gap-x-6">
        <Link href={`${hrefOf(place)}/positions`} className="target inline-flex items-center">
          {t('toPositions')}
        </Link>
        <Link href={`${hrefOf(place)}/organisations`} className="target inline-flex items-center">
          {t('toAll')}
        </Link>
      </p>
    </Page>
  )
}

/** One organisation as the coalition sees it: what it says of itself, its charter, and who of it appears here. */
export function MemberPage({ place, organisationId }: { place: Place; organisationId: string }) {
  const query = useQuery(queries.coalitions.organisations.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {members => {
        const member = members.find(one => one.organisationId === organisationId)
        return member ? <Content member={member} place={place} /> : <NotFoundPage />
      }}
    </Loaded>
  )
}
