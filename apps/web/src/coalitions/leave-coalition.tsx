import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { hrefOf, type Place } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'

type Coalition = Outputs['coalitions']['get']
type Mine = Coalition['myOrganisations'][number]

export type LeaveCoalitionProps = {
  place: Place
  /** What a later context offers to take along before leaving. */
  takeAway: (organisation: { organisationId: string; name: string }) => ReactNode
}

type ContentProps = LeaveCoalitionProps & { mine: readonly Mine[]; canClose: boolean }

function Content({ mine, place, takeAway, canClose }: ContentProps) {
  const t = useTranslations('interface.leaveCoalition')
  const say = useSay()
  const router = useRouter()
  const coalition = place.name
  const [chosen, setChosen] = useState(mine[0])
  const organisation = chosen?.displayName ?? ''
  const act = useAct(
    (organisationId: string, requestId) =>
      api.coalitions.leave.mutate({ spaceId: place.spaceId, organisationId, requestId }),
    {
      onDone: async () => {
        say(t('left', { organisation, coalition }))
        await router.navigate({ to: '/' })
      },
    },
  )
  const isLast = act.failure?.general?.code === 'coalitions.last_organisation'
  return (
    <Page title={t('title', { coalition })} sentence={t('sentence')}>
      {mine.length > 1 && (
        <Select
          label={t('who')}
          value={chosen?.organisationId}
          options={mine.map(one => ({ value: one.organisationId, label: one.displayName }))}
          onChange={value => setChosen(mine.find(one => one.organisationId === value))}
        />
      )}
      <section className="flex flex-col gap-3">
        <h2 className="text-25">{t('what')}</h2>
        <ul className="flex list-disc flex-col gap-2 ps-5">
          <li>{t('whatNow', { organisation })}</li>
          <li>{t('whatPositions')}</li>
          <li>{t('whatHome', { organisation })}</li>
          <li>{t('whatBack')}</li>
        </ul>
      </section>
      {chosen && takeAway({ organisationId: chosen.organisationId, name: chosen.displayName })}
      <ActForm
        act={act}
        input={() => chosen?.organisationId ?? null}
        submitLabel={t('confirm', { coalition })}
        beside={
          <>
            <LinkButton href={hrefOf(place)}>{t('stay')}</LinkButton>
            {canClose && isLast && <LinkButton href={`${hrefOf(place)}/fermer`}>{t('lastOne')}</LinkButton>}
          </>
        }
      >
        {null}
      </ActForm>
    </Page>
  )
}

/** Leaving: what happens, what one takes along, then one act, on one page (R69). */
export function LeaveCoalition({ place, takeAway }: LeaveCoalitionProps) {
  const t = useTranslations('interface.leaveCoalition')
  useDocumentTitle(t('title', { coalition: place.name }))
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {({ myOrganisations }) =>
        myOrganisations.length > 0 ? (
          <Content
            mine={myOrganisations}
            canClose={myOrganisations.some(one => one.canSign)}
            place={place}
            takeAway={takeAway}
          />
        ) : (
          <EmptyState title={t('none')} why={t('sentence')} />
        )
      }
    </Loaded>
  )
}
