import { useQueries } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { todayHere, todayIn } from '../format.ts'
import type { Person } from '../person.ts'
import { queries } from '../trpc.ts'
import { hiddenSteps, hideSteps } from './hidden-steps.ts'
import { LoadingPage } from './loading-page.tsx'
import { linesOf, ownNews, sheetNews, stepsOf } from './today-lines.ts'
import { TodayPage } from './today-page.tsx'
import { useNewsWords } from './use-news-words.ts'

// What is read after the first glance comes after it.
const YourPlaces = lazy(() => import('./your-places.tsx').then(file => ({ default: file.YourPlaces })))

// Hardly ever.
const MissingPlaces = lazy(() =>
  import('./missing-places.tsx').then(file => ({ default: file.MissingPlaces })),
)

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
  const line = useNewsWords()
  const [hidden] = useState(hiddenSteps)
  const answers = useQueries({
    queries: person.places.map(({ spaceId }) => queries.notifications.today.queryOptions({ spaceId })),
  })
  if (answers.every(answer => answer.isPending)) return <LoadingPage />
  const own = ownNews(person)
  const said = person.places.flatMap((place, at) => {
    const news = answers[at]?.data
    return news ? [{ place, news }] : []
  })
  const waits = [...own.waiting, ...linesOf(said, 'waiting'), ...sheetNews(said)].toSorted(
    (a, b) => byUrgency.indexOf(a.kind) - byUrgency.indexOf(b.kind),
  )
  const waiting = waits.map(line)
  const [first] = waiting
  const steps = stepsOf(said, person).filter(step => !hidden.has(step.place.spaceId))
  const begins = steps.some(step => !step.done)
  const missing = person.places.filter((_, at) => answers[at]?.isError)
  return (
    <TodayPage
      today={{
        placeName: person.name,
        on: dayOf(person),
        act: first?.act && first.href ? { label: first.act, href: first.href } : null,
        waiting,
        late: linesOf(said, 'late').map(line),
        soon: linesOf(said, 'soon').map(line),
        others: [...own.others, ...linesOf(said, 'others')].map(line),
      }}
      begins={begins}
      notice={
        missing.length > 0 && (
          <Suspense>
            <MissingPlaces
              names={missing.map(place => place.name)}
              onAgain={() => {
                for (const answer of answers) if (answer.isError) void answer.refetch()
              }}
            />
          </Suspense>
        )
      }
    >
      <Suspense>
        <YourPlaces
          steps={begins ? steps : []}
          isFirst={!first}
          onHide={hideSteps}
          places={person.places.map(place => ({
            place,
            waiting: waits.filter(one => 'place' in one && one.place === place).length,
          }))}
        />
      </Suspense>
    </TodayPage>
  )
}
