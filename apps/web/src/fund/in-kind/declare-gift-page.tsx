import type { GiftKind } from '@reliance/core/fund/in-kind/gift-kinds.ts'
import { giftKinds } from '@reliance/core/fund/in-kind/gift-kinds.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
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
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { Place } from '../../person.ts'
import { CollectionNote } from '../../personal-data/collection-note.tsx'
import { api, queries } from '../../trpc.ts'
import { fundHref } from '../fund-href.ts'
import { useEuros } from '../use-euros.ts'
import { type GiftDraft, typedValue } from './gift-draft.ts'
import type { Gifts } from './gifts.ts'

type Props = { gifts: Gifts; place: Place }

const useGiftForm = ({ gifts, place }: Props) => {
  const t = useTranslations('interface.declareGift')
  const router = useRouter()
  return useDraft<GiftDraft, { giftId: string }>(
    'gift',
    () => ({
      organisationId: gifts.can.represents[0]?.organisationId ?? '',
      kind: 'goods',
      nature: '',
      givenOn: todayIn(place),
      quantity: '',
      unit: '',
      unitValue: '',
      method: '',
    }),
    (draft, requestId) =>
      api.fund.inKind.declare.mutate({
        spaceId: place.spaceId,
        requestId,
        // The same sheet sent twice is one gift.
        giftId: requestId,
        ...draft,
        givenOn: draft.givenOn as CivilDate,
      }),
    () => {
      void router.navigate({ href: fundHref(place, 'en-nature') })
      return t('done')
    },
  )
}

/** How much, and what it is worth while it is typed. */
function HowMuch({ form }: { form: DraftForm<GiftDraft> }) {
  const t = useTranslations('interface.declareGift')
  const euros = useEuros()
  const value = typedValue(form.draft)
  return (
    <>
      <TextField label={t('quantity')} inputMode="decimal" {...form.text('quantity')} />
      <TextField label={t('unit')} hint={t('unitHint')} {...form.text('unit')} />
      <TextField label={t('unitValue')} inputMode="decimal" {...form.text('unitValue')} />
      <TextField label={t('method')} hint={t('methodHint')} {...form.text('method')} />
      <p aria-live="polite" className={value === null ? 'text-ink-soft' : 'font-bold'}>
        {value === null ? t('valueLater') : t('value', { value: euros(value) })}
      </p>
    </>
  )
}

function Content({ gifts, place }: Props) {
  const t = useTranslations('interface.declareGift')
  const kinds = useTranslations('interface.inKind.kinds')
  const form = useGiftForm({ gifts, place })
  const { represents } = gifts.can
  useDocumentTitle(t('title'), place.name)
  if (represents.length === 0 || place.closedAt !== null) return <NotFoundPage />
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <ActForm
        act={form.act}
        input={() => form.draft}
        submitLabel={t('submit')}
        beside={<LinkButton href={fundHref(place, 'en-nature')}>{t('cancel')}</LinkButton>}
      >
        {represents.length > 1 && (
          <Select
            label={t('for')}
            options={represents.map(one => ({ value: one.organisationId, label: one.displayName }))}
            {...form.text('organisationId')}
          />
        )}
        <Select
          label={t('kind')}
          options={giftKinds.map(kind => ({ value: kind, label: kinds(kind) }))}
          value={form.draft.kind}
          error={form.act.errorOf('kind')}
          onChange={kind => form.put({ kind: kind as GiftKind })}
        />
        <TextField label={t('nature')} hint={t('natureHint')} {...form.text('nature')} />
        <DateField
          label={t('givenOn')}
          hint={t('givenHint')}
          max={todayIn(place)}
          {...form.text('givenOn')}
        />
        <HowMuch form={form} />
        <p className="max-w-line text-ink-soft">
          {t(gifts.disclosure === 'open' ? 'whoSees.open' : 'whoSees.other')}
        </p>
        <CollectionNote of="gift" who={place.name} />
      </ActForm>
    </Page>
  )
}

/** A gift of one's own organisation: what, when, how much, and how its value was found. */
export function DeclareGiftPage({ place }: { place: Place }) {
  const query = useQuery(queries.fund.inKind.get.queryOptions({ spaceId: place.spaceId, year: null }))
  return <Loaded query={query}>{gifts => <Content gifts={gifts} place={place} />}</Loaded>
}
