import { Button } from '@reliance/ui/button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useTyped } from '../acts/use-typed.ts'
import { useDocumentTitle } from '../document-title.ts'
import { AnotherName } from '../home/another-name.tsx'
import { searchedName } from '../home/searched-name.ts'
import { SlugField, useSlug } from '../home/slug-field.tsx'
import { OwnNameField, useOwnName } from '../identity/own-name.tsx'
import { type Place, usePerson } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { type FoundingDraft, useFounding } from './use-founding.ts'

function Then({ organisation }: { organisation: string }) {
  const t = useTranslations('interface.foundCoalition')
  return (
    <>
      <h2 className="text-20">{t('thenTitle')}</h2>
      {organisation !== '' && <p>{t('thenSigned', { organisation })}</p>}
      <p>{t('thenMandate')}</p>
      <p>{t('thenHidden')}</p>
    </>
  )
}

type FieldsProps = {
  draft: FoundingDraft
  change: (part: Partial<FoundingDraft>) => void
  errorOf: (field: string) => string | undefined
}

function Texts({ draft, change, errorOf, isNameAsked }: FieldsProps & { isNameAsked: boolean }) {
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
      {!isNameAsked && (
        <TextField
          label={t('displayName')}
          hint={t('displayNameHint')}
          value={draft.displayName}
          error={errorOf('displayName')}
          onChange={displayName => change({ displayName })}
        />
      )}
    </>
  )
}

/** The organisation that founds it, where the person has none yet: its name is enough, the rest is said later. */
function Home({
  draft,
  change,
  act,
}: Omit<FieldsProps, 'errorOf'> & { act: ReturnType<typeof useFounding> }) {
  const t = useTranslations('interface.foundCoalition')
  return (
    <>
      <TextField
        label={t('home')}
        hint={t('homeHint')}
        autoComplete="organization"
        value={draft.home}
        error={act.errorOf('home')}
        onChange={home => change({ home, isAnotherHome: false })}
      />
      <AnotherName
        field="home"
        failure={act.failure}
        checked={draft.isAnotherHome}
        onChange={isAnotherHome => change({ isAnotherHome })}
      />
    </>
  )
}

type FounderProps = Omit<FieldsProps, 'errorOf'> & {
  act: ReturnType<typeof useFounding>
  homes: readonly Place[]
  isNameAsked: boolean
}

/** Who founds it, and for which organisation. */
function Founder({ draft, change, act, homes, isNameAsked }: FounderProps) {
  const t = useTranslations('interface.foundCoalition')
  return (
    <>
      {isNameAsked && (
        <OwnNameField
          value={draft.displayName}
          error={act.errorOf('displayName')}
          onChange={displayName => change({ displayName })}
        />
      )}
      {draft.organisationId === '' && <Home draft={draft} change={change} act={act} />}
      {homes.length > 1 && (
        <Select
          label={t('organisation')}
          value={draft.organisationId}
          options={homes.map(one => ({ value: one.spaceId, label: one.name }))}
          onChange={organisationId => change({ organisationId })}
        />
      )}
    </>
  )
}

function FoundForm({ homes, name: personName }: { homes: readonly Place[]; name: string }) {
  const t = useTranslations('interface.foundCoalition')
  const [draft, setDraft, typed] = useTyped(
    'found-coalition',
    (): FoundingDraft => ({
      organisationId: homes[0]?.spaceId ?? '',
      home: searchedName(),
      isAnotherHome: false,
      name: '',
      slug: null,
      purpose: '',
      charter: t('charterTemplate'),
      displayName: personName,
      isAnother: false,
    }),
  )
  const ownName = useOwnName()
  const act = useFounding(typed, {
    say: ownName.say,
    onHome: organisationId => setDraft(now => ({ ...now, organisationId })),
  })
  const { slug: homeSlug } = useSlug('organisation', draft.home, null)
  const { slug, free } = useSlug('coalition', draft.name, draft.slug)
  const form = useTranslations('interface.form')
  const change = (part: Partial<FoundingDraft>) => {
    setDraft({ ...draft, ...part })
    for (const field of Object.keys(part)) act.forget(field)
  }
  const home = homes.find(one => one.spaceId === draft.organisationId)?.name ?? draft.home
  return (
    <Page title={t('title')} sentence={t('sentence')} side={<Then organisation={home} />}>
      <ActForm
        act={act}
        input={() => ({ ...draft, slug, homeSlug })}
        submitLabel={t('create')}
        pendingLabel={t('creating')}
      >
        <Founder draft={draft} change={change} act={act} homes={homes} isNameAsked={ownName.isAsked} />
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
        <Texts draft={draft} change={change} errorOf={act.errorOf} isNameAsked={ownName.isAsked} />
        <SlugField
          label={t('slug')}
          hint={t('slugHint', { address: `${location.host}/c/${slug || '…'}` })}
          value={slug}
          error={act.errorOf('slug') ?? (free === undefined ? undefined : t('slugTaken', { free }))}
          onChange={typed => change({ slug: typed })}
        />
        {draft.organisationId === '' && (
          <CollectionNote of="foundOrganisation" name={personName || draft.displayName || '…'} />
        )}
        <CollectionNote of="foundCoalition" />
      </ActForm>
    </Page>
  )
}

/** A coalition begins with one organisation, its text and its address. */
export function FoundCoalition() {
  const t = useTranslations('interface.foundCoalition')
  useDocumentTitle(t('title'), 'Reliance')
  const person = usePerson()
  const homes = person.places.filter(
    one => one.kind === 'organisation' && one.rank === 'member' && one.closedAt === null,
  )
  return <FoundForm homes={homes} name={person.name} />
}
