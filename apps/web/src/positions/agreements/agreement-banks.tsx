import type { AgreementItem, AgreementPage } from '@reliance/core/positions/agreement-page.ts'
import { Button } from '@reliance/ui/button.tsx'
import { Shore } from '@reliance/ui/shore.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Member } from '../member.ts'
import { ActLinks, AgreementItemView, CountSentence, type ItemActs } from './agreement-item.tsx'
import { silentOn } from './agreement-summary.tsx'

export type AgreementBanksProps = {
  page: AgreementPage
  members: readonly Member[]
  actsOn: (item: AgreementItem) => ItemActs
}

/** The water seen between the two banks. */
const Strait = () => (
  <div
    aria-hidden="true"
    className="pointer-events-none absolute inset-y-0 left-1/2 hidden w-22 -translate-x-1/2 justify-between lg:flex print:flex"
  >
    <div className="bg-[linear-gradient(to_right,var(--color-paper)_40%,transparent_40%)]">
      <Shore run="down" />
    </div>
    <div className="bg-[linear-gradient(to_left,var(--color-paper)_40%,transparent_40%)]">
      <Shore run="down" water="before" />
    </div>
  </div>
)

/** On a phone each item is a bank by itself, on its own side of the water. */
const CellShore = ({ side, place }: { side: 'unites' | 'separates'; place: string }) => (
  <div aria-hidden="true" className={`absolute inset-y-0 flex w-6 lg:hidden print:hidden ${place}`}>
    <Shore run="down" water={side === 'unites' ? 'after' : 'before'} />
  </div>
)

/** Two columns of the same width and rows of the same height; on a phone one item of each side in turn. */
export function AgreementBanks({ page, members, actsOn }: AgreementBanksProps) {
  const t = useTranslations('interface.banks')
  const [all, setAll] = useState(false)
  const length = Math.max(page.unites.length, page.separates.length)
  const hidden = page.unites.length + page.separates.length - 2 * page.shown
  const sides = [
    {
      side: 'unites',
      items: page.unites,
      column: 'me-4 lg:me-0 lg:col-start-1 print:col-start-1',
      shore: '-right-4',
      end: t('endUnites'),
    },
    {
      side: 'separates',
      items: page.separates,
      column: 'ms-4 lg:ms-0 lg:col-start-3 print:col-start-3',
      shore: '-left-4',
      end: t('endSeparates'),
    },
  ] as const
  const turns = Array.from({ length }, (_, turn) => turn)
  return (
    <div>
      <div className="relative -mx-4 grid auto-rows-fr gap-6 lg:gap-y-0 lg:mx-0 lg:grid-cols-[minmax(0,1fr)_2.5rem_minmax(0,1fr)] print:grid-cols-[minmax(0,1fr)_2.5rem_minmax(0,1fr)]">
        <Strait />
        {turns.flatMap(turn =>
          sides.map(({ side, items, column, shore, end }) => {
            const item = items[turn]
            const ended = item === undefined && turn === items.length
            if (item === undefined && !ended) return null
            return (
              <div
                key={`${side}-${turn}`}
                className={`relative min-w-0 bg-paper lg:border-ink lg:border-t-2 ${column} ${turn < page.shown || all ? '' : 'hidden print:block'}`}
              >
                <CellShore side={side} place={shore} />
                {item === undefined ? (
                  <p className="px-4 py-5 text-ink-soft lg:px-5">{end}</p>
                ) : (
                  <AgreementItemView
                    item={item}
                    side={side}
                    notDebated={silentOn(item, members)}
                    acts={actsOn(item)}
                  />
                )}
              </div>
            )
          }),
        )}
      </div>
      {hidden > 0 && !all && (
        <div className="flex justify-center pt-6">
          <Button onClick={() => setAll(true)}>{t('showAll', { count: hidden })}</Button>
        </div>
      )}
    </div>
  )
}

type OpenWaterProps = { items: readonly AgreementItem[]; actsOn: (item: AgreementItem) => ItemActs }

/** What is on neither bank: the water between them. */
export function OpenWater({ items, actsOn }: OpenWaterProps) {
  const t = useTranslations('interface.banks')
  if (items.length === 0) return null
  return (
    <section>
      <div className="flex flex-col gap-3 py-4">
        <h2 className="text-25">{t('strait')}</h2>
        <p>{t('straitWhy')}</p>
        <ul className="grid gap-x-8 lg:grid-cols-3">
          {items.map(item => (
            <li
              key={item.statementId}
              id={`statement-${item.number}`}
              className="flex flex-col gap-2 border-edge border-t py-4"
            >
              <p className="flex justify-between">
                <strong>{t(item.class)}</strong>
                <span className="text-ink-soft tabular-nums">{item.number}</span>
              </p>
              <h3 className="text-20" lang={item.lang}>
                {item.text}
              </h3>
              <p>
                <CountSentence item={item} />
              </p>
              <ActLinks acts={actsOn(item)} number={item.number} />
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
