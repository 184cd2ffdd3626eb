import { centsOf } from '@reliance/core/fund/euros.ts'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import type { Outputs } from '../trpc.ts'
import { useEuros } from './use-euros.ts'

type Mine = Outputs['fund']['get']['mine'][number]

/** What stands before it is changed. The form cannot show it: what was declared is kept in the organisation's space. */
export function PromisedNow({ mine: { promise } }: { mine: Mine }) {
  const t = useTranslations('interface.pledge')
  const [euros, date] = [useEuros(), useDate()]
  if (!promise) return null
  const values = {
    amount: euros(promise.amount),
    count: String(promise.instalments),
    date: date(promise.firstDueOn),
  }
  return (
    <p className="max-w-line border-edge border-s-4 bg-paper px-4 py-2">
      {centsOf(promise.amount) > 0n ? t('now', values) : t('nowNothing')}
    </p>
  )
}
