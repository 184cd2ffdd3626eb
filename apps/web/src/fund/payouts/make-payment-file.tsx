import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { saveFile } from '../../files/save-file.ts'
import { todayIn } from '../../format.ts'
import { DateField } from '../../home/date-field.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import type { Payouts } from './payouts.ts'

/** All that is approved, in one file that the bank reads. */
export function MakePaymentFile({ payouts, place }: { payouts: Payouts['payouts']; place: Place }) {
  const t = useTranslations('interface.payouts')
  const euros = useEuros()
  const approved = payouts.filter(one => one.state === 'approved')
  const [left, setLeft] = useState<readonly string[]>([])
  const chosen = approved.filter(one => !left.includes(one.payoutId))
  const { act, draft, text } = useDraft(
    'payment-file',
    () => ({ executeOn: todayIn(place) }),
    ({ executeOn }, requestId) =>
      api.fund.makePaymentFile.mutate({
        spaceId: place.spaceId,
        payoutIds: chosen.map(one => one.payoutId),
        executeOn: executeOn as CivilDate,
        requestId,
      }),
    ({ fileName, content }) => {
      saveFile(fileName, content, 'application/xml')
      return fileName
    },
  )
  if (approved.length === 0) return null
  return (
    <section className="flex max-w-line flex-col gap-4 border-hair border-b pb-6">
      <h2 className="text-25">{t('file')}</h2>
      <p>{t('fileWhy', { count: chosen.length })}</p>
      <ActForm act={act} input={() => (chosen.length > 0 ? draft : null)} submitLabel={t('make')}>
        <div className="flex flex-col">
          {approved.map(one => (
            <Checkbox
              key={one.payoutId}
              label={t('line', { payee: one.payee, amount: euros(one.amount) })}
              checked={!left.includes(one.payoutId)}
              onChange={on => setLeft(on ? left.filter(id => id !== one.payoutId) : [...left, one.payoutId])}
            />
          ))}
        </div>
        <DateField label={t('executeOn')} {...text('executeOn')} />
      </ActForm>
    </section>
  )
}
