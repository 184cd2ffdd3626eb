import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { useOwnName } from '../identity/own-name.tsx'
import { hrefOf, type Person, useVisitor } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api, type Outputs, queries } from '../trpc.ts'

type Organisation = Outputs['organisations']['publicPage']

function AskForm({ organisation, person }: { organisation: Organisation; person: Person }) {
  const t = useTranslations('interface.publicOrganisation')
  const ownName = useOwnName()
  const [draft, setDraft, typed] = useTyped('ask-organisation', () => ({
    displayName: person.name,
    message: '',
  }))
  const act = useAct(
    async (input: typeof draft, requestId) => {
      await ownName.say(input.displayName)
      return api.organisations.askToJoin.mutate({ ...input, spaceId: organisation.spaceId, requestId })
    },
    { fields: ['displayName', 'message'], typed },
  )
  return (
    <ActForm act={act} input={() => draft} submitLabel={t('ask')}>
      <p>{t('joinWhy', { organisation: organisation.name })}</p>
      <TextField
        label={t('displayName')}
        autoComplete="name"
        value={draft.displayName}
        error={act.errorOf('displayName')}
        onChange={displayName => setDraft({ ...draft, displayName })}
      />
      <TextArea
        label={t('message')}
        value={draft.message}
        error={act.errorOf('message')}
        onChange={message => setDraft({ ...draft, message })}
      />
      {ownName.isAsked && <CollectionNote of="profile" />}
      <CollectionNote of="join" who={organisation.name} />
    </ActForm>
  )
}

/** What this visitor can do here: come in, ask, wait, or open the organisation they are in. */
function Join({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('interface.publicOrganisation')
  const person = useVisitor()
  const date = useDate()
  if (organisation.closedAt !== null)
    return (
      <Notice kind="info" title={t('closed', { date: date(organisation.closedAt) })}>
        {t('closedWhy')}
      </Notice>
    )
  if (person === null)
    return (
      <>
        <p>{t('signInWhy')}</p>
        <LinkButton href={`/entrer?next=/rejoindre/o/${organisation.slug}`} kind="main">
          {t('signIn')}
        </LinkButton>
      </>
    )
  const place = person.places.find(one => one.spaceId === organisation.spaceId)
  if (place !== undefined)
    return (
      <>
        <p>{t('inside')}</p>
        <LinkButton href={hrefOf(place)}>{t('enter')}</LinkButton>
      </>
    )
  if (person.joinRequests.some(one => one.spaceId === organisation.spaceId))
    return (
      <Notice kind="info" title={t('asked')}>
        {t('askedWhy', { organisation: organisation.name })}
      </Notice>
    )
  return <AskForm organisation={organisation} person={person} />
}

function Content({ organisation }: { organisation: Organisation }) {
  const t = useTranslations('interface.publicOrganisation')
  const title = t('title', { organisation: organisation.name })
  useDocumentTitle(title, 'Reliance')
  return (
    <Page
      title={
        <span className="flex flex-wrap items-center gap-4">
          <Mark seed={organisation.spaceId} name={organisation.name} size="large" />
          {title}
        </span>
      }
    >
      <div className="flex flex-col items-start gap-4">
        <Join organisation={organisation} />
        <p>
          <Link href={`/p/o/${organisation.slug}`} className="target inline-flex items-center">
            {t('read')}
          </Link>
        </p>
      </div>
    </Page>
  )
}

/** How a person asks to join an organisation that has a public page (R2). */
export function AskToJoin({ slug }: { slug: string }) {
  const query = useQuery(queries.organisations.publicPage.queryOptions({ slug }, { retry: false }))
  return <Loaded query={query}>{organisation => <Content organisation={organisation} />}</Loaded>
}
