import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'
import {
  CreateBodyProposal,
  DissolveBodyProposal,
  GrantProposal,
  MoveBodyProposal,
} from './body-proposals.tsx'
import type { ProposalProps } from './proposal.ts'
import { type ProposalName, proposalNames } from './proposal-names.ts'
import { ProposeDecision } from './propose-decision.tsx'
import { RoleProposal } from './role-proposal.tsx'

/** Words alone: it stands in the register, and opens nothing. */
function TextProposal(props: ProposalProps) {
  return <ProposeDecision {...props} empty={() => ({})} effects={() => []} fields={() => null} />
}

const proposals: Record<ProposalName, ComponentType<ProposalProps>> = {
  role: RoleProposal,
  organe: CreateBodyProposal,
  delegation: GrantProposal,
  deplacer: MoveBodyProposal,
  dissoudre: DissolveBodyProposal,
  texte: TextProposal,
}

/** Whether the end of an address names a proposal. */
export const isProposal = (what: string): what is ProposalName => proposalNames.includes(what as ProposalName)

function Content({ place, what }: { place: Place; what: ProposalName }) {
  const t = useTranslations('interface.propose')
  useDocumentTitle(t(`titles.${what}`), place.name)
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  const Proposal = proposals[what]
  return (
    <Loaded query={query}>
      {register => (
        <Page title={t(`titles.${what}`)} sentence={t(`whys.${what}`)}>
          <Proposal place={place} register={register} />
        </Page>
      )}
    </Loaded>
  )
}

/** One page for each thing that a decision can do; the address says which. */
export function ProposePage({ place, what }: { place: Place; what: ProposalName }) {
  return place.closedAt === null ? <Content place={place} what={what} /> : <NotFoundPage />
}
