import { Button } from '@reliance/ui/button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ActNotice } from '../acts/act-notice.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api } from '../trpc.ts'
import type { Register } from './register-view.ts'

type Mandate = Register['mandates'][number]
type InPlace = { place: Place; register: Register }

/** A mandate is taken by typing one's name under the engagement (R9), or declined without a reason. */
function GivenMandate({ place, register, mandate }: InPlace & { mandate: Mandate }) {
  const t = useTranslations('interface.register')
  const mandates = useTranslations('mandates')
  const date = useDate()
  const say = useSay()
  const { mandateId, revision } = mandate
  const [typedName, setTypedName, typed] = useTyped(`take-${mandateId}`, () => '')
  const inSpace = { spaceId: place.spaceId, mandateId, revision }
  const accept = useAct(
    (input: { typedName: string }, requestId) =>
      api.mandates.accept.mutate({ ...inSpace, ...input, requestId }),
    { fields: ['typedName'], typed, onDone: () => say(t('accepted')) },
  )
  const decline = useAct((_: null, requestId) => api.mandates.decline.mutate({ ...inSpace, requestId }), {
    onDone: () => say(t('declined')),
  })
  const role = register.roles.find(one => one.roleId === mandate.roleId)?.name ?? ''
  const { startsOn, endsOn, mission, displayName } = mandate
  return (
    <li className="flex flex-col gap-4 border-hair border-t py-4">
      <h3 className="text-20">{t('given', { role, start: date(startsOn), end: date(endsOn) })}</h3>
      <p>{t('mission', { mission })}</p>
      <p>{mandates('engagement')}</p>
      <ActForm
        act={accept}
        input={() => ({ typedName })}
        submitLabel={t('accept')}
        beside={<Button onClick={() => void decline.send(null)}>{t('decline')}</Button>}
      >
        <TextField
          label={t('typedName')}
          hint={t('typedNameHint', { name: displayName })}
          autoComplete="name"
          value={typedName}
          error={accept.errorOf('typedName')}
          onChange={value => {
            setTypedName(value)
            accept.forget('typedName')
          }}
        />
        <CollectionNote of="mandate" who={place.name} />
      </ActForm>
      <ActNotice failure={decline.failure} />
    </li>
  )
}

/** Mandates that this person has been given and has not answered. */
export function GivenMandates({ place, register }: InPlace) {
  const t = useTranslations('interface.register')
  const given = register.mandates.filter(one => one.personId === register.personId && one.state === 'given')
  if (given.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('waiting')}</h2>
      <ul>
        {given.map(mandate => (
          <GivenMandate key={mandate.mandateId} place={place} register={register} mandate={mandate} />
        ))}
      </ul>
    </section>
  )
}
