import { type DuesKind, duesKinds } from '@reliance/core/fund/dues/dues-scheme.ts'
import { addMonths, type CivilDate } from '@reliance/core/shared/time.ts'
import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { type DraftForm, useDraft } from '../../acts/use-draft.ts'
import { useDocumentTitle } from '../../document-title.ts'
import { todayIn } from '../../format.ts'
import { DateField } from '../../home/date-field.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { Place } from '../../person.ts'
import { api } from '../../trpc.ts'
import { duesHref } from './dues-href.ts'

type Step = { name: string; amount: string }
type Draft = {
  title: string
  fromOn: string
  throughOn: string
  validUntilOn: string
  kind: DuesKind
  amount: string
  suggested: string
  minimum: string
  steps: readonly Step[]
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
    steps: [
      { name: '', amount: '' },
      { name: '', amount: '' },
    ],
    holder,
    iban: '',
  }
}

function Steps({ form }: { form: DraftForm<Draft> }) {
  const t = useTranslations('interface.openDues')
  const { draft, put, act } = form
  const { steps } = draft
  const wrong = act.errorOf('steps')
  const change = (at: number, part: Partial<Step>) =>
    put({ steps: steps.map((one, place) => (place === at ? { ...one, ...part } : one)) })
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="pb-1 font-bold">{t('steps')}</legend>
      {steps.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place, and is typed there
        <div key={at} className="grid gap-3 border-hair border-s-2 ps-4 md:grid-cols-[1fr_10rem]">
          <TextField
            label={t('stepName', { number: String(at + 1) })}
            maxLength={60}
            value={one.name}
            aria-invalid={(wrong !== undefined && at === 0) || undefined}
            onChange={name => change(at, { name })}
          />
          <TextField
            label={t('stepAmount', { number: String(at + 1) })}
            inputMode="decimal"
            value={one.amount}
            onChange={amount => change(at, { amount })}
          />
        </div>
      ))}
      {wrong !== undefined && (
        <p className="font-bold text-alert">
          <span aria-hidden="true">! </span>
          {wrong}
        </p>
      )}
      <div className="flex flex-wrap gap-4">
        {steps.length < 8 && (
          <Button onClick={() => put({ steps: [...steps, { name: '', amount: '' }] })}>{t('addStep')}</Button>
        )}
        {steps.length > 2 && (
          <Button onClick={() => put({ steps: steps.slice(0, -1) })}>{t('removeStep')}</Button>
        )}
      </div>
    </fieldset>
  )
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
          <TextField label={t('minimum')} hint={t('minimumHint')} inputMode="decimal" {...text('minimum')} />
        </>
      )}
      {draft.kind === 'scale' && <Steps form={form} />}
    </>
  )
}

/** What an organisation asks of its members: for when, how much, on which account (R137). */
export function OpenCampaignPage({ place }: { place: Place }) {
  const t = useTranslations('interface.openDues')
  const router = useRouter()
  useDocumentTitle(t('title'), place.name)
  const form = useDraft(
    () => emptyCampaign(todayIn(place), place.name.slice(0, 70)),
    (typed, requestId) =>
      api.fund.dues.openCampaign.mutate({
        ...typed,
        steps: typed.kind === 'scale' ? [...typed.steps] : [],
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
        <TextField label={t('name')} hint={t('nameHint')} maxLength={80} {...text('title')} />
        <div className="grid gap-6 md:grid-cols-2">
          <DateField label={t('from')} {...text('fromOn')} />
          <DateField label={t('through')} {...text('throughOn')} />
        </div>
        <DateField label={t('until')} hint={t('untilHint')} {...text('validUntilOn')} />
        <Asked form={form} />
        <TextField label={t('holder')} maxLength={70} {...text('holder')} />
        <TextField label={t('iban')} autoComplete="off" {...text('iban')} />
      </ActForm>
    </Page>
  )
}
