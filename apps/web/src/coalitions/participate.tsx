import { isPending } from '@reliance/core/mandates/mandate-state.ts'
import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { LoadedPart } from '../home/loaded.tsx'
import { type Place, usePerson } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api, type Outputs, queries } from '../trpc.ts'
import { WithdrawParticipation } from './withdraw-participation.tsx'

type Coalition = Outputs['coalitions']['get']
type Props = { coalition: Coalition; place: Place }

function Appear({ coalition, place }: Props) {
  const t = useTranslations('interface.coalition')
  const person = usePerson()
  const say = useSay()
  const joined = coalition.myOrganisations.filter(one => one.status === 'joined')
  const [draft, setDraft, typed] = useTyped('participate', () => ({
    organisationId: joined[0]?.organisationId ?? '',
    displayName: person.name,
  }))
  const act = useAct(
    (input: typeof draft, requestId) =>
      api.coalitions.participate.mutate({ ...input, spaceId: place.spaceId, requestId }),
    { fields: ['displayName'], typed, onDone: () => say(t('nowShown')) },
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('showMe')}>
      <TextField
        label={t('showAs')}
        hint={t('showWhy')}
        value={draft.displayName}
        error={act.errorOf('displayName')}
        onChange={displayName => setDraft({ ...draft, displayName })}
      />
      {joined.length > 1 && (
        <Select
          label={t('showFor')}
          value={draft.organisationId}
          options={joined.map(one => ({ value: one.organisationId, label: one.displayName }))}
          onChange={organisationId => setDraft({ ...draft, organisationId })}
        />
      )}
      <CollectionNote of="participate" who={place.name} />
    </ActForm>
  )
}

/** The way out of the others' views, once it is known which mandates end with it. */
function Hide({ place }: { place: Place }) {
  const t = useTranslations('interface.coalition')
  const register = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  return (
    <LoadedPart query={register}>
      {({ mandates, roles, personId }) => (
        <WithdrawParticipation
          place={place}
          mandates={mandates
            .filter(one => one.personId === personId && isPending(one.state))
            .map(one => ({
              roleName: roles.find(role => role.roleId === one.roleId)?.name ?? '',
              endsOn: one.endsOn,
            }))}
          label={t('hideMe')}
          said={t('nowHidden')}
        />
      )}
    </LoadedPart>
  )
}

/** Nobody is shown to the other organisations without having said so, and anybody can disappear (L1). */
export function Participate({ coalition, place }: Props) {
  const t = useTranslations('interface.coalition')
  const isShown = coalition.rank === 'participant'
  const [asking, setAsking] = useState(false)
  return (
    <section className="flex flex-col items-start gap-4">
      <h2 className="text-25">{t('shown')}</h2>
      <p>{isShown ? t('shownYes', { name: coalition.displayName }) : t('shownNo')}</p>
      {isShown && <Hide place={place} />}
      {!isShown && !asking && <Button onClick={() => setAsking(true)}>{t('showMe')}</Button>}
      {!isShown && asking && (
        <div className="w-full">
          <Appear coalition={coalition} place={place} />
        </div>
      )}
    </section>
  )
}
