import { type DuesKind, duesKinds } from '@reliance/core/fund/dues/dues-scheme.ts'
import { addMonths, type CivilDate } from '@reliance/core/shared/time.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { type DraftForm, useDraft } from '../../acts/use-draft.ts'
import { useDocumentTitle } from '../../document-title.ts'
import { todayIn } from '../../format.ts'
import { DateField } from '../../home/date-field.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { Place } from '../../person.ts'
import { api, queries } from '../../trpc.ts'
import { CampaignSteps, emptySteps, type StepsDraft, stepsOf } from './campaign-steps.tsx'
import { duesHref } from './dues-href.ts'

type Draft = StepsDraft & {
  title: string
  fromOn: string
  throughOn: string
  validUntilOn: string
  kind: DuesKind
  amount: string
  suggested: string
  minimum: string
  holder: string
  iban: string
}

/** The year that goes on, and a month more to renew. */
const emptyCampaign = (today: string, holder: string): Draft => {
  const year = today.slice(0, 4)
  return {
    title: '',
    fromOn: `${year}-01-01`,
    throughOn: `${year}-12-31`,
    validUntilOn: addMonths(`${year}-12-31` as CivilDate, 1),
    kind: 'fixed',
    amount: '',
    suggested: '',
    minimum: '',
    ...emptySteps,
    holder,
    iban: '',
  }
}

function Asked({ form }: { form: DraftForm<Draft> }) {
  const t = useTranslations('interface.openDues')
  const { draft, text } = form
  return (
    <>
      <Select
        label={t('kind')}
        options={duesKinds.map(value => ({ value, label: t(`kinds.${value}`) }))}
        {...text('kind')}
      />
      {draft.kind === 'fixed' && <TextField label={t('amount')} inputMode="decimal" {...text('amount')} />}
      {draft.kind === 'free' && (
        <>
          <TextField label={t('suggested')} inputMode="decimal" {...text('suggested')} />
          <TextField
            optional
            label={t('minimum')}
            hint={t('minimumHint')}
            inputMode="decimal"
            {...text('minimum')}
          />
        </>
      )}
      {draft.kind === 'scale' && <CampaignSteps form={form} />}
    </>
  )
}

/** What opening does at once, said before: who is written to. */
function ToldBefore({ place }: { place: Place }) {
  const t = useTranslations('interface.openDues')
  const { data } = useQuery(queries.organisations.members.queryOptions({ spaceId: place.spaceId }))
  const members = data?.filter(one => one.level === 'member').length
  return (
    <p className="max-w-line font-bold">
      {members === undefined ? t('told') : t('toldCount', { count: members })}
    </p>
  )
}

/** What an organisation asks of its members: for when, how much, on which account (R137). */
export function OpenCampaignPage({ place }: { place: Place }) {
  const t = useTranslations('interface.openDues')
  const router = useRouter()
  useDocumentTitle(t('title'), place.name)
  const form = useDraft(
    'campaign',
    () => emptyCampaign(todayIn(place), place.name.slice(0, 70)),
    ({ title, fromOn, throughOn, validUntilOn, kind, amount, suggested, minimum, ...typed }, requestId) =>
      api.fund.dues.openCampaign.mutate({
        title,
        fromOn,
        throughOn,
        validUntilOn,
        kind,
        // What another kind asks was typed and left: it is not sent, so that nothing hidden is refused.
        amount: kind === 'fixed' ? amount : '',
        suggested: kind === 'free' ? suggested : '',
        minimum: kind === 'free' ? minimum : '',
        steps: kind === 'scale' ? stepsOf(typed) : [],
        holder: typed.holder,
        iban: typed.iban,
        spaceId: place.spaceId,
        requestId,
      }),
    () => {
      void router.navigate({ href: duesHref(place, 'tenir') })
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
        beside={<LinkButton href={duesHref(place, 'tenir')}>{t('cancel')}</LinkButton>}
      >
        <TextField label={t('name')} hint={t('nameHint')} {...text('title')} />
        <div className="grid gap-6 md:grid-cols-2">
          <DateField label={t('from')} {...text('fromOn')} />
          <DateField label={t('through')} {...text('throughOn')} />
        </div>
        <DateField label={t('until')} hint={t('untilHint')} {...text('validUntilOn')} />
        <Asked form={form} />
        <TextField label={t('holder')} {...text('holder')} />
        <TextField label={t('iban')} autoComplete="off" {...text('iban')} />
        <ToldBefore place={place} />
      </ActForm>
    </Page>
  )
}
