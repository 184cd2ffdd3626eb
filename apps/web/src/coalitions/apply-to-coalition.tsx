import { Link } from '@reliance/ui/link.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Mark } from '@reliance/ui/mark.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { useDocumentTitle } from '../document-title.ts'
import { useDate } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { hrefOf, type Place, useVisitor } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'

type Coalition = Outputs['coalitions']['publicPage']

function AskForm({ coalition, homes }: { coalition: Coalition; homes: readonly Place[] }) {
  const t = useTranslations('interface.publicCoalition')
  const [organisationId, setOrganisation, typed] = useTyped('ask-coalition', () => homes[0]?.spaceId ?? '')
  const act = useAct(
    (input: { organisationId: string }, requestId) =>
      api.coalitions.askToJoin.mutate({ ...input, spaceId: coalition.spaceId, requestId }),
    { fields: ['organisationId'], typed },
  )
  return (
    <ActForm act={act} input={() => ({ organisationId })} submitLabel={t('ask')}>
      <p>{t('joinWhy')}</p>
      <Select
        label={t('which')}
        value={organisationId}
        error={act.errorOf('organisationId')}
        options={homes.map(one => ({ value: one.spaceId, label: one.name }))}
        onChange={setOrganisation}
      />
    </ActForm>
  )
}

/** What this visitor can do here: come in, create an organisation, ask for one, or follow the request. */
function Join({ coalition }: { coalition: Coalition }) {
  const t = useTranslations('interface.publicCoalition')
  const person = useVisitor()
  const date = useDate()
  if (coalition.closedAt !== null)
    return (
      <Notice kind="info" title={t('closed', { date: date(coalition.closedAt) })}>
        {t('closedWhy')}
      </Notice>
    )
  if (person === null)
    return (
      <>
        <p>{t('signInWhy')}</p>
        <LinkButton href={`/entrer?next=/rejoindre/c/${coalition.slug}`} kind="main">
          {t('signIn')}
        </LinkButton>
      </>
    )
  const place = person.places.find(one => one.spaceId === coalition.spaceId)
  if (place?.rank === 'invited')
    return (
      <Notice
        kind="info"
        title={t('asked')}
        act={<LinkButton href={hrefOf(place)}>{t('follow')}</LinkButton>}
      >
        {t('askedWhy', { coalition: coalition.name })}
      </Notice>
    )
  if (place !== undefined)
    return (
      <>
        <p>{t('inside')}</p>
        <LinkButton href={hrefOf(place)}>{t('enter')}</LinkButton>
      </>
    )
  const homes = person.places.filter(
    one => one.kind === 'organisation' && one.rank === 'member' && one.closedAt === null,
  )
  if (homes.length > 0) return <AskForm coalition={coalition} homes={homes} />
  return (
    <>
      <p>{t('noOrganisation')}</p>
      <LinkButton href="/creer/organisation" kind="main">
        {t('create')}
      </LinkButton>
    </>
  )
}

function Content({ coalition }: { coalition: Coalition }) {
  const t = useTranslations('interface.publicCoalition')
  const title = t('title', { coalition: coalition.name })
  useDocumentTitle(title, 'Reliance')
  return (
    <Page
      title={
        <span className="flex flex-wrap items-center gap-4">
          <Mark seed={coalition.spaceId} name={coalition.name} size="large" />
          {title}
        </span>
      }
    >
      <div className="flex flex-col items-start gap-4">
        <Join coalition={coalition} />
        <p>
          <Link href={`/p/c/${coalition.slug}`} className="target inline-flex items-center">
            {t('read')}
          </Link>
        </p>
      </div>
    </Page>
  )
}

/** How an organisation asks to join a coalition that has a public page. */
export function ApplyToCoalition({ slug }: { slug: string }) {
  const query = useQuery(queries.coalitions.publicPage.queryOptions({ slug }, { retry: false }))
  return <Loaded query={query}>{coalition => <Content coalition={coalition} />}</Loaded>
}
