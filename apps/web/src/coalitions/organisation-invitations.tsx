import { shownAddress } from '@reliance/core/identity/shown-address.ts'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Skeleton } from '@reliance/ui/skeleton.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import { Older } from '../home/older.tsx'
import { Unread } from '../home/unread.tsx'
import { InvitationActs } from '../organisations/invitation-acts.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'

type Invitation = Outputs['coalitions']['invitations']['items'][number]

/** "acceptée le 3 décembre", "attend une réponse, ouverte jusqu’au 2 janvier". */
function useStateWords(): (invitation: Invitation) => string {
  const t = useTranslations('interface')
  const date = useDate()
  return ({ state, endedAt, expiresAt, joined }) => {
    if (joined !== null && endedAt !== null)
      return t('inviting.joined', { organisation: joined, date: date(endedAt, 'short') })
    const said = t(`invite.${state}`)
    if (state === 'open') return `${said}, ${t('inviting.until', { date: date(expiresAt, 'short') })}`
    return endedAt === null ? said : `${said} ${t('inviting.endedOn', { date: date(endedAt, 'short') })}`
  }
}

function InvitationLine({ invitation, place }: { invitation: Invitation; place: Place }) {
  const t = useTranslations('interface')
  const date = useDate()
  const stateWords = useStateWords()
  const { invitationId, organisationName: name, sentAt, resentAt, sentCount, reason } = invitation
  const address = shownAddress(invitation.address)
  const one = (requestId: string) => ({ spaceId: place.spaceId, invitationId, requestId })
  const sent =
    resentAt === null
      ? t('invite.sent', { date: date(sentAt, 'short') })
      : t('invite.sentAgain', { count: sentCount, date: date(resentAt, 'short') })
  return (
    <li className="flex flex-col gap-x-6 border-hair border-t py-3 md:flex-row md:items-center md:justify-between">
      <div className="min-w-0">
        <p className="font-bold wrap-anywhere">
          {name === '' ? address : t('inviting.asAddress', { name, address })}
        </p>
        <p className="text-ink-soft">
          {stateWords(invitation)}, {sent}
        </p>
        {reason !== '' && <p className="wrap-anywhere">{t('inviting.reason', { reason })}</p>}
      </div>
      <InvitationActs
        invitation={invitation}
        resend={id => api.coalitions.resendByAddress.mutate(one(id))}
        withdraw={id => api.coalitions.withdrawByAddress.mutate(one(id))}
      />
    </li>
  )
}

/** Newest first, with what became of each; one without an answer can be sent again or withdrawn. */
export function OrganisationInvitations({ place }: { place: Place }) {
  const t = useTranslations('interface.inviting')
  const invite = useTranslations('interface.invite')
  const shell = useTranslations('interface.shell')
  const { spaceId } = place
  const invitations = useInfiniteQuery({
    queryKey: ['organisation-invitations', spaceId],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      api.coalitions.invitations.query({ spaceId, before: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
  const all = invitations.data?.pages.flatMap(page => page.items)
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('listTitle')}</h2>
      {invitations.isPending && <Skeleton label={shell('loading')} lines={3} />}
      {invitations.isError && invitations.data === undefined && <Unread query={invitations} />}
      {all?.length === 0 && <EmptyState title={invite('emptyTitle')} why={t('emptyWhy')} />}
      <ul>
        {all?.map(one => (
          <InvitationLine key={one.invitationId} invitation={one} place={place} />
        ))}
      </ul>
      <Older query={invitations} />
    </section>
  )
}
