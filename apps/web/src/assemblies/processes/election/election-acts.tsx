import { useTranslations } from 'use-intl'
import type { ElectionProps } from '../shown-process.ts'
import { GiveReason, Nominate, ProposePerson, TransferVoice } from './name-somebody.tsx'
import { AnswerElection, LiftObjection, ObjectToPerson } from './object-to-person.tsx'
import { TakeElectionStep } from './take-election-step.tsx'
import { DescribeRole, WeighRole } from './weigh-role.tsx'

/** What whoever reads says in the round that goes on. */
function InRound(props: ElectionProps) {
  const t = useTranslations('interface.electionActs')
  const consent = useTranslations('interface.consentActs')
  const { state, mine, shown } = props.election
  const isOver = state === 'elected' || state === 'no_one_found'
  if (!mine.takesPart) return isOver ? null : <p>{consent('noVoice')}</p>
  switch (state) {
    case 'role_defining':
      return <WeighRole {...props} />
    case 'balloting':
      return <Nominate {...props} />
    case 'revealing':
      return mine.hasAnswered ? <p>{t('spoken')}</p> : <GiveReason {...props} />
    case 'transferring':
      return <TransferVoice {...props} />
    case 'proposing':
      return mine.facilitates ? <ProposePerson {...props} /> : null
    case 'objecting':
      if (mine.isProposed && shown === null) return <p>{t('last')}</p>
      return mine.isProposed ? (
        !mine.hasAnswered && <ObjectToPerson {...props} />
      ) : shown === null ? (
        <ObjectToPerson {...props} />
      ) : null
    case 'resolving':
      return mine.facilitates ? <LiftObjection {...props} /> : null
    case 'accepting':
      return mine.isProposed ? <AnswerElection {...props} /> : null
    default:
      return null
  }
}

/** The one act of whoever reads, then the step of whoever facilitates. */
export function ElectionActs(props: ElectionProps) {
  const { state, mine } = props.election
  return (
    <div className="flex max-w-line flex-col gap-6 print:hidden">
      <InRound {...props} />
      <TakeElectionStep {...props} />
      {state === 'role_defining' && mine.facilitates && <DescribeRole {...props} />}
    </div>
  )
}
