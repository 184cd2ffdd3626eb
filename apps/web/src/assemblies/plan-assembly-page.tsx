import { assemblyKinds } from '@reliance/core/assemblies/assembly-state.ts'
import { eventModes, eventZones } from '@reliance/core/calendar/event.ts'
import { type ZoneKey, zoneKey } from '@reliance/core/calendar/say-when.ts'
import type { CivilDate, WallTime } from '@reliance/core/shared/time.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { type DraftForm, useDraft } from '../acts/use-draft.ts'
import { useDocumentTitle } from '../document-title.ts'
import { DateField } from '../home/date-field.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { NumberField } from '../home/number-field.tsx'
import { numberIn } from '../home/number-in.ts'
import type { Place } from '../person.ts'
import { api } from '../trpc.ts'
import { assemblyHref } from './assembly-href.ts'

type Draft = {
  kind: (typeof assemblyKinds)[number]
  reason: string
  title: string
  startsOn: string
  startTime: string
  zone: (typeof eventZones)[number]
  mode: (typeof eventModes)[number]
  place: string
  link: string
  dialIn: string
  welcomeMinutes: string
}

function Where({ form: { draft, text } }: { form: DraftForm<Draft> }) {
  const t = useTranslations('interface.planAssembly')
  return (
    <>
      <Select
        label={t('mode')}
        options={eventModes.map(value => ({ value, label: t(`modes.${value}`) }))}
        {...text('mode')}
      />
      {draft.mode !== 'online' && <TextField label={t('place')} hint={t('placeHint')} {...text('place')} />}
      {draft.mode !== 'on_site' && (
        <>
          <TextField label={t('link')} hint={t('linkHint')} inputMode="url" {...text('link')} />
          <TextField optional label={t('dialIn')} hint={t('dialInHint')} {...text('dialIn')} />
        </>
      )}
    </>
  )
}

/** When and where an assembly is, before anybody is told. */
export function PlanAssemblyPage({ place }: { place: Place }) {
  const t = useTranslations('interface.planAssembly')
  const w = useTranslations('interface.welcome')
  const zones = useTranslations('calendar.zones')
  const router = useRouter()
  useDocumentTitle(t('title'), place.name)
  const form = useDraft<Draft, { assemblyId: string }>(
    'plan-assembly',
    () => ({
      kind: 'ordinary',
      reason: '',
      title: t('nameDefault'),
      startsOn: '',
      startTime: '18:30',
      zone: 'Europe/Paris',
      mode: 'on_site',
      place: '',
      link: '',
      dialIn: '',
      welcomeMinutes: '30',
    }),
    ({ kind, reason, mode, link, dialIn, startsOn, startTime, ...typed }, requestId) =>
      api.assemblies.plan.mutate({
        spaceId: place.spaceId,
        requestId,
        kind,
        mode,
        // What another choice asks was typed and left: it is not sent, so that nothing hidden is refused.
        reason: kind === 'extraordinary' ? reason : '',
        link: mode === 'on_site' ? '' : link,
        dialIn: mode === 'on_site' ? '' : dialIn,
        startsOn: startsOn as CivilDate,
        startTime: startTime as WallTime,
        description: '',
        title: typed.title,
        place: typed.place,
        zone: typed.zone,
        welcomeMinutes: numberIn(typed.welcomeMinutes),
      }),
    ({ assemblyId }) => {
      void router.navigate({ href: assemblyHref(place, assemblyId) })
      return t('done')
    },
  )
  if (place.closedAt !== null) return <NotFoundPage />
  const { act, draft, text } = form
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <ActForm
        act={act}
        input={() => draft}
        submitLabel={t('submit')}
        beside={<LinkButton href={assemblyHref(place)}>{t('cancel')}</LinkButton>}
      >
        <Select
          label={t('kind')}
          options={assemblyKinds.map(value => ({ value, label: t(`kinds.${value}`) }))}
          {...text('kind')}
        />
        {draft.kind === 'extraordinary' && (
          <TextArea label={t('reason')} hint={t('reasonHint')} {...text('reason')} />
        )}
        <TextField label={t('name')} {...text('title')} />
        <div className="grid gap-6 md:grid-cols-2">
          <DateField label={t('startsOn')} {...text('startsOn')} />
          <TextField
            label={t('startTime')}
            hint={t('startTimeHint')}
            autoComplete="off"
            {...text('startTime')}
          />
        </div>
        <Select
          label={t('zone')}
          options={eventZones.map(value => ({
            value,
            label: zones(zoneKey(value) as ZoneKey<typeof value>),
          }))}
          {...text('zone')}
        />
        <Where form={form} />
        <NumberField
          label={w('minutes')}
          hint={w('minutesHint')}
          min={0}
          max={120}
          {...text('welcomeMinutes')}
        />
      </ActForm>
    </Page>
  )
}
