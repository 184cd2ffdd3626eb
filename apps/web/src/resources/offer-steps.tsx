import type { OfferStep } from '@reliance/core/resources/change-offer.ts'
import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'
import { resourcesHref } from './resources-href.ts'

const done = { publish: 'published', pause: 'paused', withdraw: 'withdrawn' } as const

type Props = { place: Place; resource: Outputs['resources']['get'] }

/** What an owner may do with an offer now; withdrawing it, which is for good, is asked once. */
export function OfferSteps({ place, resource }: Props) {
  const t = useTranslations('interface.resourcePage')
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const { resourceId, can, state, open } = resource
  const act = useAct(
    (step: OfferStep, requestId) =>
      api.resources.changeOffer.mutate({
        spaceId: place.spaceId,
        requestId,
        resourceId,
        step,
        requests: open.requests,
      }),
    { onDone: (_, step) => say(t(done[step])) },
  )
  const offers = can.steps.filter(step => step !== 'withdraw')
  return (
    <div className="flex flex-col gap-4 print:hidden">
      <div className="flex flex-wrap gap-4">
        {offers.map(step => (
          <Button
            key={step}
            kind={step === 'publish' ? 'main' : 'plain'}
            pending={act.sending ? t(step) : undefined}
            onClick={() => void act.send(step)}
          >
            {t(step === 'publish' && state === 'paused' ? 'resume' : step)}
          </Button>
        ))}
        {can.edit && (
          <LinkButton href={resourcesHref(place, `modifier-${resourceId}`)}>{t('edit')}</LinkButton>
        )}
        {can.steps.includes('withdraw') && <Button onClick={() => setAsking(true)}>{t('withdraw')}</Button>}
      </div>
      <ActNotice failure={act.failure} />
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('withdraw')}
        confirmLabel={t('withdraw')}
        cancelLabel={t('keep')}
        pending={act.sending ? t('withdraw') : undefined}
        onConfirm={() => void act.send('withdraw').then(isDone => isDone && setAsking(false))}
      >
        <div className="flex flex-col gap-3">
          <p>{t('withdrawWhy')}</p>
          <p>{t('withdrawRequests', { count: open.requests })}</p>
          <p>{t('withdrawPromised', { count: open.promised })}</p>
        </div>
      </ConfirmDialog>
    </div>
  )
}
