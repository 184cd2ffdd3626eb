import { Button } from '@reliance/ui/button.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Notice } from '@reliance/ui/notice.tsx'
import { useQueries } from '@tanstack/react-query'
import { useTranslations } from 'use-intl'
import { todayHere, todayIn, useNames } from '../format.ts'
import type { Person } from '../person.ts'
import { queries } from '../trpc.ts'
import { LoadingPage } from './loading-page.tsx'
import { linesOf, ownNews, sheetNews, stepsOf } from './today-lines.ts'
import { TodayPage } from './today-page.tsx'
import { useNewsWords } from './use-news-words.ts'

function Missing({ names, onAgain }: { names: readonly string[]; onAgain: () => void }) {
  const t = useTranslations('interface.form')
  const shell = useTranslations('interface.shell')
  const join = useNames()
  if (names.length === 0) return null
  return (
    <Notice kind="error" title={t('missing')} act={<Button onClick={onAgain}>{shell('again')}</Button>}>
      {t('missingWhere', { names: join(names) })}
    </Notice>
  )
}

function Open() {
  const t = useTranslations('interface.steps')
  return (
    <section className="flex max-w-line flex-col gap-3 border-hair border-t pt-6">
      <h2 className="text-20">{t('open')}</h2>
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/creer/organisation">{t('openOrganisation')}</LinkButton>
        <LinkButton href="/creer/coalition">{t('openCoalition')}</LinkButton>
      </div>
    </section>
  )
}

const byUrgency = [
  ...['invited', 'mandate', 'answerDecision', 'asks', 'applied', 'sign'],
  ...['confirmPositions', 'question', 'fill', 'publish', 'workshop'],
]

/** The day it is in this person's places: that of the demo runs beside the calendar. */
const dayOf = (person: Person): string => {
  const [place] = person.places
  return place ? todayIn(place) : todayHere()
}

/** Every place of this person, asked once and side by side; what arrives first is shown, what fails hides nothing else. */
export function Today({ person }: { person: Person }) {
  const { line, step } = useNewsWords()
  const answers = useQueries({
    queries: person.places.map(({ spaceId }) => queries.notifications.today.queryOptions({ spaceId })),
  })
  if (answers.every(answer => answer.isPending)) return <LoadingPage />
  const own = ownNews(person)
  const said = person.places.flatMap((place, at) => {
    const news = answers[at]?.data
    return news ? [{ place, news }] : []
  })
  const waiting = [...own.waiting, ...linesOf(said, 'waiting'), ...sheetNews(said)]
    .toSorted((a, b) => byUrgency.indexOf(a.kind) - byUrgency.indexOf(b.kind))
    .map(line)
  const [first] = waiting
  const soon = linesOf(said, 'soon')
  const missing = person.places.filter((_, at) => answers[at]?.isError)
  return (
    <>
      <TodayPage
        today={{
          placeName: person.name,
          on: dayOf(person),
          act: first?.act && first.href ? { label: first.act, href: first.href } : null,
          waiting,
          late: null,
          soon: soon.length > 0 ? soon.map(line) : null,
          others: [...own.others, ...linesOf(said, 'others')].map(line),
          firstSteps: stepsOf(said, person).map(step),
        }}
        notice={
          <Missing
            names={missing.map(place => place.name)}
            onAgain={() => {
              for (const answer of answers) if (answer.isError) void answer.refetch()
            }}
          />
        }
      />
      <div className="pt-10">
        <Open />
      </div>
    </>
  )
}
