import { sayEuros } from '@reliance/core/shared/amount-text.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter, useRouterState } from '@tanstack/react-router'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { type DraftForm, useDraft } from '../acts/use-draft.ts'
import { TimeField } from '../calendar/time-field.tsx'
import { useDocumentTitle } from '../document-title.ts'
import { DateField } from '../home/date-field.tsx'
import { Loaded } from '../home/loaded.tsx'
import { NotFoundPage } from '../home/not-found-page.tsx'
import { NumberField } from '../home/number-field.tsx'
import { numberIn } from '../home/number-in.ts'
import type { Place } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'
import type { BookingDraft } from './booking-draft.ts'
import { ProposedTime } from './proposed-time.tsx'
import { resourcesHref } from './resources-href.ts'

type Resource = Outputs['resources']['get']

/** The day that the address asks for; none where it says none. */
const useDay = (): string =>
  useRouterState({
    select: ({ location }) => {
      const { jour } = location.search as { jour?: unknown }
      return typeof jour === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(jour) ? jour : ''
    },
  })

/** When, and of a stock how many. */
function When({ form, resource }: { form: DraftForm<BookingDraft>; resource: Resource }) {
  const t = useTranslations('interface.askBooking')
  const { text } = form
  return (
    <>
      <div className="grid items-end gap-6 md:grid-cols-2">
        <DateField label={t('day')} {...text('startsOn')} />
        <TimeField label={t('start')} {...text('startTime')} />
        <DateField label={t('lastDay')} {...text('endsOn')} />
        <TimeField label={t('end')} {...text('endTime')} />
      </div>
      <ProposedTime form={form} />
      {resource.kind === 'stock' && (
        <NumberField label={t('quantity', { stock: String(resource.stock) })} min={1} {...text('quantity')} />
      )}
    </>
  )
}

function Content({ place, resource }: { place: Place; resource: Resource }) {
  const t = useTranslations('interface.askBooking')
  const lang = useLocale()
  const router = useRouter()
  const day = useDay()
  const { resourceId, askFor, usualPrice, organisationId } = resource
  useDocumentTitle(t('title', { resource: resource.name }), place.name)
  const form = useDraft(
    `ask-${resourceId}`,
    (): BookingDraft => ({
      borrowerId: askFor[0]?.organisationId ?? '',
      purpose: '',
      startsOn: day,
      startTime: '',
      endsOn: '',
      endTime: '',
      quantity: '1',
      price: 'offered',
    }),
    ({ quantity, endsOn, ...draft }, requestId) =>
      api.resources.ask.mutate({
        ...draft,
        endsOn: endsOn === '' ? draft.startsOn : endsOn,
        quantity: numberIn(quantity),
        resourceId,
        spaceId: place.spaceId,
        requestId,
      }),
    ({ bookingId, state }) => {
      void router.navigate({ href: resourcesHref(place, `reservation-${bookingId}`) })
      return t(state === 'confirmed' ? 'doneOwn' : 'done')
    },
  )
  const { act, draft, put, text } = form
  const isOwn = draft.borrowerId === organisationId
  return (
    <Page title={t('title', { resource: resource.name })} sentence={t(isOwn ? 'sentenceOwn' : 'sentence')}>
      <ActForm
        act={act}
        input={() => draft}
        submitLabel={t(isOwn ? 'submitOwn' : 'submit')}
        beside={
          <LinkButton href={resourcesHref(place, resourceId)} kind="quiet">
            {t('cancel')}
          </LinkButton>
        }
      >
        {askFor.length > 1 && (
          <Select
            label={t('inNameOf')}
            options={askFor.map(one => ({ value: one.organisationId, label: one.displayName }))}
            {...text('borrowerId')}
          />
        )}
        <When form={form} resource={resource} />
        <TextArea label={t('purpose')} hint={t('purposeHint')} {...text('purpose')} />
        {usualPrice !== '' && (
          <Checkbox
            label={t('usual', { price: sayEuros(usualPrice, lang) })}
            checked={draft.price === 'usual'}
            error={act.errorOf('price')}
            onChange={isUsual => put({ price: isUsual ? 'usual' : 'offered' })}
          />
        )}
      </ActForm>
    </Page>
  )
}

/** Asking to borrow something in the name of one's organisation (R84), or keeping a time of one's own. */
export function AskBookingPage({ place, resourceId }: { place: Place; resourceId: string }) {
  const query = useQuery(queries.resources.get.queryOptions({ spaceId: place.spaceId, resourceId }))
  return (
    <Loaded query={query}>
      {resource =>
        resource.askFor.length > 0 ? <Content place={place} resource={resource} /> : <NotFoundPage />
      }
    </Loaded>
  )
}
