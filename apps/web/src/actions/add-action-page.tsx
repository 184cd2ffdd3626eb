import { linesOf } from '@reliance/core/actions/action.ts'
import type { Discretion } from '@reliance/core/actions/discretion.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useDraft } from '../acts/use-draft.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'
import { type ActionDraft, emptyAction, writtenOf } from './action-draft.ts'
import { ActionFields } from './action-fields.tsx'
import { actionsHref } from './actions-href.ts'
import { DiscretionChoice } from './discretion-choice.tsx'

type AddFor = Outputs['actions']['plan']['can']['addFor']
type NewAction = ActionDraft & {
  organisationId: string
  discretion: Discretion | ''
  needs: string
  isDraft: boolean
}

function Content({ place, addFor }: { place: Place; addFor: AddFor }) {
  const t = useTranslations('interface.actionForm')
  const router = useRouter()
  useDocumentTitle(t('title'), place.name)
  const { act, draft, put, text } = useDraft<NewAction, { number: number; isDraft: boolean }>(
    'action',
    () => ({
      ...emptyAction(),
      organisationId: addFor[0]?.organisationId ?? '',
      discretion: '',
      needs: '',
      isDraft: false,
    }),
    async ({ organisationId, discretion, needs, isDraft, ...written }, requestId) => {
      const { number } = await api.actions.add.mutate({
        ...writtenOf(written),
        spaceId: place.spaceId,
        requestId,
        organisationId,
        // Whoever chose nothing is asked for it by the rule.
        discretion: discretion as Discretion,
        needs: linesOf(needs),
        isDraft,
      })
      return { number, isDraft }
    },
    ({ number, isDraft }) => {
      void router.navigate({ href: actionsHref(place, number) })
      return t(isDraft ? 'doneDraft' : 'done')
    },
  )
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <ActForm
        act={act}
        input={() => draft}
        submitLabel={t(draft.isDraft ? 'submitDraft' : 'submit')}
        beside={
          <LinkButton href={actionsHref(place)} kind="quiet">
            {t('cancel')}
          </LinkButton>
        }
      >
        {addFor.length > 1 && (
          <Select
            label={t('inNameOf')}
            options={addFor.map(one => ({ value: one.organisationId, label: one.displayName }))}
            {...text('organisationId')}
          />
        )}
        <ActionFields
          draft={draft}
          put={put}
          errorOf={act.errorOf}
          more={<TextArea label={t('needs')} hint={t('needsHint')} {...text('needs')} />}
        />
        <DiscretionChoice
          value={draft.discretion}
          error={act.errorOf('discretion')}
          onChange={discretion => put({ discretion })}
        />
        <Checkbox label={t('isDraft')} checked={draft.isDraft} onChange={isDraft => put({ isDraft })} />
      </ActForm>
    </Page>
  )
}

/** An action more, led by an organisation that this person speaks for (R60, R65). */
export function AddActionPage({ place }: { place: Place }) {
  const query = useQuery(queries.actions.plan.queryOptions({ spaceId: place.spaceId, period: 'ahead' }))
  return (
    <Loaded query={query}>
      {({ can }) =>
        can.addFor.length > 0 ? <Content place={place} addFor={can.addFor} /> : <NotFoundPage />
      }
    </Loaded>
  )
}
