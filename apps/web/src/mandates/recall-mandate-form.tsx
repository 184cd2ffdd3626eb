import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { choices } from './choice.ts'
import type { Register } from './register-view.ts'

const pending = new Set(['given', 'accepted', 'active'])

/** Ends a mandate by a decision that names its holder; their rights are gone with this act (R111). */
export function RecallMandateForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const { draft, act, text } = useDraft(
    () => ({ mandateId: '', decisionId: '' }),
    (input, requestId) => api.mandates.recall.mutate({ spaceId: place.spaceId, requestId, ...input }),
    () => t('recalled'),
  )
  const roleOf = (roleId: string) => register.roles.find(one => one.roleId === roleId)?.name ?? ''
  const decisions = register.decisions.filter(one => one.effective && one.subjectPersonId !== null)
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('recallSubmit')}>
      <Select
        label={t('mandate')}
        options={choices(
          t('choosePerson'),
          register.mandates.filter(one => pending.has(one.state)),
          one => [one.mandateId, `${roleOf(one.roleId)}, ${one.displayName}`],
        )}
        {...text('mandateId')}
      />
      <Select
        label={t('decision')}
        hint={decisions.length === 0 ? t('noDecisionYet') : undefined}
        options={choices(t('choosePerson'), decisions, one => [
          one.decisionId,
          `nº ${one.number}, ${one.subjectName ?? ''}`,
        ])}
        {...text('decisionId')}
      />
    </ActForm>
  )
}
