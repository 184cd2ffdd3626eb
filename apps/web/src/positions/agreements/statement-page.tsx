import { everyItem } from '@reliance/core/positions/read-page.ts'
import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { Paragraphs } from '@reliance/ui/paragraphs.tsx'
import { useQuery } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import { useDate } from '../../format.ts'
import { Loaded } from '../../home/loaded.tsx'
import { NotFoundPage } from '../../home/not-found-page.tsx'
import type { Place } from '../../person.ts'
import { type Outputs, queries } from '../../trpc.ts'
import { positionsHref } from '../positions-href.ts'
import { useExposure } from '../use-exposure.ts'
import { useHashTarget } from '../use-hash-target.ts'
import { useMine } from '../use-mine.ts'
import { CountSentence, Silence } from './agreement-item.tsx'
import { isSeen } from './agreements-page.tsx'
import { FormerWords } from './former-words.tsx'
import { MeetingSheet } from './meeting-sheet.tsx'
import type { Agreements } from './no-agreements.tsx'
import { silentMembers } from './silent-members.ts'
import { StatementQuestions } from './statement-questions.tsx'
import { StatementWork } from './statement-work.tsx'
import { useMembers } from './use-members.ts'
import { WhoSaysWhat } from './who-says-what.tsx'

export type Statement = Outputs['positions']['statements']['accepted'][number]
type Props = { place: Place; statement: Statement; agreements: Agreements }

/** What everybody said about it, where this person sees it. */
function Positions({ place, statement, agreements }: Props) {
  const t = useTranslations('interface.statement')
  const banks = useTranslations('interface.banks')
  const page = agreements.page ?? { unites: [], separates: [], open: [], shown: 0 }
  const { members } = useMembers(place, page)
  const { mine } = useMine(place)
  const item = everyItem(page).find(one => one.statementId === statement.statementId)
  useExposure(
    place.spaceId,
    mine.map(one => one.organisationId),
    [statement.statementId],
  )
  const sheet = `${positionsHref(place, 'feuille')}?tour=${statement.roundId}#statement-${statement.number}`
  const isOpen = agreements.round?.state === 'open'
  if (!isSeen(agreements) || item === undefined)
    return (
      <>
        <Notice
          kind="info"
          title={t('hidden')}
          act={isOpen && <LinkButton href={sheet}>{t('answer')}</LinkButton>}
        >
          {t('hiddenWhy')}
        </Notice>
        <FormerWords statement={statement} item={undefined} />
      </>
    )
  return (
    <>
      <section className="flex flex-col gap-3">
        <h2 className="text-25">{banks(item.class)}</h2>
        <p>
          <CountSentence item={item} />
        </p>
        <WhoSaysWhat item={item} />
        <Silence item={item} notDebated={silentMembers(item, members).map(one => one.displayName)} />
        {isOpen && mine.length > 0 && (
          <p className="print:hidden">
            <LinkButton href={sheet}>{banks('correct')}</LinkButton>
          </p>
        )}
      </section>
      <FormerWords statement={statement} item={item} />
      <MeetingSheet />
      <StatementQuestions place={place} item={item} canAsk={agreements.can.ask} mine={mine} />
      <StatementWork place={place} item={item} canAsk={agreements.can.ask} mine={mine} />
    </>
  )
}

function StatementTitle({ number, lang, text }: { number: number; lang: string; text: string }) {
  const t = useTranslations('interface.statement')
  return (
    <>
      <span className="block text-20 text-ink-soft">{t('name', { number })}</span>
      <span lang={lang}>{text}</span>
    </>
  )
}

function Content({ place, statement, agreements }: Props) {
  const t = useTranslations('interface.statement')
  useDocumentTitle(t('name', { number: statement.number }), place.name)
  useHashTarget()
  return (
    <Page
      title={<StatementTitle number={statement.number} lang={statement.lang} text={statement.text} />}
      act={
        <Button kind="main" onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      {statement.background !== '' && (
        <section className="flex flex-col gap-2">
          <h2 className="text-20">{t('background')}</h2>
          <Paragraphs text={statement.background} lang={statement.lang} />
        </section>
      )}
      <Positions place={place} statement={statement} agreements={agreements} />
    </Page>
  )
}

function OneStatement({ place, statement }: Omit<Props, 'agreements'>) {
  const query = useQuery(
    queries.positions.agreements.queryOptions({ spaceId: place.spaceId, roundId: statement.roundId }),
  )
  return (
    <Loaded query={query}>
      {agreements => <Content place={place} statement={statement} agreements={agreements} />}
    </Loaded>
  )
}

type WithdrawnProps = { place: Place; statement: Outputs['positions']['statements']['withdrawn'][number] }

/** Its words and its day: nothing is asked about it any more, and nothing is counted. */
function WithdrawnStatement({ place, statement }: WithdrawnProps) {
  const t = useTranslations('interface')
  const date = useDate()
  const { number, lang, text, withdrawnAt } = statement
  useDocumentTitle(t('statement.name', { number }), place.name)
  return (
    <Page title={<StatementTitle number={number} lang={lang} text={text} />}>
      <Notice
        kind="info"
        title={t('rounds.withdrawnOn', { date: date(withdrawnAt) })}
        act={<LinkButton href={positionsHref(place, 'tours')}>{t('sheet.seeRounds')}</LinkButton>}
      />
    </Page>
  )
}

/** One statement: what each organisation says, the questions about it, the work asked for; printed for a meeting. */
export function StatementPage({ place, number }: { place: Place; number: number }) {
  const query = useQuery(queries.positions.statements.queryOptions({ spaceId: place.spaceId }))
  return (
    <Loaded query={query}>
      {({ accepted, withdrawn }) => {
        const statement = accepted.find(one => one.number === number)
        if (statement) return <OneStatement key={statement.statementId} place={place} statement={statement} />
        const gone = withdrawn.find(one => one.number === number)
        return gone ? <WithdrawnStatement place={place} statement={gone} /> : <NotFoundPage />
      }}
    </Loaded>
  )
}
