import { accessibility } from '@reliance/core/resources/resource.ts'
import { sayEuros } from '@reliance/core/shared/amount-text.ts'
import { Mark } from '@reliance/ui/mark.tsx'
import type { ReactNode } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import type { Outputs } from '../trpc.ts'
import { useHowMany } from './resource-card.tsx'
import { usePrice } from './use-price.ts'

type Resource = Outputs['resources']['get']

/** One line of what is said of something. */
export const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-x-4 border-hair border-t py-3 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)]">
    <dt className="text-ink-soft">{name}</dt>
    <dd className="min-w-0 whitespace-pre-line wrap-anywhere">{children}</dd>
  </div>
)

/** Everything that a resource says, a line each; what it does not say has none. */
export function ResourceFacts({ resource }: { resource: Resource }) {
  const t = useTranslations('interface.resourcePage')
  const kinds = useTranslations('resources.kinds')
  const price = usePrice()
  const howMany = useHowMany()
  const lang = useLocale()
  const many = howMany(resource)
  const { kind, place, usualPrice, deposit, bufferMinutes, conditions } = resource
  return (
    <dl className="border-hair border-b">
      <Fact name={t('owner')}>
        <span className="flex items-center gap-2">
          <Mark size="small" seed={resource.organisationId} name={resource.owner} />
          {resource.owner}
        </span>
      </Fact>
      <Fact name={t('kind')}>{kinds(kind)}</Fact>
      {place !== '' && <Fact name={t('place')}>{place}</Fact>}
      {many !== '' && <Fact name={t(kind === 'room' ? 'seats' : 'stock')}>{many}</Fact>}
      {kind === 'room' && (
        <Fact name={t('accessible')}>
          {accessibility.map(one => t(`${one}.${resource[one] ? 'yes' : 'no'}`)).join(', ')}
        </Fact>
      )}
      <Fact name={t('price')}>{price(resource)}</Fact>
      {usualPrice !== '' && <Fact name={t('usualPrice')}>{sayEuros(usualPrice, lang)}</Fact>}
      {deposit !== '' && <Fact name={t('deposit')}>{sayEuros(deposit, lang)}</Fact>}
      {bufferMinutes > 0 && <Fact name={t('buffer')}>{t('minutes', { count: bufferMinutes })}</Fact>}
      {conditions !== '' && <Fact name={t('conditions')}>{conditions}</Fact>}
    </dl>
  )
}
