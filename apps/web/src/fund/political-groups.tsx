import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Treasury } from './treasury.ts'

type Organisation = Treasury['organisations'][number]

/** One that gets nothing of the fund, and how somebody says that it is no political group. */
function PoliticalGroup({ one, place }: { one: Organisation; place: Place }) {
  const t = useTranslations('interface.treasury')
  const [asking, setAsking] = useState(false)
  const { act, draft, text } = useDraft(
    `not-political-${one.organisationId}`,
    () => ({ reason: '' }),
    ({ reason }, requestId) =>
      api.fund.namePolitical.mutate({
        spaceId: place.spaceId,
        organisationId: one.organisationId,
        isPolitical: false,
        reason,
        requestId,
      }),
    () => t('politicalDone'),
  )
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-hair border-b py-3">
      <span className="min-w-0">{one.displayName}</span>
      <Button onClick={() => setAsking(true)}>{t('politicalEnd')}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('politicalEnd')}
        confirmLabel={t('politicalEnd')}
        cancelLabel={t('keep')}
        pending={act.sending ? t('politicalEnd') : undefined}
        onConfirm={() => void act.send(draft)}
      >
        <p>{t('politicalEndWhy', { organisation: one.displayName })}</p>
        <TextField label={t('politicalReason')} {...text('reason')} />
        <ActNotice failure={act.failure} />
      </ConfirmDialog>
    </li>
  )
}

/** Which organisations the law keeps money of the fund from (L9); the treasury says it, and they are written to. */
export function PoliticalGroups({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const [named, others] = [true, false].map(is =>
    treasury.organisations.filter(one => one.isPolitical === is),
  )
  const { act, draft, text } = useDraft(
    'political',
    () => ({ organisationId: '', reason: '' }),
    (typed, requestId) =>
      api.fund.namePolitical.mutate({ ...typed, spaceId: place.spaceId, isPolitical: true, requestId }),
    () => t('politicalDone'),
  )
  return (
    <details className="max-w-line">
      <summary className="target cursor-pointer font-bold text-20">{t('political')}</summary>
      <p className="py-2">{t('politicalWhy')}</p>
      {named?.length === 0 && <p className="py-2 text-ink-soft">{t('politicalNone')}</p>}
      <ul>
        {named?.map(one => (
          <PoliticalGroup key={one.organisationId} one={one} place={place} />
        ))}
      </ul>
      <ActForm act={act} input={() => draft} submitLabel={t('politicalSubmit')}>
        <Select
          label={t('organisation')}
          options={[
            { value: '', label: t('choose') },
            ...(others ?? []).map(one => ({ value: one.organisationId, label: one.displayName })),
          ]}
          {...text('organisationId')}
        />
        <TextField label={t('politicalReason')} {...text('reason')} />
      </ActForm>
    </details>
  )
}
