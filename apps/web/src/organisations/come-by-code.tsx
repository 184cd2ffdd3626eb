import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslations } from 'use-intl'
import { ActForm } from '../acts/act-form.tsx'
import { useAct } from '../acts/use-act.ts'
import { useTyped } from '../acts/use-typed.ts'
import { useDocumentTitle } from '../document-title.ts'
import { Loaded } from '../home/loaded.tsx'
import { useOwnName } from '../identity/own-name.tsx'
import { usePerson } from '../person.ts'
import { CollectionNote } from '../personal-data/collection-note.tsx'
import { api, type Outputs, queries } from '../trpc.ts'

function Content({ found, code }: { found: Outputs['organisations']['readCode']; code: string }) {
  const t = useTranslations('interface.comeByCode')
  const level = useTranslations('interface.organisation')
  const person = usePerson()
  const ownName = useOwnName()
  const say = useSay()
  const router = useRouter()
  const [name, setName, typed] = useTyped('come', () => person.name)
  const { spaceId, organisationName: organisation, slug } = found
  const title = t('title', { organisation })
  useDocumentTitle(title, organisation)
  const act = useAct(
    async (input: { displayName: string }, requestId) => {
      await ownName.say(input.displayName)
      return api.organisations.joinByCode.mutate({ ...input, spaceId, requestId, code })
    },
    {
      fields: ['displayName'],
      typed,
      onDone: async () => {
        say(t('joined', { organisation }))
        await router.navigate({ href: `/o/${slug}` })
      },
    },
  )
  if (found.isInside)
    return (
      <Page title={title}>
        <p>{t('inside', { organisation })}</p>
        <p>
          <LinkButton href={`/o/${slug}`}>{t('go', { organisation })}</LinkButton>
        </p>
      </Page>
    )
  if (found.isOver)
    return (
      <Page title={title}>
        <Notice kind="info" title={t('over')}>
          {t('overWhy', { organisation })}
        </Notice>
      </Page>
    )
  return (
    <Page title={title} sentence={t('sentence', { organisation, level: level(found.level) })}>
      <ActForm act={act} input={() => ({ displayName: name })} submitLabel={t('submit', { organisation })}>
        <TextField
          label={t('name')}
          hint={t('nameHint', { organisation })}
          autoComplete="name"
          value={name}
          error={act.errorOf('displayName')}
          onChange={text => {
            setName(text)
            act.forget('displayName')
          }}
        />
        {ownName.isAsked && <CollectionNote of="profile" />}
        <CollectionNote of="membership" who={organisation} />
      </ActForm>
    </Page>
  )
}

/** What somebody sees who has read a code with their telephone, and signed in. */
export function ComeByCode({ code }: { code: string }) {
  const query = useQuery(queries.organisations.readCode.queryOptions({ code }))
  return <Loaded query={query}>{found => <Content found={found} code={code} />}</Loaded>
}
