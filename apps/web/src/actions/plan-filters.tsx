import { actionScales } from '@reliance/core/actions/action.ts'
import type { ActionPeriod } from '@reliance/core/actions/list-actions.ts'
import { Select } from '@reliance/ui/select.tsx'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import type { Place } from '../person.ts'
import type { Outputs } from '../trpc.ts'
import { actionsHref } from './actions-href.ts'
import { type PlanSearch, usePlanSearch, writePlanSearch } from './use-plan-search.ts'

type Props = { place: Place; period: ActionPeriod; filters: Outputs['actions']['plan']['filters'] }

/** Scale, theme, département and organisation, together (R61); what is chosen stands in the address. */
export function PlanFilters({ place, period, filters }: Props) {
  const t = useTranslations('interface.plan')
  const scales = useTranslations('actions.scales')
  const router = useRouter()
  const search = usePlanSearch()
  const here = actionsHref(place, period === 'over' ? 'passees' : '')
  const choose = (part: Partial<PlanSearch>) =>
    void router.navigate({ href: here + writePlanSearch({ ...search, ...part }), replace: true })
  const all = { value: '', label: t('all') }
  const choice = (key: keyof PlanSearch, options: readonly { value: string; label: string }[]) =>
    (options.length > 1 || search[key] !== null) && (
      <Select
        label={t(key === 'organisationId' ? 'organisation' : key)}
        optional
        value={search[key] ?? ''}
        options={[all, ...options]}
        onChange={value => choose({ [key]: value === '' ? null : value })}
      />
    )
  return (
    <search aria-label={t('filters')} className="grid gap-4 print:hidden sm:grid-cols-2 lg:grid-cols-4">
      {choice(
        'scale',
        actionScales.map(value => ({ value, label: scales(value) })),
      )}
      {choice(
        'theme',
        filters.themes.map(value => ({ value, label: value })),
      )}
      {choice(
        'departement',
        filters.departements.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
      )}
      {choice(
        'organisationId',
        filters.organisations.map(one => ({ value: one.organisationId, label: one.displayName })),
      )}
    </search>
  )
}
