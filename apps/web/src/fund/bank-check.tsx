import { Notice } from '@reliance/ui/notice.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'
import type { Treasury } from './treasury.ts'
import { useEuros } from './use-euros.ts'

/** Whether the bank and the books say the same, and which statement is missing where they do not. */
export function BankCheck({ bank }: { bank: Treasury['bank'] }) {
  const t = useTranslations('interface.treasury')
  const date = useDate()
  const euros = useEuros()
  if (bank === null) return null
  const { balance, books, difference, gaps } = bank
  const said = { date: date(bank.on), balance: euros(balance) }
  if (Number(difference) === 0 && gaps.length === 0) return <p>{t('bankSame', said)}</p>
  return (
    <Notice kind="info" title={t('bankGaps')}>
      {Number(difference) !== 0 && (
        <p>{t('bankDiffers', { ...said, books: euros(books), difference: euros(difference) })}</p>
      )}
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
