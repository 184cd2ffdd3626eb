import type { LegalForm, Sector } from '@reliance/core/organisations/found-organisation.ts'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useRouter } from '@tanstack/react-router'
import { useLocale, useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { type Typed, useTyped } from '../acts/use-typed.ts'
import { useDocumentTitle } from '../document-title.ts'
import { AnotherName } from '../home/another-name.tsx'
import { searchedName } from '../home/searched-name.ts'
import { SlugField, useSlug } from '../home/slug-field.tsx'
import { OwnNameField, useOwnName } from '../identity/own-name.tsx'
import { usePerson } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { CommuneField } from '../territories/commune-field.tsx'
import { api } from '../trpc.ts'
import { KindFields } from './kind-fields.tsx'
import { SimilarOrganisations } from './similar-organisations.tsx'

type Draft = {
  /** Under which name the person is known, where they have said none. */
  displayName: string
  name: string
  /** Null while it follows the name. */
  slug: string | null
  legalForm: LegalForm
  sector: Sector
  communeCode: string | null
  communeName: string
  isAnother: boolean
}
const empty: Draft = {
  displayName: '',
  name: '',
  slug: null,
  legalForm: 'other',
  sector: 'other',
  communeCode: null,
  communeName: '',
  isAnother: false,
}

function useFounding(typed: Typed, say: (name: string) => Promise<void>) {
  const t = useTranslations('interface.foundOrganisation')
  const lang = useLocale()
  const announce = useSay()
  const router = useRouter()
  return useAct(
    async ({ communeName: _shown, displayName, ...draft }: Draft & { slug: string }, requestId) => {
      await say(displayName)
      return api.organisations.found.mutate({ ...draft, lang, requestId })
    },
    {
      fields: ['displayName', 'name', 'slug', 'legalForm', 'sector', 'communeCode'],
      typed,
      onDone: async ({ slug }, { name }) => {
        announce(t('created', { name }))
        await router.navigate({ to: '/o/$slug', params: { slug } })
      },
    },
  )
}

/** What founding gives and what it shows to nobody. */
function Then() {
  const t = useTranslations('interface.foundOrganisation')
  return (
    <>
      <h2 className="text-20">{t('thenTitle')}</h2>
      <p>{t('thenHidden')}</p>
      <p>{t('thenMandate')}</p>
    </>
  )
}

/** A name, and what may be said later; the address is proposed from the name, and refusals stand beside their field. */
export function FoundOrganisation() {
  const t = useTranslations('interface.foundOrganisation')
  const form = useTranslations('interface.form')
  useDocumentTitle(t('title'), 'Reliance')
  const [draft, setDraft, typed] = useTyped('found-organisation', () => ({ ...empty, name: searchedName() }))
  const ownName = useOwnName()
  const person = usePerson()
  const act = useFounding(typed, ownName.say)
  const { slug, free } = useSlug('organisation', draft.name, draft.slug)
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
  }
  return (
    <Page title={t('title')} sentence={t('sentence')} side={<Then />}>
      <ActForm
        act={act}
        input={() => ({ ...draft, slug })}
        submitLabel={t('create')}
        pendingLabel={t('creating')}
      >
        {ownName.isAsked && (
          <OwnNameField
            value={draft.displayName}
            error={act.errorOf('displayName')}
            onChange={displayName => change({ displayName })}
          />
        )}
        <div className="flex flex-col gap-3">
          <TextField
            label={t('name')}
            hint={`${t('nameHint')} ${form('atMost', { maximum: 120 })}`}
            autoComplete="organization"
            value={draft.name}
            error={act.errorOf('name')}
            onChange={name => change({ name, isAnother: false })}
          />
          <AnotherName
            failure={act.failure}
            checked={draft.isAnother}
            onChange={isAnother => change({ isAnother })}
          />
          <SimilarOrganisations name={draft.name} />
        </div>
        <KindFields
          legalForm={draft.legalForm}
          sector={draft.sector}
          errorOf={act.errorOf}
          onLegalForm={legalForm => change({ legalForm })}
          onSector={sector => change({ sector })}
        />
        <CommuneField
          code={draft.communeCode}
          name={draft.communeName}
          error={act.errorOf('communeCode')}
          onChoose={(communeCode, communeName) => change({ communeCode, communeName })}
        />
        <SlugField
          label={t('slug')}
          hint={t('slugHint', { address: `${location.host}/o/${slug || '…'}` })}
          value={slug}
          error={act.errorOf('slug') ?? (free === undefined ? undefined : t('slugTaken', { free }))}
          onChange={typed => change({ slug: typed })}
        />
        <CollectionNote of="foundOrganisation" name={person.name || draft.displayName || '…'} />
      </ActForm>
    </Page>
  )
}
