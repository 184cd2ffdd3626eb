import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { numberIn } from '../home/number-in.ts'
import type { Place } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'
import { calendarHref } from './calendar-href.ts'
import { emptyEvent, type NewEventDraft, writtenOf } from './event-draft.ts'
import { EventFields } from './event-fields.tsx'
import { RepeatFields } from './repeat-fields.tsx'

type Can = Outputs['calendar']['events']['can']

function Content({ place, can }: { place: Place; can: Can }) {
  const t = useTranslations('interface.addDate')
  const router = useRouter()
  useDocumentTitle(t('title'), place.name)
  const form = useDraft(
    'date',
    (): NewEventDraft => ({
      ...emptyEvent(),
      organisationId: can.add ? '' : (can.addFor[0]?.organisationId ?? ''),
      repeats: false,
      unit: 'week',
      every: '1',
      untilOn: '',
    }),
    async ({ organisationId, repeats, unit, every, untilOn, ...draft }, requestId) => {
      const named = {
        ...writtenOf(draft),
        spaceId: place.spaceId,
        requestId,
        organisationId: organisationId === '' ? null : organisationId,
      }
      if (!repeats) return api.calendar.addEvent.mutate(named)
      return api.calendar.addSeries.mutate({ ...named, unit, every: numberIn(every), untilOn })
    },
    () => {
      void router.navigate({ href: calendarHref(place) })
      return t('done')
    },
  )
  const { act, draft, put, text } = form
  const names = [
    ...(can.add ? [{ value: '', label: t('space', { place: place.name }) }] : []),
    ...can.addFor.map(({ organisationId, displayName }) => ({ value: organisationId, label: displayName })),
  ]
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <ActForm
        act={act}
        input={() => draft}
        submitLabel={t(draft.repeats ? 'submitSeries' : 'submit')}
        beside={
          <LinkButton href={calendarHref(place)} kind="quiet">
            {t('cancel')}
          </LinkButton>
        }
      >
        {can.addFor.length > 0 && (
          <Select label={t('inNameOf')} options={names} {...text('organisationId')} />
        )}
        <EventFields place={place} draft={draft} put={put} errorOf={act.errorOf} />
        <RepeatFields form={form} />
        {draft.audience !== '' && <p className="max-w-line font-bold">{t(`told.${draft.audience}`)}</p>}
      </ActForm>
    </Page>
  )
}

/** A date more, or several of a series, by whoever keeps the calendar or speaks for a member organisation. */
export function AddDatePage({ place }: { place: Place }) {
  const query = useQuery(queries.calendar.events.queryOptions({ spaceId: place.spaceId, period: 'upcoming' }))
  return (
    <Loaded query={query}>
      {({ can }) =>
        can.add || can.addFor.length > 0 ? <Content place={place} can={can} /> : <NotFoundPage />
      }
    </Loaded>
  )
}
