import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { ProposalProps } from '../../mandates/proposal.ts'
import { ProposeDecision } from '../../mandates/propose-decision.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import type { Application } from './application-draft.ts'

/** The decision on one project: everything in it comes from the frozen result. */
function Proposal({ place, register, project }: ProposalProps & { project: Application }) {
  const t = useTranslations('interface.committee')
  const title = t('allocateTitle', { title: project.title })
  useDocumentTitle(title, place.name)
  const { result, applicationId, callId, leadId, shares } = project
  if (!result || project.decided) return <NotFoundPage />
  const payload = {
    callId,
    applicationId,
    title: project.title,
    leadId,
    hostIds: [...new Set(shares.flatMap(one => (one.hostId === null ? [] : [one.hostId])))],
    shares: result.shares,
    reason: result.reason,
    resultSha256: result.sha256,
  }
  return (
    <Page title={title} sentence={t('allocateWhy')}>
      <ProposeDecision
        place={place}
        register={register}
        empty={() => ({})}
        effects={() => [{ kind: 'allocate', payload }]}
        fields={() => null}
      />
    </Page>
  )
}

/** Proposes what one project gets, as the result of its call says (R131). */
export function AllocatePage({ place, applicationId }: { place: Place; applicationId: string }) {
  const { spaceId } = place
  const register = useQuery(queries.mandates.organigram.queryOptions({ spaceId }))
  const project = useQuery(queries.fund.application.queryOptions({ spaceId, applicationId }))
  if (place.closedAt !== null) return <NotFoundPage />
  return (
    <Loaded query={register}>
      {read => (
        <Loaded query={project}>{found => <Proposal place={place} register={read} project={found} />}</Loaded>
      )}
    </Loaded>
  )
}
