import { countStanding } from '@reliance/core/coalitions/member-status.ts'
import { twinsOf } from '@reliance/core/shared/name-skeleton.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Tally } from '@reliance/ui/tally.tsx'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { useDate, useNames } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { NamedLine } from '../home/named-line.tsx'
import { Newcomers } from '../mandates/newcomers.tsx'
import { hrefOf, type Place } from '../person.ts'
import { type Outputs, queries } from '../trpc.ts'
import { ApplicantLine } from './applicant-line.tsx'
import { MemberIdentity } from './member-identity.tsx'

type Member = Outputs['coalitions']['organisations'][number]

/** Of each organisation, the name of another one here that a reader would take for its own. */
const twinsIn = (members: readonly Member[]): Map<string, string> => {
  // What coordination entered may be this very organisation: that is asked for otherwise.
  const named = members.filter(one => one.status !== 'listed' && one.status !== 'claimed')
  const twins = twinsOf(named.map(one => one.displayName))
  return new Map(
    [...twins].flatMap(([at, name]) => {
      const member = named[at]
      return member ? [[member.organisationId, name] as const] : []
    }),
  )
}

type MemberLineProps = { member: Member; version: string; twin: string | undefined }

function MemberLine({ member, version, twin }: MemberLineProps) {
  const t = useTranslations('interface.memberOrganisations')
  const words = useTranslations('coalitions.statuses')
  const date = useDate()
  const names = useNames()
  const answered =
    member.charter !== null && member.answeredAt !== null
      ? t(member.charter === 'signed' ? 'signedOn' : 'refusedOn', { version, date: date(member.answeredAt) })
      : member.lastSigned !== null
        ? t('toRenew', { version, signed: member.lastSigned })
        : null
  const closed = member.homeClosedAt && t('closedOn', { date: date(member.homeClosedAt) })
  return (
    <NamedLine
      seed={member.organisationId}
      name={member.displayName}
      detail={
        <>
          <MemberIdentity member={member} />
          {[words(member.status), answered, closed].filter(part => part !== null).join(', ')}
          {member.people.length > 0 && (
            <span className="block">{t('people', { names: names(member.people) })}</span>
          )}
          {twin !== undefined && <span className="block">{t('twin', { name: twin })}</span>}
        </>
      }
    />
  )
}

/** How many of those inside have signed the charter of today: a figure of the whole, each line says its own. */
function CharterStanding({ members, version }: { members: readonly Member[]; version: string }) {
  const t = useTranslations('interface.memberOrganisations')
  const joined = members.filter(one => one.status === 'joined')
  const signed = joined.filter(one => one.charter === 'signed').length
  return (
    <Tally
      done={signed}
      total={joined.length}
      sentence={t('standing', { signed, total: joined.length, version })}
    />
  )
}

function Content({ members, place }: { members: readonly Member[]; place: Place }) {
  const t = useTranslations('interface.memberOrganisations')
  useDocumentTitle(t('title'), place.name)
  const { data: coalition } = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  const twins = useMemo(() => twinsIn(members), [members])
  const asking = members.filter(one => one.status === 'applied')
  const others = members.filter(one => one.status !== 'applied' || !coalition?.can.admit)
  return (
    <Page
      wide
      title={t('title')}
      sentence={t('sentence')}
      act={
        coalition?.can.admit && (
          <LinkButton href={`${hrefOf(place)}/inviter`} kind={asking.length === 1 ? 'plain' : 'main'}>
            {t('inviteTitle')}
          </LinkButton>
        )
      }
    >
      {coalition?.can.admit && asking.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-25">{t('requests')}</h2>
          <ul>
            {asking.map(one => (
              <ApplicantLine
                key={one.organisationId}
                applicant={one}
                place={place}
                main={asking.length === 1}
                twin={twins.get(one.organisationId)}
                listed={members.filter(({ status }) => status === 'listed')}
              />
            ))}
          </ul>
        </section>
      )}
      {coalition !== undefined && members.some(one => one.status === 'joined') && (
        <CharterStanding members={members} version={coalition.charter.label} />
      )}
      <ul className="grid gap-x-12 md:grid-cols-2">
        {others.map(one => (
          <MemberLine
            key={one.organisationId}
            member={one}
            version={coalition?.charter.label ?? ''}
            twin={twins.get(one.organisationId)}
          />
        ))}
      </ul>
      <p>{t('count', countStanding(members.map(one => one.status)))}</p>
      <Newcomers place={place} nameOf={id => members.find(one => one.organisationId === id)?.displayName} />
    </Page>
  )
}

/** The organisations of a coalition in alphabetical order, never by size (R59): who each is, before any figure (R55). */
export function MemberOrganisations({ place }: { place: Place }) {
  const query = useQuery(queries.coalitions.organisations.queryOptions({ spaceId: place.spaceId }))
  return <Loaded query={query}>{members => <Content members={members} place={place} />}</Loaded>
}
