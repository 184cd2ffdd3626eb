import { centsOf, readTyped } from '@reliance/core/fund/euros.ts'
import { Button } from '@reliance/ui/button.tsx'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDraft } from '../acts/use-draft.ts'
import { todayIn, useDate } from '../format.ts'
import { DateField } from '../home/date-field.tsx'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Treasury } from './treasury.ts'
import { useEuros } from './use-euros.ts'

/** What was recorded, and how it is taken back. */
function CashReceived({ one, place }: { one: Treasury['cash'][number]; place: Place }) {
  const t = useTranslations('interface.treasury')
  const [euros, date, say] = [useEuros(), useDate(), useSay()]
  const [asking, setAsking] = useState(false)
  const undo = useAct(
    (_: null, requestId) =>
      api.fund.undoCash.mutate({ spaceId: place.spaceId, contributionId: one.contributionId, requestId }),
    { onDone: () => say(t('undoneSaid')) },
  )
  const said = { organisation: one.displayName, amount: euros(one.amount), date: date(one.receivedOn) }
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-hair border-b py-3">
      <span className="min-w-0">{t('cashLine', said)}</span>
      <Button onClick={() => setAsking(true)}>{t('undo')}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('undo')}
        confirmLabel={t('undo')}
        cancelLabel={t('keep')}
        pending={undo.sending ? t('undo') : undefined}
        onConfirm={() => void undo.send(null)}
      >
        <p>{t('cashUndoWhy', said)}</p>
        <ActNotice failure={undo.failure} />
      </ConfirmDialog>
    </li>
  )
}

/** Coins and notes; the organisation that gave them is written to. */
export function RecordCash({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const euros = useEuros()
  const promised = treasury.organisations.filter(one => one.promise)
  const { act, draft, text } = useDraft(
    'cash',
    () => ({ organisationId: '', amount: '', receivedOn: todayIn(place) }),
    (typed, requestId) =>
      api.fund.recordCash.mutate({ ...typed, spaceId: place.spaceId, year: treasury.year, requestId }),
    () => t('cashDone'),
  )
  if (promised.length === 0) return null
  const giver = promised.find(one => one.organisationId === draft.organisationId)
  const typed = readTyped(draft.amount)
  const isMuchMore = giver !== undefined && 'cents' in typed && typed.cents > centsOf(giver.left)
  return (
    <details className="max-w-line">
      <summary className="target cursor-pointer font-bold text-20">{t('cash')}</summary>
      <p className="py-2">{t('cashWhy')}</p>
      <ActForm act={act} input={() => draft} submitLabel={t('cashSubmit')}>
        <Select
          label={t('organisation')}
          options={[
            { value: '', label: t('choose') },
            ...promised.map(one => ({ value: one.organisationId, label: one.displayName })),
          ]}
          {...text('organisationId')}
        />
        <TextField label={t('cashAmount')} inputMode="decimal" autoComplete="off" {...text('amount')} />
        {isMuchMore && (
          <p role="status" className="font-bold">
            {t('cashMuchMore', { organisation: giver.displayName, left: euros(giver.left) })}
          </p>
        )}
        <DateField label={t('cashOn')} {...text('receivedOn')} />
      </ActForm>
      <ul>
        {treasury.cash.map(one => (
          <CashReceived key={one.contributionId} one={one} place={place} />
        ))}
      </ul>
    </details>
  )
}
