import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { ChangedNotice, SavedVersion } from '../acts/changed-notice.tsx'
import { useEdited } from '../acts/use-edited.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs, queries, queryClient } from '../trpc.ts'
import { calendarHref } from './calendar-href.ts'
import { draftOf, type EventDraft, writtenOf } from './event-draft.ts'
import { EventFields } from './event-fields.tsx'
import { useTold } from './use-told.ts'

type Event = Outputs['calendar']['event']

/** How the fields of the form are called, where another version of them was saved. */
function useLabels(): Partial<Record<keyof EventDraft, string>> {
  const t = useTranslations('interface.addDate')
  return {
    title: t('name'),
    kind: t('kind'),
    audience: t('audience'),
    startsOn: t('day'),
    startTime: t('start'),
    endTime: t('end'),
    endsOn: t('lastDay'),
    mode: t('mode'),
    place: t('place'),
    link: t('link'),
    description: t('description'),
    dialIn: t('dialIn'),
    bodyId: t('body'),
    zone: t('zone'),
    wholeDay: t('wholeDay'),
  }
}

function Content({ place, first }: { place: Place; first: Event }) {
  const t = useTranslations('interface.eventPage')
  const say = useSay()
  const router = useRouter()
  const told = useTold(place)
  const labels = useLabels()
  const { spaceId } = place
  const { id: eventId } = first
  const here = calendarHref(place, eventId)
  useDocumentTitle(t('editTitle'), first.title)
  const edit = useEdited({
    first,
    draftOf,
    fetchSaved: () =>
      queryClient.fetchQuery({
        ...queries.calendar.event.queryOptions({ spaceId, eventId }),
        staleTime: 0,
      }),
    save: ({ revision, ...draft }, requestId) =>
      api.calendar.editEvent.mutate({ ...writtenOf(draft), spaceId, eventId, revision, requestId }),
    movedOn: 'calendar.revision_changed',
    fields: Object.keys(labels),
    onDone: async () => {
      say(t('saved'))
      await router.navigate({ href: here })
    },
  })
  const { act, draft, put } = edit
  return (
    <Page title={t('editTitle')} sentence={t('editSentence', { when: told(first) })}>
      <ActForm
        act={act}
        input={edit.input}
        submitLabel={t('save')}
        beside={
          <LinkButton href={here} kind="quiet">
            {t('leave')}
          </LinkButton>
        }
      >
        <EventFields
          place={place}
          draft={draft}
          put={put}
          errorOf={act.errorOf}
          under={field => <SavedVersion edit={edit} field={field} />}
        />
        <ChangedNotice edit={edit} labels={labels} />
      </ActForm>
    </Page>
  )
}

/** A date, moved or said otherwise by whoever may. */
export function EditDatePage({ place, eventId }: { place: Place; eventId: string }) {
  const query = useQuery(queries.calendar.event.queryOptions({ spaceId: place.spaceId, eventId }))
  return (
    <Loaded query={query}>
      {event => (event.can.change ? <Content place={place} first={event} /> : <NotFoundPage />)}
    </Loaded>
  )
}
