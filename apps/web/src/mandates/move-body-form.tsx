import { Select } from '@reliance/ui/select.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { arrangeable, decisionsOfMove, placesFor } from './arranging.ts'
import { choices } from './choice.ts'
import { DecisionSelect } from './decision-select.tsx'
import type { Register } from './register-view.ts'

/** Another place in the tree for a body and all it holds (R22). */
export function MoveBodyForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const { draft, act, put, text } = useDraft(
    () => ({ bodyId: '', parentId: '', decisionId: '' }),
    (input, requestId) => {
      const revision = register.bodies.find(one => one.bodyId === input.bodyId)?.revision ?? 0
      return api.mandates.moveBody.mutate({ spaceId: place.spaceId, requestId, revision, ...input })
    },
    () => t('moved'),
  )
  const nameOf = (bodyId: string | null) => register.bodies.find(one => one.bodyId === bodyId)?.name ?? ''
  const decisions = decisionsOfMove(register, draft)
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('moveSubmit')}>
      <Select
        {...text('bodyId')}
        label={t('bodyToMove')}
        options={choices(t('choosePerson'), arrangeable(register), one => [
          one.bodyId,
          one.parentId === null ? one.name : t('bodyIn', { body: one.name, parent: nameOf(one.parentId) }),
        ])}
        onChange={bodyId => put({ bodyId, parentId: '', decisionId: '' })}
      />
      <Select
        {...text('parentId')}
        label={t('newPlace')}
        options={choices(t('choosePerson'), placesFor(register, draft.bodyId), one => [one.bodyId, one.name])}
        onChange={parentId => put({ parentId, decisionId: '' })}
      />
      <DecisionSelect {...text('decisionId')} decisions={decisions} />
    </ActForm>
  )
}
