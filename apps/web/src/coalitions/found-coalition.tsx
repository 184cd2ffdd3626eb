import { Button } from '@reliance/ui/button.tsx'
import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useRouter } from '@tanstack/react-router'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { type Typed, useTyped } from '../acts/use-typed.ts'
import { useDocumentTitle } from '../document-title.ts'
import { AnotherName } from '../home/another-name.tsx'
import { SlugField, useSlug } from '../home/slug-field.tsx'
import { type Place, usePerson } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api } from '../trpc.ts'

const fields = ['organisationId', 'name', 'slug', 'purpose', 'charter', 'displayName'] as const
type Draft = Record<Exclude<(typeof fields)[number], 'slug'>, string> & {
  slug: string | null
  isAnother: boolean
}

function useFounding(typed: Typed) {
  const t = useTranslations('interface.foundCoalition')
  const lang = useLocale()
  const say = useSay()
  const router = useRouter()
  return useAct(
    (draft: Draft & { slug: string }, requestId) =>
      api.coalitions.found.mutate({ ...draft, lang, requestId }),
    {
      fields,
      typed,
      onDone: async ({ slug }, { name }) => {
        say(t('created', { name }))
        await router.navigate({ to: '/c/$slug', params: { slug } })
      },
    },
  )
}

function Then({ organisation }: { organisation: string }) {
  const t = useTranslations('interface.foundCoalition')
  return (
    <>
      <h2 className="text-20">{t('thenTitle')}</h2>
      <p>{t('thenSigned', { organisation })}</p>
      <p>{t('thenMandate')}</p>
      <p>{t('thenHidden')}</p>
    </>
  )
}

type FieldsProps = {
  draft: Draft
  change: (part: Partial<Draft>) => void
  errorOf: (field: string) => string | undefined
}

function Texts({ draft, change, errorOf }: FieldsProps) {
  const t = useTranslations('interface.foundCoalition')
  return (
    <>
      <TextArea
        label={t('purpose')}
        hint={t('purposeHint')}
        value={draft.purpose}
        error={errorOf('purpose')}
        onChange={purpose => change({ purpose })}
      />
      <div className="flex flex-col items-start gap-2">
        <div className="w-full">
          <TextArea
            label={t('charter')}
            hint={t('charterHint')}
            rows={8}
            value={draft.charter}
            error={errorOf('charter')}
            onChange={charter => change({ charter })}
          />
        </div>
        {draft.charter === '' && (
          <Button kind="quiet" onClick={() => change({ charter: t('charterTemplate') })}>
            {t('charterDraft')}
          </Button>
        )}
      </div>
      <TextField
        label={t('displayName')}
        hint={t('displayNameHint')}
        value={draft.displayName}
        error={errorOf('displayName')}
        onChange={displayName => change({ displayName })}
      />
    </>
  )
}

function FoundForm({ homes, name: personName }: { homes: readonly Place[]; name: string }) {
  const t = useTranslations('interface.foundCoalition')
  const [draft, setDraft, typed] = useTyped(
    'found-coalition',
    (): Draft => ({
      organisationId: homes[0]?.spaceId ?? '',
      name: '',
      slug: null,
      purpose: '',
      charter: t('charterTemplate'),
      displayName: personName,
      isAnother: false,
    }),
  )
  const act = useFounding(typed)
  const { slug, free } = useSlug('coalition', draft.name, draft.slug)
  const form = useTranslations('interface.form')
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
  }
  const home = homes.find(one => one.spaceId === draft.organisationId)
  return (
    <Page title={t('title')} sentence={t('sentence')} side={<Then organisation={home?.name ?? ''} />}>
      <ActForm
        act={act}
        input={() => ({ ...draft, slug })}
        submitLabel={t('create')}
        pendingLabel={t('creating')}
      >
        {homes.length > 1 && (
          <Select
            label={t('organisation')}
            value={draft.organisationId}
            options={homes.map(one => ({ value: one.spaceId, label: one.name }))}
            onChange={organisationId => change({ organisationId })}
          />
        )}
        <TextField
          label={t('name')}
          hint={form('atMost', { maximum: 120 })}
          value={draft.name}
          error={act.errorOf('name')}
          onChange={name => change({ name, isAnother: false })}
        />
        <AnotherName
          failure={act.failure}
          checked={draft.isAnother}
          onChange={isAnother => change({ isAnother })}
        />
        <Texts draft={draft} change={change} errorOf={act.errorOf} />
        <SlugField
          label={t('slug')}
          hint={t('slugHint', { address: `${location.host}/c/${slug || '…'}` })}
          value={slug}
          error={act.errorOf('slug') ?? (free === undefined ? undefined : t('slugTaken', { free }))}
          onChange={typed => change({ slug: typed })}
        />
        <CollectionNote of="foundCoalition" />
      </ActForm>
    </Page>
  )
}

/** A coalition begins with one organisation, its text and its address. */
export function FoundCoalition() {
  const t = useTranslations('interface.foundCoalition')
  const steps = useTranslations('interface.steps')
  useDocumentTitle(t('title'), 'Reliance')
  const person = usePerson()
  const homes = person.places.filter(
    one => one.kind === 'organisation' && one.rank === 'member' && one.closedAt === null,
  )
  if (homes.length > 0) return <FoundForm homes={homes} name={person.name} />
  return (
    <Page title={t('title')} sentence={t('sentence')}>
      <EmptyState
        title={t('noOrganisation')}
        why={t('noOrganisationWhy')}
        act={
          <LinkButton href="/creer/organisation" kind="main">
            {steps('openOrganisation')}
          </LinkButton>
        }
      />
    </Page>
  )
}
