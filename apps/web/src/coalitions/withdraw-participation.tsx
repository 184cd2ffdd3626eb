import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDate } from '../format.ts'
import { api } from '../trpc.ts'

type Props = {
  place: { readonly spaceId: string; readonly name: string }
  /** Mandates of the person there, which end with their consent. */
  mandates: readonly { readonly roleName: string; readonly endsOn: string }[]
  /** What the button says, and to whom cannot see beside which place it stands. */
  label: string
  longLabel?: string
  /** What is said once it is done. */
  said: string
}

/** Takes the consent to be shown back (L1): whoever holds mandates there reads first which ones end with it. */
export function WithdrawParticipation({ place, mandates, label, longLabel, said }: Props) {
  const t = useTranslations('interface.withdrawal')
  const date = useDate()
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const act = useAct(
    (spaceId: string, requestId) => api.coalitions.withdrawParticipation.mutate({ spaceId, requestId }),
    { onDone: () => say(said) },
  )
  const withdraw = () => act.send(place.spaceId).then(() => setAsking(false))
  return (
    <>
      <ActNotice failure={act.failure} />
      <Button
        aria-label={longLabel}
        onClick={() => (mandates.length > 0 ? setAsking(true) : void withdraw())}
      >
        {label}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('title', { place: place.name })}
        confirmLabel={t('confirm', { count: mandates.length })}
        cancelLabel={t('stay')}
        pending={act.sending ? t('sending') : undefined}
        onConfirm={() => void withdraw()}
      >
        <p>{t('ends', { count: mandates.length })}</p>
        <ul className="list-disc ps-5">
          {mandates.map(one => (
            <li key={`${one.roleName} ${one.endsOn}`}>
              {t('mandate', { role: one.roleName, date: date(one.endsOn) })}
            </li>
          ))}
        </ul>
        <p>{t('after')}</p>
      </ConfirmDialog>
    </>
  )
}
