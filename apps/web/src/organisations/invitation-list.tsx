import { shownAddress } from '@reliance/core/identity/shown-address.ts'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Skeleton } from '@reliance/ui/skeleton.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import { Older } from '../home/older.tsx'
import { Unread } from '../home/unread.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { InvitationActs } from './invitation-acts.tsx'

type Invitation = Outputs['organisations']['invitations']['items'][number]

function InvitationLine({ invitation, place }: { invitation: Invitation; place: Place }) {
  const t = useTranslations('interface.invite')
  const date = useDate()
  const { invitationId, state, sentAt, sentCount } = invitation
  const one = (requestId: string) => ({ spaceId: place.spaceId, invitationId, requestId })
  const sent =
    sentCount > 1
      ? t('sentAgain', { count: sentCount, date: date(sentAt, 'short') })
      : t('sent', { date: date(sentAt, 'short') })
  return (
    <li className="flex flex-col gap-x-6 border-hair border-t py-3 md:flex-row md:items-center md:justify-between">
      <div className="min-w-0">
        <p className="font-bold wrap-anywhere">{shownAddress(invitation.address)}</p>
        <p className="text-ink-soft">
          {t(state)}, {sent}
        </p>
      </div>
      <InvitationActs
        invitation={invitation}
        resend={id => api.organisations.resendInvitation.mutate(one(id))}
        withdraw={id => api.organisations.withdrawInvitation.mutate(one(id))}
      />
    </li>
  )
}

/** Newest first, with what each person answered; an open one can be sent again or withdrawn. */
export function InvitationList({ place }: { place: Place }) {
  const t = useTranslations('interface.invite')
  const shell = useTranslations('interface.shell')
  const { spaceId } = place
  const invitations = useInfiniteQuery({
    queryKey: ['invitations', spaceId],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      api.organisations.invitations.query({ spaceId, before: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: page => page.next,
  })
  const all = invitations.data?.pages.flatMap(page => page.items)
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('listTitle')}</h2>
      {invitations.isPending && <Skeleton label={shell('loading')} lines={3} />}
      {invitations.isError && invitations.data === undefined && <Unread query={invitations} />}
      {all?.length === 0 && <EmptyState title={t('emptyTitle')} why={t('emptyWhy')} />}
      <ul>
        {all?.map(one => (
          <InvitationLine key={one.invitationId} invitation={one} place={place} />
        ))}
      </ul>
      <Older query={invitations} />
    </section>
  )
}
