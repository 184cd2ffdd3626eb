import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import type { Treasury } from './treasury.ts'
import { useEuros } from './use-euros.ts'

function Opening({ amount, place }: { amount: string; place: Place }) {
  const t = useTranslations('interface.treasury')
  const euros = useEuros()
  const say = useSay()
  const act = useAct(
    (_: null, requestId) => api.fund.recordOpening.mutate({ spaceId: place.spaceId, requestId }),
    { onDone: () => say(t('bankOpeningDone')) },
  )
  return (
    <div className="flex flex-col items-start gap-2">
      <p>{t('bankOpening', { amount: euros(amount) })}</p>
      <Button pending={act.sending ? t('bankOpeningAct') : undefined} onClick={() => void act.send(null)}>
        {t('bankOpeningAct')}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}

/** Whether the bank and the books say the same, and what is missing where they do not: a statement, or the beginning. */
export function BankCheck({ treasury, place }: { treasury: Treasury; place: Place }) {
  const t = useTranslations('interface.treasury')
  const date = useDate()
  const euros = useEuros()
  const { bank, canKeep } = treasury
  if (bank === null) return null
  const { balance, books, difference, opening, gaps } = bank
  const said = { date: date(bank.on), balance: euros(balance) }
  if (Number(difference) === 0 && gaps.length === 0) return <p>{t('bankSame', said)}</p>
  return (
    <Notice kind="info" title={t('bankGaps')}>
      {Number(difference) !== 0 && (
        <p>{t('bankDiffers', { ...said, books: euros(books), difference: euros(difference) })}</p>
      )}
      {canKeep && Number(opening) !== 0 && <Opening amount={opening} place={place} />}
      {gaps.map(one => (
        <p key={one.afterOn}>
          {t('bankGap', {
            after: date(one.afterOn),
            before: date(one.beforeOn),
            missing: euros(one.missing),
          })}
        </p>
      ))}
    </Notice>
  )
}
