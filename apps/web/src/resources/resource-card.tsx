import { Link } from '@reliance/ui/link.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { useTranslations } from 'use-intl'
import type { Place } from '../person.ts'
import type { Outputs } from '../trpc.ts'
import { resourcesHref } from './resources-href.ts'
import { usePrice } from './use-price.ts'

export type ShownCard = Outputs['resources']['list']['items'][number]

/** How much of it there is, where that is not one. */
export function useHowMany(): (card: Pick<ShownCard, 'kind' | 'stock' | 'seats'>) => string {
  const t = useTranslations('interface.resources')
  return ({ kind, stock, seats }) => {
    if (kind === 'stock') return t('pieces', { count: stock })
    if (kind === 'skill') return t('hours', { count: stock })
    return seats === null ? '' : t('seats', { count: seats })
  }
}

/** What of it can be had on the day that is asked for. */
function useFree(): (card: ShownCard) => string {
  const t = useTranslations('interface.resources.free')
  return ({ kind, free }) => {
    if (free === null) return ''
    const [all, best] = [String(free.allDay), String(free.atBest)]
    if (kind === 'stock') return t(all === best ? 'stockAllDay' : 'stock', { all, best })
    return kind === 'skill' ? t('skill', { all }) : t(free.allDay > 0 ? 'allDay' : 'inPart')
  }
}

/** One resource of the catalogue: what it is, whose, where, and what it costs. @param day on which it is looked for. */
export function ResourceCard({ place, card, day }: { place: Place; card: ShownCard; day: string | null }) {
  const t = useTranslations('interface.resources')
  const kinds = useTranslations('resources.kinds')
  const price = usePrice()
  const howMany = useHowMany()
  const free = useFree()
  return (
    <li className="flex gap-3 border-hair border-t py-4">
      <Mark seed={card.organisationId} name={card.owner} />
      <div className="flex min-w-0 flex-col gap-1 wrap-anywhere">
        <h2 className="text-20">
          <Link href={`${resourcesHref(place, card.resourceId)}${day === null ? '' : `?jour=${day}`}`}>
            {card.name}
          </Link>
        </h2>
        <p>
          {[kinds(card.kind), howMany(card), card.place].filter(Boolean).join(', ')}
          {card.state !== 'published' && <strong> ({t(`states.${card.state}`)})</strong>}
        </p>
        {card.free !== null && <p className="font-bold">{free(card)}</p>}
        <p className="text-ink-soft">
          {t('lentBy', { organisation: card.owner })}, {price(card)}
        </p>
      </div>
    </li>
  )
}
