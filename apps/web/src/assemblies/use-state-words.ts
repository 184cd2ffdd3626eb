import { useTranslations } from 'use-intl'
import type { Outputs } from '../trpc.ts'

type Standing = Pick<Outputs['assemblies']['list']['items'][number], 'state' | 'cancelReason' | 'isOver'>

const said = [
  'planned',
  'agenda_open',
  'agenda_frozen',
  'checked_in',
  'running',
  'published',
  'approved',
  'cancelled',
] as const

/** How far an assembly is, in words; what is behind it is past. */
export function useStateWords(): (assembly: Standing) => string {
  const t = useTranslations('interface.assemblies.states')
  return ({ state, cancelReason: reason, isOver }) =>
    isOver && state === 'agenda_frozen'
      ? t('unentered')
      : t(said.find(one => one === state) ?? 'closed', { reason })
}
