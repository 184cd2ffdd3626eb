import { sheetsToDo } from '@reliance/core/positions/sheets-to-do.ts'
import { hrefOf, type Person, type Place } from '../person.ts'
import type { Outputs } from '../trpc.ts'

/** What one place says today: data only; the words come with the language. */
export type PlaceNews = Outputs['notifications']['today']
type SaidBy<Key extends 'waiting' | 'others' | 'soon' | 'late' | 'steps'> = PlaceNews[Key][number]
/** A sheet to fill or to publish: a coalition has it, and what is prepared stands at home. */
type SheetNews = {
  kind: 'fill' | 'publish'
  count: number
  prepared: number
  organisationId: string
  organisation: string
  roundId: string
  round: string
}
/** A line about a place, with the place. */
export type LocalNews = (
  | SaidBy<'waiting'>
  | SaidBy<'others'>
  | SaidBy<'soon'>
  | SaidBy<'late'>
  | SheetNews
) & { place: Place }
/** What belongs to no place: the person was invited, or has asked. */
export type OwnNews = { kind: 'invited' | 'myRequest'; organisation: string }
export type News = OwnNews | LocalNews
export type Step = Pick<SaidBy<'steps'>, 'kind'> & { place: Place; done: boolean }

/** The answers of the places that have answered. */
type Answer = { place: Place; news: PlaceNews }

/** What stands in coalitions beside what is saved at home: it takes the answers of both. */
export function sheetNews(answers: readonly Answer[]): News[] {
  const saved = answers.flatMap(({ place, news }) =>
    news.positions.drafts.flatMap(({ coalitionId, rows }) =>
      rows.map(({ statementId, savedAt, undebated }) => ({
        organisationId: place.spaceId,
        coalitionId,
        statementId,
        savedAt: new Date(savedAt),
        undebated,
      })),
    ),
  )
  const sheets = answers.flatMap(({ place, news }) =>
    news.positions.sheets.map(sheet => ({
      ...sheet,
      place,
      coalitionId: place.spaceId,
      rows: sheet.rows.map(({ statementId, publishedAt, wordedAt }) => ({
        statementId,
        publishedAt: publishedAt === null ? null : new Date(publishedAt),
        wordedAt: wordedAt === null ? null : new Date(wordedAt),
      })),
    })),
  )
  return sheetsToDo(sheets, saved).map(({ place, empty, prepared, ...sheet }) => ({
    kind: empty > 0 ? 'fill' : 'publish',
    count: empty > 0 ? empty : prepared,
    prepared,
    organisationId: sheet.organisationId,
    organisation: sheet.displayName,
    roundId: sheet.roundId,
    round: sheet.title,
    place,
  }))
}

/** The lines of one kind of list, each with its place. */
export const linesOf = (
  answers: readonly Answer[],
  key: 'waiting' | 'others' | 'soon' | 'late',
): LocalNews[] => answers.flatMap(({ place, news }) => news[key].map((one): LocalNews => ({ ...one, place })))

/**
 * First steps of the places; none once one of their places lives: whoever is there has begun. Whether there is a coalition is
 * seen from all of them together.
 */
export const stepsOf = (answers: readonly Answer[], person: Person): Step[] =>
  answers.some(({ news }) => news.lives)
    ? []
    : answers.flatMap(({ place, news }) =>
        news.steps.map(one => ({
          kind: one.kind,
          place,
          done:
            one.done ?? person.places.some(({ kind, rank }) => kind === 'coalition' && rank !== 'invited'),
        })),
      )

/** What belongs to no place waits for this person, or they wait for it. */
export const ownNews = (person: Person): Record<'waiting' | 'others', OwnNews[]> => ({
  waiting: person.invitations.map(one => ({ kind: 'invited', organisation: one.organisationName })),
  others: person.joinRequests.map(one => ({ kind: 'myRequest', organisation: one.organisationName })),
})

/** Pages of a place to which lines lead that are about no single thing. */
const pageOf = {
  asks: '',
  ourRequest: '',
  invitations: '/inviter',
  sign: '/charte',
  applied: '/organisations',
  signatures: '/organisations',
  tensions: '/tensions',
  recognition: '/actions/accord',
  lateReturns: '/moyens/reservations',
  unanswered: '/positions/tours',
  roundCloses: '/positions/feuille',
  roundOver: '/positions/tours',
  mandate: '/mandats',
  ending: '/mandats',
  question: '/positions/questions',
  workshop: '/positions/questions#demandes',
  approvePayouts: '/caisse/paiements',
  approveExpenses: '/caisse/depenses',
  signGifts: '/caisse/en-nature',
  payDues: '/cotisations',
  sortDues: '/cotisations/tenir',
  cardKey: '/caisse/carte',
  sortLines: '/caisse/tresorerie',
} as const

/** The page of what a line is about. */
const aboutOf = (news: Exclude<LocalNews, { kind: keyof typeof pageOf }>): string => {
  switch (news.kind) {
    case 'answerDecision':
    case 'myDecision':
      return `/decisions/${news.decisionId}`
    case 'fill':
    case 'publish':
    case 'confirmPositions':
      return `/positions/feuille?organisation=${news.organisationId}&tour=${news.roundId}`
    case 'promise':
      return `/caisse/promettre?organisation=${news.organisationId}`
    case 'pay':
      return `/caisse/verser?organisation=${news.organisationId}`
    case 'agreeShare':
      return `/caisse/projet-${news.applicationId}`
    case 'projectTurn':
    case 'readReport':
    case 'lateReport':
      return `/caisse/suivi-${news.applicationId}`
    case 'confirmClosing':
      return `/caisse/exercice-${news.startsOn}`
    case 'completeExpense':
      return `/caisse/depense-${news.expenseId}`
    case 'assembly':
      return `/assemblees/${news.page}`
    case 'action':
    case 'leadAsked':
      return `/actions/${news.number}`
    case 'lendRequest':
    case 'toReturn':
      return `/moyens/reservation-${news.bookingId}`
    case 'event':
      return `/agenda/${news.eventId}`
    case 'latePledges':
      return `/caisse${news.isKeeper ? '/tresorerie' : ''}`
  }
}

const hasPage = (news: LocalNews): news is Extract<LocalNews, { kind: keyof typeof pageOf }> =>
  news.kind in pageOf

/** Where a line about a place leads, behind the address of the place. */
export const hrefOfNews = (news: LocalNews): string =>
  hrefOf(news.place) + (hasPage(news) ? pageOf[news.kind] : aboutOf(news))
