import { shownAddress } from '@reliance/core/identity/shown-address.ts'
import { Button } from '@reliance/ui/button.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Skeleton } from '@reliance/ui/skeleton.tsx'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDate } from '../format.ts'
import { Older } from '../home/older.tsx'
import { Unread } from '../home/unread.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'

type Invitation = Outputs['organisations']['invitations']['items'][number]

function Acts({ invitation, place }: { invitation: Invitation; place: Place }) {
  const t = useTranslations('interface.invite')
  const say = useSay()
  const { invitationId, state } = invitation
  const address = shownAddress(invitation.address)
  const one = (requestId: string) => ({ spaceId: place.spaceId, invitationId, requestId })
  const resend = useAct((_id: string, id) => api.organisations.resendInvitation.mutate(one(id)), {
    onDone: () => say(t('resent', { address })),
  })
  const withdraw = useAct((_id: string, id) => api.organisations.withdrawInvitation.mutate(one(id)), {
    onDone: () => say(t('withdrawn1', { address })),
  })
  if (state !== 'open' && state !== 'expired') return null
  return (
    <>
      <span className="flex flex-wrap gap-x-3">
        <Button
          kind="quiet"
          aria-label={t('resendTo', { address })}
          onClick={() => void resend.send(`${invitationId} ${invitation.sentCount}`)}
        >
          {t('resend')}
        </Button>
        {state === 'open' && (
          <Button
            kind="quiet"
            aria-label={t('withdrawFrom', { address })}
            onClick={() => void withdraw.send(invitationId)}
          >
            {t('withdraw')}
          </Button>
        )}
      </span>
      <ActNotice failure={resend.failure ?? withdraw.failure} />
    </>
  )
}

function InvitationLine({ invitation, place }: { invitation: Invitation; place: Place }) {
  const t = useTranslations('interface.invite')
  const date = useDate()
  const { state, sentAt, sentCount } = invitation
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
      <Acts invitation={invitation} place={place} />
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
