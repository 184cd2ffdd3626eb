import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useSay } from '@reliance/ui/live-region.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useAct } from '../acts/use-act.ts'
import { useDocumentTitle } from '../document-title.ts'
import { FileLinks } from '../files/file-links.tsx'
import { useDate } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { hrefOf, type Place, usePerson } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'
import type { CharterAnswer } from './charter-answer-form.tsx'
import { charterArticles } from './charter-articles.ts'
import { CharterSigning } from './charter-signing.tsx'
import { CharterText } from './charter-text.tsx'
import { mayAnswer } from './may-answer.ts'

type Coalition = Outputs['coalitions']['get']
type Mine = Coalition['myOrganisations'][number]
type Props = { coalition: Coalition; place: Place }

/** The charter to read, with what one’s organisations answered. */
function Reading({ coalition, place }: Props) {
  const t = useTranslations('interface.readCharter')
  const date = useDate()
  const { charter, earlierVersions } = coalition
  const title = t('title', { version: charter.label })
  const publish = useTranslations('interface.publishCharter')
  useDocumentTitle(title, place.name)
  const answered = coalition.myOrganisations.filter(one => one.answer !== null)
  return (
    <Page
      title={title}
      sentence={t('sentence', { coalition: coalition.name, date: date(charter.publishedAt) })}
    >
      {answered.map(one => (
        <Notice
          key={one.organisationId}
          kind="info"
          title={t('answered', { organisation: one.displayName, answer: one.answer ?? 'signed' })}
        />
      ))}
      <section className="flex flex-col gap-4">
        <h2 className="only-read">{title}</h2>
        <CharterText articles={charterArticles(charter.text)} lang={charter.lang} />
        <FileLinks spaceId={place.spaceId} files={charter.files} />
      </section>
      {coalition.can.edit && (
        <p>
          <LinkButton href={`${hrefOf(place)}/nouvelle-charte`}>{publish('link')}</LinkButton>
        </p>
      )}
      {earlierVersions.length > 0 && (
        <section className="flex flex-col gap-2 border-hair border-t pt-6">
          <h2 className="text-20">{t('earlier')}</h2>
          <ul>
            {earlierVersions.map(one => (
              <li key={one.label}>{t('earlierOne', { version: one.label, date: date(one.publishedAt) })}</li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function Answering({ coalition, place, mine }: Props & { mine: Mine }) {
  const t = useTranslations('interface.readCharter')
  const person = usePerson()
  const say = useSay()
  const router = useRouter()
  const { charter } = coalition
  const act = useAct(
    ({ answer, ...rest }: CharterAnswer, requestId) =>
      api.coalitions.answerCharter.mutate({
        ...rest,
        answer: answer === 'accept' ? 'sign' : 'decline',
        spaceId: place.spaceId,
        organisationId: mine.organisationId,
        charterVersionId: charter.charterVersionId,
        requestId,
      }),
    {
      fields: ['signedName', 'reason'],
      onDone: async ({ status }) => {
        const names = { organisation: mine.displayName, coalition: coalition.name }
        say(status === 'joined' ? t('signedNow', names) : t('refusedNow', names))
        await router.navigate({ href: status === 'declined' ? '/' : hrefOf(place) })
      },
    },
  )
  return (
    <CharterSigning
      coalition={coalition}
      organisation={{ name: mine.displayName }}
      charter={{ version: charter.label, lang: charter.lang, articles: charterArticles(charter.text) }}
      annexes={<FileLinks spaceId={place.spaceId} files={charter.files} />}
      previous={null}
      mandate={null}
      answerBeforeOn={null}
      signedName={person.name}
      act={act}
    />
  )
}

function Content({ coalition, place }: Props) {
  const t = useTranslations('interface.readCharter')
  // Once asked, the question stays in place while the answer comes back.
  const [open] = useState(() => coalition.myOrganisations.filter(mayAnswer))
  const [chosen, setChosen] = useState(open[0]?.organisationId)
  const mine = open.find(one => one.organisationId === chosen)
  if (mine === undefined) return <Reading coalition={coalition} place={place} />
  return (
    <>
      {open.length > 1 && (
        <div className="mb-8 max-w-line">
          <Select
            label={t('chooseFor')}
            value={mine.organisationId}
            options={open.map(one => ({ value: one.organisationId, label: one.displayName }))}
            onChange={setChosen}
          />
        </div>
      )}
      <Answering key={mine.organisationId} coalition={coalition} place={place} mine={mine} />
    </>
  )
}

/** The charter: an answer is asked of those whose organisation waits and who hold the mandate; others read. */
export function CharterPage({ place }: { place: Place }) {
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  return <Loaded query={query}>{coalition => <Content coalition={coalition} place={place} />}</Loaded>
}
