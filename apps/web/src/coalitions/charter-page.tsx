import { charterArticles } from '@reliance/core/coalitions/charter-articles.ts'
import { Link } from '@reliance/ui/link.tsx'
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
import { useTyped } from '../acts/use-typed.ts'
import { useDocumentTitle } from '../document-title.ts'
import { FileLinks } from '../files/file-links.tsx'
import { useDate, useNames } from '../format.ts'
import { Loaded } from '../home/loaded.tsx'
import { LoadingPage } from '../home/loading-page.tsx'
import { hrefOf, type Place, usePerson } from '../person.ts'
import { api, type Outputs, queries } from '../trpc.ts'
import type { CharterAnswer, CharterAnswerDraft } from './charter-answer-form.tsx'
import { CharterText } from './charter-text.tsx'
import { EarlierCharter } from './earlier-charter.tsx'
import { mayAnswer } from './may-answer.ts'
import { SignCharter } from './sign-charter.tsx'
import { useCharterChanges } from './use-charter-changes.ts'

type Coalition = Outputs['coalitions']['get']
type Mine = Coalition['myOrganisations'][number]
type Props = { coalition: Coalition; place: Place }

/** Members that have not answered this version yet: they keep their place, and everybody sees it (R3, R88). */
function Awaited({ place }: { place: Place }) {
  const t = useTranslations('interface.readCharter')
  const names = useNames()
  const { data } = useQuery(queries.coalitions.organisations.queryOptions({ spaceId: place.spaceId }))
  const awaited = (data ?? []).filter(one => one.status === 'joined' && one.charter === null)
  if (awaited.length === 0) return null
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-20">{t('awaited')}</h2>
      <p>{t('awaitedWhy', { count: awaited.length, names: names(awaited.map(one => one.displayName)) })}</p>
    </section>
  )
}

/** Who is awaited, what came before, and how the next version begins. */
function Beside({ coalition, place }: Props) {
  const t = useTranslations('interface.readCharter')
  const publish = useTranslations('interface.publishCharter')
  const date = useDate()
  const { earlierVersions } = coalition
  return (
    <>
      <Awaited place={place} />
      {earlierVersions.length > 0 && (
        <section className="flex flex-col gap-2">
          <h2 className="text-20">{t('earlier')}</h2>
          <ul>
            {earlierVersions.map(one => (
              <li key={one.charterVersionId}>
                <Link href={`${hrefOf(place)}/charte?version=${one.charterVersionId}`}>
                  {t('earlierOne', { version: one.label, date: date(one.publishedAt) })}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {place.closedAt === null &&
        coalition.myOrganisations.some(one => one.canSign && one.status === 'joined') && (
          <p>
            <LinkButton href={`${hrefOf(place)}/nouvelle-charte`}>{publish('link')}</LinkButton>
          </p>
        )}
    </>
  )
}

/** The charter to read, with what one’s organisations answered. */
function Reading({ coalition, place }: Props) {
  const t = useTranslations('interface.readCharter')
  const date = useDate()
  const { charter } = coalition
  const title = t('title', { version: charter.label })
  useDocumentTitle(title, place.name)
  const answered = coalition.myOrganisations.filter(one => one.answer !== null)
  return (
    <Page
      title={title}
      sentence={t('sentence', { coalition: coalition.name, date: date(charter.publishedAt) })}
      side={<Beside coalition={coalition} place={place} />}
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
    </Page>
  )
}

/** What an organisation that signed an earlier version has to know of this one. */
function usePrevious(place: Place, { charter }: Coalition, { signedVersionId }: Mine) {
  const { data: signed, isPending } = useQuery({
    ...queries.coalitions.charterVersion.queryOptions({
      spaceId: place.spaceId,
      charterVersionId: signedVersionId ?? '',
    }),
    enabled: signedVersionId !== null,
  })
  const changes = useCharterChanges(signed?.text ?? null, charter.text)
  const previous = signed && changes ? { version: signed.label, changes } : null
  return {
    previous,
    isPending: signedVersionId !== null && (isPending || (signed !== undefined && !changes)),
  }
}

function Answering({ coalition, place, mine }: Props & { mine: Mine }) {
  const t = useTranslations('interface.readCharter')
  const person = usePerson()
  const say = useSay()
  const router = useRouter()
  const { charter } = coalition
  const { previous, isPending } = usePrevious(place, coalition, mine)
  const [draft, setDraft, typed] = useTyped(
    `charter-${mine.organisationId}-${charter.charterVersionId}`,
    (): CharterAnswerDraft => ({ answer: null, signedName: person.name, reason: '' }),
  )
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
      typed,
      onDone: async ({ status }) => {
        const names = { organisation: mine.displayName, coalition: coalition.name }
        say(status === 'joined' ? t('signedNow', names) : t('refusedNow', names))
        await router.navigate({ href: status === 'declined' ? '/' : hrefOf(place) })
      },
    },
  )
  // What changed is read before the answer: the form does not come first and move away.
  if (isPending) return <LoadingPage />
  return (
    <SignCharter
      coalition={coalition}
      organisation={{ name: mine.displayName }}
      charter={{ version: charter.label, lang: charter.lang, articles: charterArticles(charter.text) }}
      annexes={<FileLinks spaceId={place.spaceId} files={charter.files} />}
      previous={previous}
      mandate={null}
      answerBeforeOn={null}
      draft={draft}
      onDraft={setDraft}
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
export function CharterPage({ place, versionId }: { place: Place; versionId: string | undefined }) {
  return versionId === undefined ? (
    <CurrentCharter place={place} />
  ) : (
    <OneVersion place={place} versionId={versionId} />
  )
}

function OneVersion({ place, versionId }: { place: Place; versionId: string }) {
  const { spaceId } = place
  const coalition = useQuery(queries.coalitions.get.queryOptions({ spaceId }))
  const version = useQuery(
    queries.coalitions.charterVersion.queryOptions({ spaceId, charterVersionId: versionId }),
  )
  return (
    <Loaded query={coalition}>
      {({ charter }) =>
        charter.charterVersionId === versionId ? (
          <CurrentCharter place={place} />
        ) : (
          <Loaded query={version}>
            {earlier => <EarlierCharter place={place} version={earlier} current={charter} />}
          </Loaded>
        )
      }
    </Loaded>
  )
}

function CurrentCharter({ place }: { place: Place }) {
  const query = useQuery(queries.coalitions.get.queryOptions({ spaceId: place.spaceId }))
  return <Loaded query={query}>{coalition => <Content coalition={coalition} place={place} />}</Loaded>
}
