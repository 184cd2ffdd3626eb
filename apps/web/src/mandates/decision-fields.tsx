import {
  type DecisionMethod,
  decisionMethods,
  missingInMeeting,
  wrongInMeeting,
} from '@reliance/core/mandates/meeting.ts'
import type { Refusal } from '@reliance/core/shared/result.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import type { DraftForm } from '../acts/use-draft.ts'
import { DateField } from '../home/date-field.tsx'
import { NumberField } from '../home/number-field.tsx'
import { numberIn } from '../home/number-in.ts'
import { dayAt } from './choice.ts'
import type { Register } from './register-view.ts'

/** What every proposal holds, whatever it does. */
export const common = (register: Register) => ({
  bodyId:
    decidingBodies(register).find(one => one.isSovereign)?.bodyId ??
    decidingBodies(register)[0]?.bodyId ??
    '',
  text: '',
  typedName: '',
  files: [] as readonly string[],
  picked: [] as readonly string[],
  meeting: 'no' as 'yes' | 'no',
  decidedOn: dayAt(register.now),
  method: 'simple_majority' as DecisionMethod,
  present: '',
  votesFor: '',
  votesAgainst: '',
})
export type Common = ReturnType<typeof common>
export type ProposalForm<Fields> = DraftForm<Common & Fields>

/** Bodies that this person may bring a decision to. */
export const decidingBodies = (register: Register) =>
  register.bodies.filter(one => one.dissolvedAt === null && one.can.propose)

type MeetingDraft = Pick<Common, 'meeting' | 'decidedOn' | 'method' | 'present' | 'votesFor' | 'votesAgainst'>

/** What a meeting decided, as it is typed; null where there was none. */
export const meetingOf = (draft: MeetingDraft) =>
  draft.meeting === 'no'
    ? null
    : {
        method: draft.method,
        decidedOn: draft.decidedOn as CivilDate,
        present: numberIn(draft.present),
        votesFor: numberIn(draft.votesFor),
        votesAgainst: numberIn(draft.votesAgainst),
      }

/** All that is missing or wrong in what is said of a meeting. */
export const wrongMeeting = (meeting: ReturnType<typeof meetingOf>, today: string): Refusal[] =>
  meeting ? [...missingInMeeting(meeting), ...wrongInMeeting(meeting, today as CivilDate)] : []

/** That people decided it together already, and how they counted. */
export function MeetingFields({
  form,
  today,
}: {
  form: Pick<ProposalForm<object>, 'draft' | 'put' | 'text'>
  today: string
}) {
  const t = useTranslations('interface.propose')
  const methods = useTranslations('mandates.methods')
  const { draft, put, text } = form
  return (
    <div className="flex flex-col gap-4">
      <Checkbox
        label={t('meeting')}
        checked={draft.meeting === 'yes'}
        onChange={on => put({ meeting: on ? 'yes' : 'no' })}
      />
      {draft.meeting === 'yes' && (
        <div className="grid gap-4 md:grid-cols-2">
          <DateField label={t('decidedOn')} max={today} {...text('decidedOn')} />
          <Select
            label={t('method')}
            options={decisionMethods.map(value => ({ value, label: methods(value) }))}
            {...text('method')}
          />
          {(['present', 'votesFor', 'votesAgainst'] as const).map(field => (
            <NumberField key={field} min={0} label={t(field)} {...text(field)} />
          ))}
        </div>
      )}
    </div>
  )
}
