import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api, queries } from '../trpc.ts'
import { assemblyHref } from './assembly-href.ts'

/** From a date to its assembly, or the act that prepares it as one. */
export function AssemblyOfDate({ place, eventId }: { place: Place; eventId: string }) {
  const t = useTranslations('interface.assembly')
  const form = useTranslations('interface.form')
  const router = useRouter()
  const { spaceId } = place
  const query = useQuery(queries.assemblies.ofDate.queryOptions({ spaceId, eventId }))
  const act = useAct(
    (_: object, requestId) => api.assemblies.planFromDate.mutate({ spaceId, requestId, eventId }),
    { onDone: ({ assemblyId }) => router.navigate({ href: assemblyHref(place, assemblyId) }) },
  )
  if (query.data === undefined) return null
  const { assemblyId, can } = query.data
  if (assemblyId !== null)
    return <LinkButton href={assemblyHref(place, assemblyId)}>{t('ofDate')}</LinkButton>
  if (!can.plan) return null
  return (
    <div className="flex flex-col items-start gap-2">
      <Button pending={act.sending ? form('sending') : undefined} onClick={() => void act.send({})}>
        {t('prepare')}
      </Button>
      <ActNotice failure={act.failure} />
    </div>
  )
}
