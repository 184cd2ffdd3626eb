import { NotFoundPage } from '../home/not-found-page.tsx'
import type { Place } from '../person.ts'
import { ActionPage } from './action-page.tsx'
import { AddActionPage } from './add-action-page.tsx'
import { EditActionPage } from './edit-action-page.tsx'
import { PlanPage } from './plan-page.tsx'
import { RecognitionPage } from './recognition-page.tsx'
import { VictoriesPage } from './victories-page.tsx'

/** The action plan of a coalition; the address says which page. */
export function ActionsPart({ place, page = '' }: { place: Place; page: string | undefined }) {
  if (page === '' || page === 'passees')
    return <PlanPage key={page} place={place} period={page === '' ? 'ahead' : 'over'} />
  if (page === 'accord') return <RecognitionPage place={place} />
  if (page === 'victoires') return <VictoriesPage place={place} />
  if (page === 'proposer') return <AddActionPage place={place} />
  const [, changing, number] = /^(modifier-)?([1-9]\d{0,8})$/.exec(page) ?? []
  if (number === undefined) return <NotFoundPage />
  return changing === undefined ? (
    <ActionPage key={number} place={place} number={Number(number)} />
  ) : (
    <EditActionPage place={place} number={Number(number)} />
  )
}
