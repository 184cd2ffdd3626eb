import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { choices } from './choice.ts'
import type { Register } from './register-view.ts'

const pending = new Set(['given', 'accepted', 'active'])

/** Ends a mandate by a decision that names its holder; their rights are gone with this act (R111). */
export function RecallMandateForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const say = useSay()
  const [draft, setDraft] = useState({ mandateId: '', decisionId: '' })
  const act = useAct(
    (input: typeof draft, requestId) =>
      api.mandates.recall.mutate({ spaceId: place.spaceId, requestId, ...input }),
    {
      fields: ['mandateId', 'decisionId'],
      onDone: () => {
        setDraft({ mandateId: '', decisionId: '' })
        say(t('recalled'))
      },
    },
  )
  const put = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
  }
  const roleOf = (roleId: string) => register.roles.find(one => one.roleId === roleId)?.name ?? ''
  const decisions = register.decisions.filter(one => one.effective && one.subjectPersonId !== null)
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('recallSubmit')}>
      <Select
        label={t('mandate')}
        value={draft.mandateId}
        options={choices(
          t('choosePerson'),
          register.mandates.filter(one => pending.has(one.state)),
          one => [one.mandateId, `${roleOf(one.roleId)}, ${one.displayName}`],
        )}
        error={act.errorOf('mandateId')}
        onChange={mandateId => put({ mandateId })}
      />
      <Select
        label={t('decision')}
        hint={decisions.length === 0 ? t('noDecisionYet') : undefined}
        value={draft.decisionId}
        options={choices(t('choosePerson'), decisions, one => [
          one.decisionId,
          `nº ${one.number}, ${one.subjectName ?? ''}`,
        ])}
        error={act.errorOf('decisionId')}
        onChange={decisionId => put({ decisionId })}
      />
    </ActForm>
  )
}
