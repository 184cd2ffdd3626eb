import { Page } from '@reliance/ui/page.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { ProposalProps } from '../../mandates/proposal.ts'
import { ProposeDecision } from '../../mandates/propose-decision.tsx'
import type { Place } from '../../person.ts'
import { queries } from '../../trpc.ts'
import { useEuros, useTypedEuros } from '../use-euros.ts'
import type { Granted } from './granted.ts'

/** Asking money back, or giving up what was asked: everything but the amount and the reason comes from the project. */
type Kind = 'clawback' | 'write_off'
type Props = { place: Place; applicationId: string; kind: Kind }

function Proposal({
  place,
  register,
  project,
  applicationId,
  kind,
}: ProposalProps & { project: Granted; applicationId: string; kind: Kind }) {
  const t = useTranslations('interface.granted')
  const [euros, typed] = [useEuros(), useTypedEuros()]
  const isBack = kind === 'clawback'
  const { title, lead, takerIds, held, owed } = project
  const heading = t(isBack ? 'clawBackTitle' : 'writeOffTitle', { title })
  useDocumentTitle(heading, place.name)
  if (!(isBack ? project.can.clawBack : project.can.writeOff)) return <NotFoundPage />
  const sentence = isBack ? t('clawBackWhy', { held: euros(held) }) : t('writeOffWhy', { owed: euros(owed) })
  return (
    <Page title={heading} sentence={sentence}>
      <ProposeDecision
        place={place}
        register={register}
        empty={() => ({ amount: typed(isBack ? held : owed), reason: '' })}
        effects={({ amount, reason }) => [
          { kind, payload: { applicationId, title, takerIds, lead, amount, reason } },
        ]}
        fields={({ text }) => (
          <>
            <TextField label={t('askedAmount')} inputMode="decimal" autoComplete="off" {...text('amount')} />
            <TextArea label={t('askedReason')} {...text('reason')} />
          </>
        )}
      />
    </Page>
  )
}

/** Proposes that the coalition asks the money of a project back, or gives it up. */
export function ClawbackPage({ place, applicationId, kind }: Props) {
  const { spaceId } = place
  const register = useQuery(queries.mandates.organigram.queryOptions({ spaceId }))
  const project = useQuery(queries.fund.project.queryOptions({ spaceId, applicationId }))
  if (place.closedAt !== null) return <NotFoundPage />
  return (
    <Loaded query={register}>
      {read => (
        <Loaded query={project}>
          {found => (
            <Proposal
              place={place}
              register={read}
              project={found}
              applicationId={applicationId}
              kind={kind}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
