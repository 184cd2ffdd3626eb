import { DataTable } from '@reliance/ui/data-table.tsx'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { useEuros } from '../use-euros.ts'
import type { Gift } from './gifts.ts'
import { useGiftWords } from './use-gift-words.ts'

/** Where a gift stands, why, and what can be done with it. */
function Standing({ gift, children }: { gift: Gift; children?: ReactNode }) {
  const t = useTranslations('interface.inKind')
  const words = useGiftWords()
  return (
    <span className="flex flex-col items-start gap-1">
      <span>{words.state(gift)}</span>
      {gift.reason !== '' && (
        <span className="whitespace-pre-wrap text-ink-soft">{t('reason', { reason: gift.reason })}</span>
      )}
      {children}
    </span>
  )
}

type Props = {
  caption: string
  gifts: readonly Gift[]
  /** Whether it says who gave: in a list of several organisations. */
  named?: boolean
  /** What can be done with one of them. */
  act?: (gift: Gift) => ReactNode
}

/** Gifts with what they are worth, how that was found and where they stand. */
export function GiftTable({ caption, gifts, named = false, act }: Props) {
  const t = useTranslations('interface.inKind')
  const [euros, date, words] = [useEuros(), useDate(), useGiftWords()]
  return (
    <DataTable
      stacked
      caption={caption}
      rows={gifts}
      rowKey={row => row.giftId}
      columns={[
        {
          key: 'what',
          title: t('what'),
          cell: row => (
            <span className="flex flex-col">
              <span>{row.nature}</span>
              <span className="font-normal text-ink-soft">{t(`kinds.${row.kind}`)}</span>
            </span>
          ),
        },
        ...(named ? [{ key: 'who', title: t('who'), cell: (row: Gift) => row.organisation }] : []),
        { key: 'when', title: t('when'), cell: row => date(row.givenOn) },
        {
          key: 'howMuch',
          title: t('howMuch'),
          cell: row => (
            <span className="flex flex-col">
              <span>{words.measured(row)}</span>
              <span className="text-ink-soft">{row.method}</span>
            </span>
          ),
        },
        { key: 'value', title: t('value'), figures: true, cell: row => euros(row.value) },
        { key: 'state', title: t('state'), cell: row => <Standing gift={row}>{act?.(row)}</Standing> },
      ]}
    />
  )
}
