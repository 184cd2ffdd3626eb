import { centsOf } from '@reliance/core/fund/euros.ts'
import { useTranslations } from 'use-intl'
import type { Outputs } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'

type Mine = Outputs['fund']['get']['mine'][number]

/** What of one's own promise is in kind, and how much of it another organisation has countersigned. */
export function PromisedInKind({ mine: { promise, signedInKind } }: { mine: Mine }) {
  const t = useTranslations('interface.pledgeInKind')
  const euros = useEuros()
  if (!promise || centsOf(promise.inKind) === 0n) return null
  return <p>{t('promised', { amount: euros(promise.inKind), signed: euros(signedInKind) })}</p>
}
