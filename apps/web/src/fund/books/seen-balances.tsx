import { DataTable } from '@reliance/ui/data-table.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useRefusalText } from '../../acts/use-refusal-text.ts'
import { useDate } from '../../format.ts'
import type { Outputs } from '../../trpc.ts'
import { useEuros } from '../use-euros.ts'
import { useSide } from './use-side.ts'

type Seen = Outputs['fund']['books']['previewBalances']
type Line = { account: string; label: string; amount: string; place: string }

/** Lines of a file of balances, each with what it becomes. */
export function BalanceLines({ caption, lines }: { caption: string; lines: readonly Line[] }) {
  const t = useTranslations('interface.takeOver')
  const side = useSide()
  return (
    <DataTable
      stacked
      caption={caption}
      rows={lines.map((line, at) => ({ ...line, at: String(at) }))}
      rowKey={row => row.at}
      columns={[
        { key: 'account', title: t('account'), cell: row => `${row.account} ${row.label}`.trim() },
        { key: 'place', title: t('becomes'), cell: row => t(`places.${row.place as 'bank'}`) },
        { key: 'debit', title: t('debit'), figures: true, cell: row => side(row.amount, true) },
        { key: 'credit', title: t('credit'), figures: true, cell: row => side(row.amount, false) },
      ]}
    />
  )
}

/** What a file would bring, before anything is written; whatever is refused is said line by line. */
export function SeenBalances({ seen, children }: { seen: Seen; children: ReactNode }) {
  const t = useTranslations('interface.takeOver')
  const [date, euros, refusal] = [useDate(), useEuros(), useRefusalText()]
  const { lines, refused, refusal: whole, file, booked } = seen
  const amounts = (of: NonNullable<Seen['booked']>) => ({
    bank: euros(of.bank),
    cash: euros(of.cash),
    transit: euros(of.transit),
    tied: euros(of.tied),
    free: euros(of.free),
  })
  if (seen.isSame) return <p>{t('same')}</p>
  const isReady = refused.length === 0 && whole === null && booked !== null
  return (
    <section className="flex flex-col gap-4">
      <p>{t('seenWhy', { date: date(seen.on) })}</p>
      {refused.length > 0 && (
        <Notice kind="error" title={t('refused', { count: refused.length })}>
          <ul className="list-disc ps-5">
            {refused.map(one => (
              <li key={String(one.params?.row)}>{refusal(one)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {whole && <p role="alert">{refusal(whole)}</p>}
      <BalanceLines caption={t('seen')} lines={lines} />
      {isReady && (
        <>
          <p className="max-w-line">{t('totals', amounts(file))}</p>
          {booked.bank !== file.bank && <p className="max-w-line">{t('booked', amounts(booked))}</p>}
          {file.tied !== '0.00' && <p className="max-w-line">{t('tiedWhy')}</p>}
          <div className="flex flex-col items-start gap-3">{children}</div>
        </>
      )}
    </section>
  )
}
