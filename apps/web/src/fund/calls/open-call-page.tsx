import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { todayIn } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { ProposalProps } from '../../mandates/proposal.ts'
import { ProposeDecision } from '../../mandates/propose-decision.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { emptyCall, type Organisations, payloadOf } from './call-draft.ts'
import { OpenCallFields } from './open-call-fields.tsx'

function Proposal({
  place,
  register,
  organisations,
  free,
}: ProposalProps & { organisations: Organisations; free: string }) {
  const t = useTranslations('interface.openCall')
  const joined = organisations.filter(one => one.status === 'joined')
  return (
    <ProposeDecision
      place={place}
      register={register}
      empty={() => emptyCall([t('together'), t('useful')], todayIn(place) as CivilDate)}
      effects={fields => [{ kind: 'open_call', payload: payloadOf(fields) }]}
      fields={form => <OpenCallFields form={form} joined={joined} free={free} />}
    />
  )
}

/** A call for projects, proposed to the body that decides it: its rules are fixed with its decision (R131). */
export function OpenCallPage({ place }: { place: Place }) {
  const t = useTranslations('interface.openCall')
  useDocumentTitle(t('title'), place.name)
  const { spaceId } = place
  const register = useQuery(queries.mandates.organigram.queryOptions({ spaceId }))
  const members = useQuery(queries.coalitions.organisations.queryOptions({ spaceId }))
  const fund = useQuery(queries.fund.get.queryOptions({ spaceId }))
  if (place.closedAt !== null) return <NotFoundPage />
  return (
    <Loaded query={register}>
      {read => (
        <Loaded query={members}>
          {organisations => (
            <Loaded query={fund}>
              {({ free }) => (
                <Page title={t('title')} sentence={t('sentence')}>
                  <Proposal place={place} register={read} organisations={organisations} free={free} />
                </Page>
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
