import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { NamedLine } from '../home/named-line.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'

type Found = Outputs['organisations']['similar'][number]

function FoundLine({ found, place, isInside }: { found: Found; place: Place; isInside: boolean }) {
  const t = useTranslations('interface.memberOrganisations')
  const say = useSay()
  const organisation = found.name
  const act = useAct(
    (organisationId: string, requestId) =>
      api.coalitions.invite.mutate({ spaceId: place.spaceId, organisationId, requestId }),
    { onDone: () => say(t('invited', { organisation })) },
  )
  return (
    <NamedLine
      seed={found.spaceId}
      name={organisation}
      detail={[found.communeName, isInside ? t('inside') : null].filter(part => part !== null).join(', ')}
      notice={act.failure && <ActNotice failure={act.failure} />}
    >
      {!isInside && (
        <Button aria-label={t('inviteName', { organisation })} onClick={() => void act.send(found.spaceId)}>
          {t('invite')}
        </Button>
      )}
    </NamedLine>
  )
}

type InviteProps = { place: Place; inside: ReadonlySet<string> }

/** Among the organisations that chose to be seen; the others are written to by their address. */
export function InviteOrganisation({ place, inside }: InviteProps) {
  const t = useTranslations('interface.memberOrganisations')
  const [search, setSearch] = useState('')
  const wanted = useDeferredValue(search.trim())
  const enabled = wanted.length > 2
  const { data } = useQuery(
    queries.organisations.similar.queryOptions(
      { name: wanted },
      { enabled, placeholderData: before => before },
    ),
  )
  const found = enabled ? data : undefined
  return (
    <section className="flex flex-col gap-4 py-3">
      <TextField type="search" autoComplete="off" label={t('search')} value={search} onChange={setSearch} />
      {found?.length === 0 && <p role="status">{t('noneFound')}</p>}
      <ul>
        {found?.map(one => (
          <FoundLine key={one.spaceId} found={one} place={place} isInside={inside.has(one.spaceId)} />
        ))}
      </ul>
    </section>
  )
}
