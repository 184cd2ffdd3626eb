import { type WantedOutcome, wantedOutcomes } from '@reliance/core/assemblies/agenda/agenda-item.ts'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { useDocumentTitle } from '../../document-title.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import { NumberField } from '../../home/number-field.tsx'
import { numberIn } from '../../home/number-in.ts'
import type { Register } from '../../mandates/register-view.ts'
import type { Place } from '../../person.ts'
import { api, queries } from '../../trpc.ts'
import { outputHref } from '../assembly-href.ts'
import { secretariatsFor, theAssembly, WhereItGoes } from './where-it-goes.tsx'

type Props = { place: Place; register: Register; bodyId: string }

function BringOutput({ place, register, bodyId }: Props) {
  const t = useTranslations('assemblies.outputs')
  const point = useTranslations('interface.assembly')
  const outcomes = useTranslations('assemblies.outcomes')
  const router = useRouter()
  const { act, draft, put, text } = useDraft(
    `bring-${bodyId}`,
    () => ({ title: '', text: '', wantedOutcome: '', plannedMinutes: '', link: '', toBodyId: theAssembly }),
    ({ wantedOutcome, plannedMinutes, toBodyId, ...typed }, requestId) =>
      api.assemblies.outputs.bringOutput.mutate({
        spaceId: place.spaceId,
        requestId,
        bodyId,
        ...typed,
        // What only an assembly needs is asked where it goes there.
        wantedOutcome: (toBodyId === theAssembly ? wantedOutcome : 'discussion') as WantedOutcome,
        plannedMinutes: toBodyId === theAssembly ? numberIn(plannedMinutes) : 15,
        toBodyId: toBodyId === theAssembly ? null : toBodyId,
      }),
    ({ outputId, goesTo, assemblyId }) => {
      void router.navigate({ href: outputHref(place, outputId) })
      return t(goesTo === 'secretariat' ? 'sent' : assemblyId === null ? 'sentWaits' : 'sentAgenda')
    },
  )
  const typed = useDeferredValue(`${draft.title} ${draft.text}`)
  const found = secretariatsFor(register, bodyId, typed)
  // A secretariat that what is typed now says nothing of is chosen no more.
  const toBodyId = found.some(one => one.bodyId === draft.toBodyId) ? draft.toBodyId : theAssembly
  return (
    <ActForm
      act={act}
      input={() => ({ ...draft, toBodyId })}
      submitLabel={t(toBodyId === theAssembly ? 'bring' : 'handOver')}
    >
      <TextField label={t('name')} hint={t('nameHint')} autoComplete="off" {...text('title')} />
      <TextArea rows={6} label={t('text')} hint={t('textHint')} {...text('text')} />
      <TextField
        optional
        type="url"
        autoComplete="off"
        label={t('link')}
        hint={t('linkHint')}
        {...text('link')}
      />
      <WhereItGoes
        found={found}
        isTyped={typed.trim() !== ''}
        value={toBodyId}
        error={act.errorOf('toBodyId')}
        onChange={value => put({ toBodyId: value })}
      />
      {toBodyId === theAssembly && (
        <>
          <Select
            label={point('outcome')}
            options={[
              { value: '', label: point('outcomeNone') },
              ...wantedOutcomes.map(value => ({ value, label: outcomes(value) })),
            ]}
            {...text('wantedOutcome')}
          />
          <NumberField label={point('minutes')} min={1} max={480} {...text('plannedMinutes')} />
        </>
      )}
    </ActForm>
  )
}

/** Bringing what a commission or a secretariat prepared: to the assembly, or to whoever has the mandate for it (R113, R114). */
export function BringOutputPage({ place, bodyId }: { place: Place; bodyId: string }) {
  const t = useTranslations('assemblies.outputs')
  useDocumentTitle(t('bring'), place.name)
  const query = useQuery(queries.mandates.organigram.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {register => {
        const body = register.bodies.find(one => one.bodyId === bodyId)
        if (body === undefined) return <NotFoundPage />
        return (
          <Page title={t('bringTitle', { body: body.name })} sentence={t('bringSentence')}>
            <BringOutput place={place} register={register} bodyId={bodyId} />
          </Page>
        )
      }}
    </Loaded>
  )
}
