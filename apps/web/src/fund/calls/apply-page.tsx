import { wrongInApplication } from '@reliance/core/fund/calls/apply-to-call.ts'
import type { Refusal } from '@reliance/core/shared/result.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { FieldsRefused } from '../../acts/failure.ts'
import { useDraft } from '../../acts/use-draft.ts'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { Place } from '../../person.ts'
import { api, type Outputs, queries } from '../../trpc.ts'
import { callHref, projectHref } from '../call-href.ts'
import {
  type Application,
  type ApplicationDraft,
  applicationDraft,
  applicationInput,
  centsTyped,
  readApplication,
} from './application-draft.ts'
import { ApplicationFields } from './application-fields.tsx'

type Call = Outputs['fund']['oneCall']
type Props = { place: Place; call: Call; before?: Application | undefined }

/** What the rules of the call find wrong: all of it. */
const wrongIn = (call: Call, draft: ApplicationDraft): readonly Refusal[] => {
  const read = readApplication(applicationInput(draft, call.callId))
  if (!read) return []
  const members = new Map(
    call.members.map(one => [one.organisationId, { isJoined: true, isPolitical: one.isPolitical }]),
  )
  const days = {
    opensOn: call.opensOn as CivilDate,
    closesOn: call.closesOn as CivilDate,
    assessUntilOn: call.assessUntilOn as CivilDate,
  }
  const { minOrganisations, envelope, today } = call
  const facts = {
    call: { ...days, minOrganisations, envelope },
    state: null,
    members,
    today: today as CivilDate,
  }
  return wrongInApplication(facts, read)
}

const send = async (spaceId: string, call: Call, draft: ApplicationDraft, requestId: string) => {
  const input = applicationInput(draft, call.callId)
  const { applicationId, leadId } = draft
  await api.fund.applyToCall.mutate({ spaceId, requestId, ...input })
  // The lead's own line is agreed to by whoever writes it, where they say so.
  if (draft.hasPurpose || centsTyped(draft.asked) === 0n)
    await api.fund.agreeToShare.mutate({
      spaceId,
      requestId: crypto.randomUUID(),
      applicationId,
      organisationId: leadId,
      asked: draft.asked,
      as: 'partner',
      hasPurpose: draft.hasPurpose,
    })
  return applicationId
}

function Form({ place, call, before }: Props) {
  const t = useTranslations('interface.apply')
  const router = useRouter()
  const form = useDraft(
    'application',
    () => applicationDraft(call, before),
    async (draft, requestId) => {
      const found = wrongIn(call, draft)
      if (found.length > 0) throw new FieldsRefused(found)
      return send(place.spaceId, call, draft, requestId)
    },
    applicationId => {
      void router.navigate({ href: projectHref(place, applicationId) })
      return t('saved')
    },
  )
  return (
    <ActForm
      act={form.act}
      input={() => form.draft}
      submitLabel={t('save')}
      beside={<LinkButton href={callHref(place, call.callId)}>{t('cancel')}</LinkButton>}
    >
      <ApplicationFields form={form} call={call} isNew={before === undefined} />
    </ActForm>
  )
}

function Content(props: Props) {
  const { place, call, before } = props
  const t = useTranslations('interface.apply')
  const date = useDate()
  const title = t(before ? 'titleEdit' : 'title')
  useDocumentTitle(title, place.name)
  if (!call.can.apply || place.closedAt !== null) return <NotFoundPage />
  return (
    <Page title={title} sentence={t('sentence', { call: call.title, closesOn: date(call.closesOn) })}>
      <Form {...props} />
    </Page>
  )
}

/** An application written by its lead, on one page (R131). */
export function ApplyPage({ place, callId }: { place: Place; callId: string }) {
  const query = useQuery(queries.fund.oneCall.queryOptions({ spaceId: place.spaceId, callId }))
  return <Loaded query={query}>{call => <Content place={place} call={call} />}</Loaded>
}

function Edit({ place, before }: { place: Place; before: Application }) {
  const { callId } = before
  const query = useQuery(queries.fund.oneCall.queryOptions({ spaceId: place.spaceId, callId }))
  if (!before.can.edit) return <NotFoundPage />
  return <Loaded query={query}>{call => <Content place={place} call={call} before={before} />}</Loaded>
}

/** The same for a draft that was kept. */
export function EditApplicationPage({ place, applicationId }: { place: Place; applicationId: string }) {
  const query = useQuery(queries.fund.application.queryOptions({ spaceId: place.spaceId, applicationId }))
  return <Loaded query={query}>{before => <Edit place={place} before={before} />}</Loaded>
}
