import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { type Place, usePerson } from '../person.ts'
import { api, type Outputs } from '../trpc.ts'

type Coalition = Outputs['coalitions']['get']
type Props = { coalition: Coalition; place: Place }

function Appear({ coalition, place }: Props) {
  const t = useTranslations('interface.coalition')
  const person = usePerson()
  const say = useSay()
  const joined = coalition.myOrganisations.filter(one => one.status === 'joined')
  const [draft, setDraft] = useState({
    organisationId: joined[0]?.organisationId ?? '',
    displayName: person.name,
  })
  const act = useAct(
    (input: typeof draft, requestId) =>
      api.coalitions.participate.mutate({ ...input, spaceId: place.spaceId, requestId }),
    { fields: ['displayName'], onDone: () => say(t('nowShown')) },
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('showMe')}>
      <TextField
        label={t('showAs')}
        hint={t('showWhy')}
        maxLength={80}
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
      <p className="text-ink-soft">{t('showKept')}</p>
    </ActForm>
  )
}

/** Nobody is shown to the other organisations without having said so, and anybody can disappear (L1). */
export function Participation({ coalition, place }: Props) {
  const t = useTranslations('interface.coalition')
  const say = useSay()
  const isShown = coalition.rank === 'participant'
  const [asking, setAsking] = useState(false)
  const hide = useAct(
    (spaceId: string, requestId) => api.coalitions.withdrawParticipation.mutate({ spaceId, requestId }),
    { onDone: () => say(t('nowHidden')) },
  )
  return (
    <section className="flex flex-col items-start gap-4">
      <h2 className="text-25">{t('shown')}</h2>
      <p>{isShown ? t('shownYes', { name: coalition.displayName }) : t('shownNo')}</p>
      <ActNotice failure={hide.failure} />
      {isShown && <Button onClick={() => void hide.send(place.spaceId)}>{t('hideMe')}</Button>}
      {!isShown && !asking && <Button onClick={() => setAsking(true)}>{t('showMe')}</Button>}
      {!isShown && asking && (
        <div className="w-full">
          <Appear coalition={coalition} place={place} />
        </div>
      )}
    </section>
  )
}
