import type { Refusal } from '@reliance/core/shared/result.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { FieldsRefused } from '../acts/failure.ts'
import { useDraft } from '../acts/use-draft.ts'
import { FilesField } from '../files/files-field.tsx'
import { hrefOf, type Place } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api } from '../trpc.ts'
import { dayAt } from './choice.ts'
import {
  type Common,
  common,
  decidingBodies,
  MeetingFields,
  meetingOf,
  type ProposalForm,
  wrongMeeting,
} from './decision-fields.tsx'
import { PreviewDecision } from './preview-decision.tsx'
import type { ProposedEffect } from './proposal.ts'
import type { Register } from './register-view.ts'

export type ProposeDecisionProps<Fields> = {
  place: Place
  register: Register
  empty: () => Fields
  effects: (fields: Fields) => ProposedEffect[]
  /** What the fields of the effects still lack: said all at once, before anything is sent. */
  missing?: (fields: Fields) => readonly Refusal[]
  /** What of it is asked: the fields of the effects. */
  fields: (form: ProposalForm<Fields>) => ReactNode
  /** Whether the proposer signs what they propose by name. */
  signs?: boolean
  /** What must be true before it can be sent, said on the button. */
  waiting?: (fields: Fields) => string | undefined
}

const useProposing = <Fields extends Record<string, unknown>>({
  place,
  register,
  empty,
  effects,
  missing,
}: ProposeDecisionProps<Fields>) => {
  const t = useTranslations('interface.propose')
  const router = useRouter()
  return useDraft(
    'proposal',
    () => ({ ...common(register), ...empty() }),
    async (typed, requestId) => {
      const { bodyId, text, typedName, files, picked, ...draft }: Common = typed
      const meeting = meetingOf(draft)
      const lacking = [...(missing?.(typed) ?? []), ...wrongMeeting(meeting, dayAt(register.now))]
      if (lacking.length > 0) throw new FieldsRefused(lacking)
      return api.mandates.propose.mutate({
        spaceId: place.spaceId,
        requestId,
        bodyId,
        text,
        typedName,
        replacesId: null,
        effects: effects(typed),
        fileIds: [...files],
        askedIds: [...picked],
        meeting,
      })
    },
    ({ decisionId, state }) => {
      void router.navigate({ href: `${hrefOf(place)}/decisions/${decisionId}` })
      return t(state === 'in_force' ? 'inForce' : 'proposed')
    },
  )
}

/** One page, one decision: what it does, why, whom it waits for. */
export function ProposeDecision<Fields extends Record<string, unknown>>(props: ProposeDecisionProps<Fields>) {
  const { place, register, effects, fields, signs, waiting } = props
  const t = useTranslations('interface.propose')
  const filesText = useTranslations('interface.files')
  const form = useProposing(props)
  const { draft, act, put } = form
  // What concerns every proposal, whatever its effects ask.
  const shared = form as unknown as ProposalForm<object>
  const [busy, setBusy] = useState(false)
  const bodies = decidingBodies(register)
  const awaited = waiting?.(draft)
  return (
    <ActForm
      act={act}
      input={() => draft}
      submitLabel={t('submit')}
      waiting={busy ? filesText('waiting') : awaited}
      beside={<LinkButton href={`${hrefOf(place)}/mandats`}>{t('cancel')}</LinkButton>}
    >
      {fields(form as unknown as ProposalForm<Fields>)}
      {bodies.length > 1 && (
        <Select
          label={t('body')}
          hint={t('bodyHint')}
          options={bodies.map(one => ({ value: one.bodyId, label: one.name }))}
          {...shared.text('bodyId')}
        />
      )}
      <TextArea
        // What a decision does may say it all.
        optional={effects(draft).length > 0}
        label={t('text')}
        hint={t('textHint')}
        {...shared.text('text')}
      />
      <MeetingFields form={shared} today={dayAt(register.now)} />
      <FilesField
        spaceId={place.spaceId}
        label={t('files')}
        error={act.errorOf('files')}
        value={[...shared.draft.files]}
        onChange={files => shared.put({ files })}
        onBusy={setBusy}
      />
      {signs && (
        <TextField
          label={t('typedName')}
          hint={t('typedNameHint')}
          autoComplete="name"
          {...shared.text('typedName')}
        />
      )}
      <PreviewDecision
        place={place}
        register={register}
        bodyId={shared.draft.bodyId}
        effects={effects(draft)}
        picked={shared.draft.picked}
        onPick={picked => put({ picked } as Partial<typeof draft>)}
      />
      <CollectionNote of="propose" who={place.name} />
    </ActForm>
  )
}
