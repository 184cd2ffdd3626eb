import { promptKinds } from '@reliance/core/assemblies/speaking/prompt-speaker.ts'
import { type SpeakingRule, speakingRules } from '@reliance/core/assemblies/speaking/speaking-queue.ts'
import { Foldable } from '@reliance/ui/foldable.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { ActNotice } from '../../acts/act-notice.tsx'
import { useAct } from '../../acts/use-act.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { api } from '../../trpc.ts'
import { Press } from '../press.tsx'
import type { MeetingProps } from './shown-meeting.ts'

type OfPerson = MeetingProps & { personId: string; isFirst: boolean }

/** Somebody who waits is given the floor before the others, with the reason, or taken off the list. */
export function TakeNow({ place, meeting, personId, isFirst }: OfPerson) {
  const t = useTranslations('interface.meeting.speaking')
  const own = { spaceId: place.spaceId, assemblyId: meeting.id, personId }
  const { act, draft, text } = useDraft(
    `speak-before-${meeting.id}-${personId}`,
    () => ({ overrideReason: '' }),
    ({ overrideReason }, requestId) =>
      api.assemblies.speaking.giveTurn.mutate({ ...own, requestId, kind: 'turn', overrideReason }),
    () => t('given'),
  )
  const remove = (
    <Press
      label={t('remove')}
      describedBy={`waits-${personId}`}
      call={requestId => api.assemblies.speaking.leaveQueue.mutate({ ...own, requestId })}
      done={t('removed')}
    />
  )
  if (isFirst) return remove
  return (
    <Foldable title={t('before')} isOpen={false} level={3}>
      <ActForm act={act} input={() => draft} submitLabel={t('before')}>
        <TextField label={t('reason')} {...text('overrideReason')} />
      </ActForm>
      {remove}
    </Foldable>
  )
}

/** Those who are there and may be put on the list, or answer at once: one press each. */
function People({ place, meeting, answers }: MeetingProps & { answers: boolean }) {
  const t = useTranslations('interface.meeting.speaking')
  const { waiting, speaking } = meeting.speaking
  const own = { spaceId: place.spaceId, assemblyId: meeting.id }
  const busy = [...waiting.map(one => one.personId), speaking?.personId]
  const free = meeting.people.filter(one => one.mode !== null && !busy.includes(one.personId))
  return (
    <div className="flex flex-wrap gap-2">
      {free.map(({ personId, name }) => (
        <Press
          key={personId}
          label={name}
          call={requestId =>
            answers
              ? api.assemblies.speaking.giveTurn.mutate({
                  ...own,
                  requestId,
                  personId,
                  kind: 'direct_answer',
                  overrideReason: '',
                })
              : api.assemblies.speaking.askToSpeak.mutate({ ...own, requestId, personId })
          }
          done={answers ? t('given') : t('added', { name })}
        />
      ))}
    </div>
  )
}

/** What whoever moderates does besides: puts people on the list, lets somebody answer, gives a sign, changes the rule. */
export function ModerateSpeech(props: MeetingProps) {
  const t = useTranslations('interface.meeting.speaking')
  const { place, meeting } = props
  const own = { spaceId: place.spaceId, assemblyId: meeting.id }
  const ruling = useAct(({ rule }: { rule: SpeakingRule }, requestId) =>
    api.assemblies.speaking.chooseSpeakingRule.mutate({ ...own, requestId, rule }),
  )
  return (
    <div className="print:hidden">
      <Foldable title={t('add')} isOpen={false} level={3}>
        <People {...props} answers={false} />
      </Foldable>
      <Foldable title={t('answer')} isOpen={false} level={3}>
        <People {...props} answers />
      </Foldable>
      {meeting.speaking.speaking !== null && (
        <Foldable title={t('prompts')} isOpen={false} level={3}>
          <div className="flex flex-wrap gap-2">
            {promptKinds.map(kind => (
              <Press
                key={kind}
                label={t(kind)}
                call={requestId => api.assemblies.speaking.promptSpeaker.mutate({ ...own, requestId, kind })}
                done={t('prompted')}
              />
            ))}
          </div>
        </Foldable>
      )}
      <Foldable title={t('rule')} isOpen={false} level={3}>
        <Select
          label={t('rule')}
          options={speakingRules.map(value => ({ value, label: t(`rules.${value}`) }))}
          value={meeting.speaking.rule}
          onChange={rule => void ruling.send({ rule: rule as SpeakingRule })}
        />
        <ActNotice failure={ruling.failure} />
      </Foldable>
    </div>
  )
}
