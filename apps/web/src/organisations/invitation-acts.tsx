import { shownAddress } from '@reliance/core/identity/shown-address.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'

type InvitationActsProps = {
  invitation: { invitationId: string; address: string; state: string; sentCount: number }
  resend: (requestId: string) => Promise<unknown>
  withdraw: (requestId: string) => Promise<unknown>
}

/** What whoever invites does with an address that has not answered: write again, or take the invitation back. */
export function InvitationActs({ invitation, resend, withdraw }: InvitationActsProps) {
  const t = useTranslations('interface.invite')
  const say = useSay()
  const [asks, setAsks] = useState(false)
  const { invitationId, state } = invitation
  const address = shownAddress(invitation.address)
  const again = useAct((_id: string, id) => resend(id), { onDone: () => say(t('resent', { address })) })
  const back = useAct((_id: string, id) => withdraw(id), {
    onDone: () => {
      setAsks(false)
      say(t('withdrawn1', { address }))
    },
  })
  if (state !== 'open' && state !== 'expired') return null
  return (
    <>
      <span className="flex flex-wrap gap-x-3">
        <Button
          kind="quiet"
          aria-label={t('resendTo', { address })}
          onClick={() => void again.send(`${invitationId} ${invitation.sentCount}`)}
        >
          {t('resend')}
        </Button>
        {state === 'open' && (
          <Button
            kind="quiet"
            aria-label={t('withdrawFrom', { address })}
            aria-expanded={asks}
            onClick={() => setAsks(!asks)}
          >
            {t('withdraw')}
          </Button>
        )}
      </span>
      {asks && state === 'open' && (
        <div className="flex flex-col items-start gap-3 py-3">
          <p>{t('withdrawWhat')}</p>
          <Button
            aria-label={t('withdrawNowFrom', { address })}
            pending={back.sending ? t('withdrawing') : undefined}
            onClick={() => void back.send(invitationId)}
          >
            {t('withdrawNow')}
          </Button>
        </div>
      )}
      <ActNotice failure={again.failure ?? back.failure} />
    </>
  )
}
