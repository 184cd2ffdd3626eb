import { endingWith } from '@reliance/core/mandates/dissolve-body.ts'
import { ConfirmDialog } from '@reliance/ui/confirm-dialog.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import type { Place } from '../person.ts'
import { api, queryClient } from '../trpc.ts'
import { arrangeable, decisionsOfDissolution } from './arranging.ts'
import { choices } from './choice.ts'
import { DecisionSelect } from './decision-select.tsx'
import { factsOf, type Register } from './register-view.ts'

type Ending = { mandateId: string; role: string; holder: string }

const endingOf = (register: Register, bodyId: string): Ending[] =>
  endingWith(bodyId, factsOf(register).mandates, new Date(register.now)).map(one => ({
    mandateId: one.mandateId,
    role: register.roles.find(({ roleId }) => roleId === one.roleId)?.name ?? '',
    holder: register.mandates.find(({ mandateId }) => mandateId === one.mandateId)?.displayName ?? '',
  }))

function WhatEnds({ ending }: { ending: readonly Ending[] }) {
  const t = useTranslations('interface.register')
  if (ending.length === 0) return <p>{t('dissolveEndsNone')}</p>
  return (
    <>
      <p>{t('dissolveEnds', { count: ending.length })}</p>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        {ending.map(one => (
          <li key={one.mandateId}>
            <strong>{one.holder}</strong>, {one.role}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Ends a body by a decision; what ends with it is read before it is done (R111). */
export function DissolveBodyForm({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const form = useTranslations('interface.form')
  const [asking, setAsking] = useState(false)
  const bodyOf = (bodyId: string) => register.bodies.find(one => one.bodyId === bodyId)
  const { draft, act, put, text } = useDraft(
    () => ({ bodyId: '', decisionId: '' }),
    (input, requestId) =>
      api.mandates.dissolveBody.mutate({
        ...{ spaceId: place.spaceId, requestId },
        ...input,
        mandateIds: endingOf(register, input.bodyId).map(one => one.mandateId),
        revision: bodyOf(input.bodyId)?.revision ?? 0,
      }),
    () => t('dissolvedSaid'),
  )
  const decisions = decisionsOfDissolution(register, draft.bodyId)
  const confirm = async () => {
    const done = await act.send(draft)
    setAsking(false)
    // What was read may have changed: it is read again before the next try.
    if (!done) await queryClient.invalidateQueries()
  }
  return (
    <>
      <ActForm
        act={act}
        submitLabel={t('dissolveSubmit')}
        input={() => {
          if (draft.bodyId === '' || draft.decisionId === '') return draft
          setAsking(true)
          return null
        }}
      >
        <Select
          {...text('bodyId')}
          label={t('bodyToDissolve')}
          options={choices(t('choosePerson'), arrangeable(register), one => [one.bodyId, one.name])}
          onChange={bodyId => put({ bodyId, decisionId: '' })}
        />
        <DecisionSelect {...text('decisionId')} decisions={decisions} />
      </ActForm>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('dissolveTitle', { body: bodyOf(draft.bodyId)?.name ?? '' })}
        confirmLabel={t('dissolveConfirm')}
        cancelLabel={t('dissolveKeep')}
        pending={act.sending ? form('sending') : undefined}
        onConfirm={() => void confirm()}
      >
        <div className="flex flex-col gap-3">
          <WhatEnds ending={endingOf(register, draft.bodyId)} />
          <p>{t('dissolveKept')}</p>
        </div>
      </ConfirmDialog>
    </>
  )
}
