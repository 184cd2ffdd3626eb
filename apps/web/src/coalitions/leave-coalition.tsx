import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { hrefOf, type Place } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'
import { type Archive, LeftReceipt } from './left-receipt.tsx'
import { TakeAlong } from './take-along.tsx'

type Coalition = Outputs['coalitions']['get']
type Mine = Coalition['myOrganisations'][number]

export type LeaveCoalitionProps = {
  place: Place
  /** What the coalition holds of one organisation, by whichever context knows it. */
  takeAlong: (organisationId: string) => Promise<Archive>
}

type Left = { organisation: string; wasMember: boolean; archive: Archive }
type ContentProps = LeaveCoalitionProps & {
  mine: readonly Mine[]
  canClose: boolean
  onLeft: (left: Left) => void
}

type ConsequencesProps = { organisation: string; wasMember: boolean }

function Consequences({ organisation, wasMember }: ConsequencesProps) {
  const t = useTranslations('interface.leaveCoalition')
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('what')}</h2>
      <ul className="flex list-disc flex-col gap-2 ps-5">
        <li>{t('whatNow', { organisation })}</li>
        <li>{t('whatPositions')}</li>
        <li>{t('whatHome', { organisation })}</li>
        {wasMember && <li>{t('whatTold', { organisation })}</li>}
        <li>{t('whatBack')}</li>
      </ul>
    </section>
  )
}

function Content({ mine, place, takeAlong, canClose, onLeft }: ContentProps) {
  const t = useTranslations('interface.leaveCoalition')
  const say = useSay()
  const coalition = place.name
  const [chosen, setChosen] = useState(mine[0])
  const organisation = chosen?.displayName ?? ''
  const wasMember = chosen?.status === 'joined'
  const act = useAct(async (organisationId: string, requestId) => {
    // Afterwards nobody could fetch it any more.
    const archive = await takeAlong(organisationId)
    await api.coalitions.leave.mutate({ spaceId: place.spaceId, organisationId, requestId })
    say(t('left', { organisation, coalition }))
    onLeft({ organisation, wasMember, archive })
  })
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
      <Consequences organisation={organisation} wasMember={wasMember} />
      {chosen && (
        <TakeAlong
          key={chosen.organisationId}
          name={chosen.displayName}
          fetchArchive={() => takeAlong(chosen.organisationId)}
        />
      )}
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

/** Leaving: what happens, what one takes along, then one act, on one page (R69); after it, its receipt. */
export function LeaveCoalition({ place, takeAlong }: LeaveCoalitionProps) {
  const t = useTranslations('interface.leaveCoalition')
  const [left, setLeft] = useState<Left | null>(null)
  useDocumentTitle(t('title', { coalition: place.name }))
  const query = useQuery(
    queries.coalitions.get.queryOptions({ spaceId: place.spaceId }, { enabled: left === null }),
  )
  if (left !== null) return <LeftReceipt place={place} {...left} />
  return (
    <Loaded query={query}>
      {({ myOrganisations }) =>
        myOrganisations.length > 0 ? (
          <Content
            mine={myOrganisations}
            canClose={myOrganisations.some(one => one.canSign)}
            place={place}
            takeAlong={takeAlong}
            onLeft={setLeft}
          />
        ) : (
          <EmptyState title={t('none')} why={t('sentence')} />
        )
      }
    </Loaded>
  )
}
