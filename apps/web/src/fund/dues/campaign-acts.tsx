import { spacedIban } from '@reliance/core/fund/iban.ts'
import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { useDate } from '../../format.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import type { Kept } from './kept-dues.ts'

type Props = { now: Kept; place: Place }

function useAsked({ scheme }: Kept['campaign']): string {
  const t = useTranslations('interface.keepDues')
  const dues = useTranslations('interface.dues')
  const euros = useEuros()
  if (scheme.kind === 'fixed') return t('asked_fixed', { amount: euros(scheme.amount) })
  if (scheme.kind === 'free')
    return t('asked_free', { suggested: euros(scheme.suggested), minimum: euros(scheme.minimum) })
  const steps = scheme.steps.map(one => dues('stepIs', { name: one.name, amount: euros(one.amount) }))
  return t('asked_scale', { steps: steps.join(' ; ') })
}

function Correct({ now, place }: Props) {
  const t = useTranslations('interface.keepDues')
  const { campaignId, validUntilOn } = now.campaign
  const { act, draft, text } = useDraft(
    `correct-${campaignId}`,
    () => ({ validUntilOn, reason: '' }),
    (typed, requestId) =>
      api.fund.dues.correctCampaign.mutate({ ...typed, spaceId: place.spaceId, campaignId, requestId }),
    () => t('corrected'),
  )
  return (
    <details>
      <summary className="target cursor-pointer font-bold">{t('correct')}</summary>
      <p className="py-2">{t('correctWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('correctAct')}>
        <DateField label={t('validUntil')} {...text('validUntilOn')} />
        <TextField label={t('reason')} {...text('reason')} />
      </ActForm>
    </details>
  )
}

function Close({ now, place }: Props) {
  const t = useTranslations('interface.keepDues')
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const { campaignId } = now.campaign
  const close = useAct(
    (_: null, requestId) =>
      api.fund.dues.closeCampaign.mutate({ spaceId: place.spaceId, campaignId, requestId }),
    {
      onDone: () => {
        setAsking(false)
        say(t('closeDone'))
      },
    },
  )
  return (
    <div>
      <Button onClick={() => setAsking(true)}>{t('close')}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('close')}
        confirmLabel={t('close')}
        cancelLabel={t('keep')}
        pending={close.sending ? t('close') : undefined}
        onConfirm={() => void close.send(null)}
      >
        <p>{t('closeWhy')}</p>
        <ActNotice failure={close.failure} />
      </ConfirmDialog>
    </div>
  )
}

/** What is asked and on which account; the day that was wrong, and the end. */
export function CampaignActs(props: Props) {
  const { now, place } = props
  const t = useTranslations('interface.keepDues')
  const dues = useTranslations('interface.dues')
  const date = useDate()
  const { campaign } = now
  const asked = useAsked(campaign)
  const period = {
    from: date(campaign.fromOn),
    through: date(campaign.throughOn),
    until: date(campaign.validUntilOn),
  }
  return (
    <section className="flex max-w-line flex-col gap-3 border-hair border-t pt-6">
      <h2 className="text-25">{t('campaign')}</h2>
      <p>
        <strong>{campaign.title}</strong>
        {campaign.isClosed ? `, ${t('closed')}` : ''}
      </p>
      <p>{asked}</p>
      <p>{dues('period', period)}</p>
      <p>{t('account', { iban: spacedIban(campaign.iban), holder: campaign.holder })}</p>
      {place.closedAt === null && (
        <>
          <Correct key={campaign.campaignId} {...props} />
          {!campaign.isClosed && <Close {...props} />}
        </>
      )}
    </section>
  )
}
