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
import { type ActionDraft, draftOf, writtenOf } from './action-draft.ts'
import { ActionFields } from './action-fields.tsx'
import { actionsHref } from './actions-href.ts'

type Action = Outputs['actions']['get']

/** How the fields of the form are called, where another version of them was saved. */
function useLabels(): Partial<Record<keyof ActionDraft, string>> {
  const t = useTranslations('interface.actionForm')
  const found = useTranslations('interface.foundOrganisation')
  return {
    title: t('name'),
    objective: t('objective'),
    startsOn: t('startsOn'),
    endsOn: t('endsOn'),
    leadFunction: t('leadFunction'),
    audience: t('audience'),
    scale: t('scale'),
    themes: t('themes'),
    place: t('place'),
    communeCode: found('commune'),
    amplify: t('amplify'),
  }
}

function Content({ place, first }: { place: Place; first: Action }) {
  const t = useTranslations('interface.actionForm')
  const say = useSay()
  const router = useRouter()
  const labels = useLabels()
  const { spaceId } = place
  const { actionId, number } = first
  const here = actionsHref(place, number)
  useDocumentTitle(t('editTitle'), first.title)
  const edit = useEdited({
    first,
    draftOf,
    fetchSaved: () =>
      queryClient.fetchQuery({
        ...queries.actions.get.queryOptions({ spaceId, number }),
        staleTime: 0,
      }),
    save: ({ revision, ...draft }, requestId) =>
      api.actions.edit.mutate({ ...writtenOf(draft), spaceId, actionId, revision, requestId }),
    movedOn: 'actions.revision_changed',
    fields: Object.keys(labels),
    unkept: 'communeCode',
    onDone: async () => {
      say(t('saved'))
      await router.navigate({ href: here })
    },
  })
  const { act, draft, put, takes, version } = edit
  return (
    <Page title={t('editTitle')}>
      <ActForm
        act={act}
        input={edit.input}
        submitLabel={t('save')}
        beside={
          <LinkButton href={here} kind="quiet">
            {t('cancel')}
          </LinkButton>
        }
      >
        <ActionFields
          draft={draft}
          put={put}
          errorOf={act.errorOf}
          communeName={version.communeName ?? ''}
          communeTakes={takes.communeCode ?? 0}
          under={field => <SavedVersion edit={edit} field={field} />}
        />
        <ChangedNotice edit={edit} labels={labels} />
      </ActForm>
    </Page>
  )
}

/** An action, said otherwise by whoever speaks for its lead. */
export function EditActionPage({ place, number }: { place: Place; number: number }) {
  const query = useQuery(queries.actions.get.queryOptions({ spaceId: place.spaceId, number }))
  return (
    <Loaded query={query}>
      {action => (action.can.lead ? <Content place={place} first={action} /> : <NotFoundPage />)}
    </Loaded>
  )
}
