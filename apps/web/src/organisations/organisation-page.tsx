import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { FormerNames } from '../home/former-names.tsx'
import { Loaded } from '../home/loaded.tsx'
import { hrefOf, type Place, usePerson } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'
import { JoinRequests } from './join-requests.tsx'
import { LeaveOrganisation } from './leave-organisation.tsx'
import { MemberList } from './member-list.tsx'
import { isUnwritten, RootIdentityText } from './root-identity.tsx'
import { useKindSentence } from './use-kind-sentence.ts'

type Organisation = Outputs['organisations']['get']

function PublicState({ organisation, place }: { organisation: Organisation; place: Place }) {
  const t = useTranslations('interface.organisation')
  return (
    <section className="flex flex-col items-start gap-2">
      <h2 className="text-20">{t('public')}</h2>
      <p>{t(organisation.isPublic ? 'publicYes' : 'publicNo')}</p>
      {organisation.isPublic && (
        <Link href={`/p/o/${place.slug}`} className="target inline-flex items-center">
          {t('publicSee')}
        </Link>
      )}
    </section>
  )
}

function Presentation({ organisation, place }: { organisation: Organisation; place: Place }) {
  const t = useTranslations('interface.organisation')
  const edit = `${hrefOf(place)}/modifier`
  return (
    <section className="flex flex-col items-start gap-4">
      <h2 className="text-25">{t('presentation')}</h2>
      {isUnwritten(organisation) ? (
        <EmptyState
          title={t('emptyTitle')}
          why={t('emptyWhy')}
          act={organisation.can.edit && <LinkButton href={edit}>{t('write')}</LinkButton>}
        />
      ) : (
        <>
          <RootIdentityText identity={organisation} under="h3" />
          {organisation.can.edit && <LinkButton href={edit}>{t('edit')}</LinkButton>}
        </>
      )}
    </section>
  )
}

function Content({ organisation, place }: { organisation: Organisation; place: Place }) {
  const t = useTranslations('interface.organisation')
  const sentence = useKindSentence()
  useDocumentTitle(organisation.name)
  const { places } = usePerson()
  // Whoever is in no coalition yet has one thing left to do here.
  const isFree =
    organisation.can.edit && place.closedAt === null && places.every(one => one.kind !== 'coalition')
  return (
    <Page
      title={organisation.name}
      sentence={sentence(organisation)}
      act={
        organisation.can.admit && (
          <LinkButton href={`${hrefOf(place)}/inviter`} kind="main">
            {t('invite')}
          </LinkButton>
        )
      }
      side={
        <>
          {organisation.telephone !== '' && (
            <p>
              <span className="text-ink-soft">{t('telephone')}</span>
              <br />
              {organisation.telephone}
            </p>
          )}
          {isFree && <LinkButton href="/creer/coalition">{t('foundCoalition')}</LinkButton>}
          <PublicState organisation={organisation} place={place} />
          <LeaveOrganisation place={place} />
          {place.rank === 'member' && place.closedAt === null && (
            <p>
              <Link href={`${hrefOf(place)}/fermer`} className="target inline-flex items-center">
                {t('close')}
              </Link>
            </p>
          )}
        </>
      }
    >
      <FormerNames place={place} />
      {organisation.can.admit && <JoinRequests place={place} />}
      <Presentation organisation={organisation} place={place} />
      {place.rank === 'member' && <MemberList place={place} />}
    </Page>
  )
}

/** An organisation as its own people see it. */
export function OrganisationPage({ place }: { place: Place }) {
  const query = useQuery(queries.organisations.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>{organisation => <Content organisation={organisation} place={place} />}</Loaded>
  )
}
