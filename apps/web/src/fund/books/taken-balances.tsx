import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import type { Place } from '../../person.ts'
import { api, type Outputs } from '../../trpc.ts'
import { ReasonDialog } from '../dues/reason-dialog.tsx'
import { fundHref } from '../fund-href.ts'
import { useEuros } from '../use-euros.ts'
import { BalanceLines } from './seen-balances.tsx'

type Books = Outputs['fund']['openBooks']
type Props = { books: Books; opening: NonNullable<Books['opening']>; place: Place }

/** What was taken over, line by line; the treasury can take it back while no year is closed. */
export function TakenBalances({ books, opening, place }: Props) {
  const t = useTranslations('interface.takeOver')
  const [date, euros] = [useDate(), useEuros()]
  const [asking, setAsking] = useState(false)
  const { openingId, fileName, recordedAt, lines, bank, cash, transit, tied, free } = opening
  const amounts = {
    bank: euros(bank),
    cash: euros(cash),
    transit: euros(transit),
    tied: euros(tied),
    free: euros(free),
  }
  const earlier = books.accounts.find(one => one.fullCode === 'earlier')
  const isOpen = place.closedAt === null && books.years.every(one => !one.isClosed)
  return (
    <section className="flex flex-col gap-3 border-hair border-t pt-6">
      <h2 className="text-25">{t('taken', { date: date(recordedAt) })}</h2>
      <p className="max-w-line">
        {t('takenFrom', { fileName })} {t('totals', amounts)}
      </p>
      <details>
        <summary className="target cursor-pointer font-bold">{t('lines')}</summary>
        <BalanceLines caption={t('seen')} lines={lines} />
      </details>
      <div className="flex flex-wrap gap-4 print:hidden">
        {earlier && earlier.balance !== '0.00' && place.closedAt === null && (
          <LinkButton href={fundHref(place, 'promis-avant')}>{t('free')}</LinkButton>
        )}
        {books.canKeep && isOpen && <Button onClick={() => setAsking(true)}>{t('undo')}</Button>}
      </div>
      <ReasonDialog
        name="undo-balances"
        title={t('undo')}
        open={asking}
        onClose={() => setAsking(false)}
        send={(reason, requestId) =>
          api.fund.books.undoTakeOver.mutate({ spaceId: place.spaceId, openingId, reason, requestId })
        }
        done={t('undone')}
        keep={t('keep')}
      >
        <p>{t('undoWhy')}</p>
      </ReasonDialog>
    </section>
  )
}
