import { DataTable } from '@reliance/ui/data-table.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { useEuros } from '../use-euros.ts'
import type { CardSetup } from './card-setup.ts'

/** The transfers from the provider to the bank: each gathers several payments. */
export function CardPayouts({ setup }: { setup: CardSetup }) {
  const t = useTranslations('interface.card')
  const [euros, date] = [useEuros(), useDate()]
  if (setup.account === null) return null
  return (
    <section className="flex flex-col gap-3 border-hair border-t pt-6">
      <h2 className="text-25">{t('payouts')}</h2>
      {setup.payouts.length === 0 ? (
        <p>{t('payoutsNone')}</p>
      ) : (
        <>
          <p className="max-w-line">{t('payoutsWhy')}</p>
          <DataTable
            caption={t('payouts')}
            rows={setup.payouts}
            rowKey={row => row.payoutId}
            columns={[
              { key: 'on', title: t('payoutOn'), cell: row => date(row.arrivesOn) },
              { key: 'amount', title: t('payoutAmount'), figures: true, cell: row => euros(row.amount) },
              { key: 'outside', title: t('payoutOutside'), figures: true, cell: row => euros(row.outside) },
              { key: 'state', title: t('payoutState'), cell: row => t(`payoutStates.${row.state}`) },
            ]}
          />
        </>
      )}
    </section>
  )
}
