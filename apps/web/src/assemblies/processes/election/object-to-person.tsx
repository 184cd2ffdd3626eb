import { Button } from '@reliance/ui/button.tsx'
import { ChoiceRow } from '@reliance/ui/choice-row.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../../acts/act-form.tsx'
import { ActNotice } from '../../../acts/act-notice.tsx'
import { useAct } from '../../../acts/use-act.ts'
import { useDraft } from '../../../acts/use-draft.ts'
import { CollectionNote } from '../../../personal-data/collection-note.tsx'
import { api } from '../../../trpc.ts'
import type { ElectionProps } from '../shown-process.ts'

/** Whether one objects to the person proposed: hidden until all others are in, and neither answer is chosen beforehand. */
export function ObjectToPerson({ place, election }: ElectionProps) {
  const t = useTranslations('interface.electionActs')
  const { processId, round, mine } = election
  const { act, draft, put, text } = useDraft(
    `object-to-person-${processId}-${round}`,
    () => ({ objects: mine.objects === null ? '' : mine.objects ? 'yes' : 'no', reason: mine.reason }),
    ({ objects, reason }, requestId) =>
      api.assemblies.processes.election.objectToPerson.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        round,
        objects: objects === 'yes',
        reason: objects === 'yes' ? reason : '',
      }),
    () => t('objectSent'),
  )
  const chosen = draft.objects === 'yes' || draft.objects === 'no' ? draft.objects : undefined
  return (
    <ActForm act={act} input={() => (chosen === undefined ? null : draft)} submitLabel={t('objectSend')}>
      {mine.objects !== null && <p className="font-bold">{t('objectSent')}</p>}
      <ChoiceRow
        legend={<span className="font-bold text-20">{t('question')}</span>}
        name="objects"
        value={chosen}
        onChange={objects => put({ objects })}
        choices={[
          { value: 'no', label: t('agrees'), tone: 'for' },
          { value: 'yes', label: t('objects'), tone: 'against' },
        ]}
      />
      {chosen === 'yes' && <TextArea label={t('objection')} hint={t('objectionHint')} {...text('reason')} />}
      <p className="text-ink-soft">{t(mine.isProposed ? 'last' : 'hidden')}</p>
      <CollectionNote of="decision" who={place.name} />
    </ActForm>
  )
}

/** Another term or a support, which lifts the objection; or another person, by the step beside it. */
export function LiftObjection({ place, election }: ElectionProps) {
  const t = useTranslations('interface.electionActs')
  const open = useTranslations('interface.openElection')
  const { processId, revision, round, role } = election
  const { act, draft, text } = useDraft(
    `lift-${processId}-${round}`,
    () => ({ termMonths: String(role.termMonths), support: role.support, liftedBy: '' }),
    (typed, requestId) =>
      api.assemblies.processes.election.liftObjection.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        revision,
        ...typed,
        termMonths: Number(typed.termMonths),
      }),
    () => t('lifted'),
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('liftSend')}>
      <TextField label={open('term')} inputMode="numeric" {...text('termMonths')} />
      <TextArea label={t('support')} optional {...text('support')} />
      <TextArea label={t('lift')} hint={t('liftHint')} {...text('liftedBy')} />
    </ActForm>
  )
}

/** The person proposed accepts, or declines without a reason. */
export function AnswerElection({ place, election }: ElectionProps) {
  const t = useTranslations('interface.electionActs')
  const form = useTranslations('interface.form')
  const say = useSay()
  const { processId, revision } = election
  const act = useAct(
    ({ accepts }: { accepts: boolean }, requestId) =>
      api.assemblies.processes.election.answerElection.mutate({
        spaceId: place.spaceId,
        requestId,
        processId,
        revision,
        accepts,
      }),
    { onDone: () => say(t('answered')) },
  )
  const pending = act.sending ? form('sending') : undefined
  return (
    <div className="flex flex-col items-start gap-3">
      <p>{t('acceptWhy')}</p>
      <div className="flex flex-wrap gap-3">
        <Button kind="main" pending={pending} onClick={() => void act.send({ accepts: true })}>
          {t('accept')}
        </Button>
        <Button pending={pending} onClick={() => void act.send({ accepts: false })}>
          {t('decline')}
        </Button>
      </div>
      <ActNotice failure={act.failure} />
    </div>
  )
}
