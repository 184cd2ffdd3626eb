import { sayEuros } from '@reliance/core/shared/amount-text.ts'
import { useLocale, useTranslations } from 'use-intl'
import { useDate, useNames } from '../format.ts'
import { hrefOfNews, type LocalNews, type News } from './today-lines.ts'
import type { TodayLine } from './today-page.tsx'

type Words = Omit<TodayLine, 'id'> & { act?: string }
type Say = ReturnType<typeof useTranslations<'interface.waiting'>>
type PositionsNews = Extract<
  LocalNews,
  { kind: 'fill' | 'publish' | 'confirmPositions' | 'question' | 'workshop' }
>

/** The lines about positions: what is to be done, then where. */
const positionsWords = (t: Say, news: PositionsNews): Words => {
  const prepared = news.kind === 'fill' && news.prepared > 0 ? t('prepared', { count: news.prepared }) : null
  const round = 'round' in news ? news.round : null
  return {
    sentence: t(news.kind, { organisation: '', ...news }),
    detail: [news.place.name, round, prepared].filter(Boolean).join(', '),
    act: t(`${news.kind}Act`),
  }
}

type FundNews = Exclude<LocalNews, PositionsNews | { kind: HomeKind }>
/** Lines with words of their own. */
type HomeKind =
  | 'sign'
  | 'mandate'
  | 'answerDecision'
  | 'myDecision'
  | 'ending'
  | 'applied'
  | 'asks'
  | 'ourRequest'
  | 'invitations'
  | 'tensions'
  | 'leadAsked'
  | 'recognition'
  | 'action'
  | 'lendRequest'
  | 'lateReturns'
  | 'toReturn'
  | 'signatures'
  | 'unanswered'
  | 'roundCloses'
  | 'roundOver'
  | 'event'
  | 'assembly'

/** The lines about the common fund: what is to be done, then where. */
const fundWords = (t: Say, euros: (amount: string) => string, news: FundNews): Words => {
  const act = `${news.kind}Act` as 'payAct'
  return {
    sentence: t(news.kind, {
      organisation: '',
      title: '',
      count: 0,
      state: '',
      lateDays: 0,
      ...news,
      year: 'year' in news ? String(news.year) : '',
      amount: 'amount' in news ? euros(news.amount) : '',
    }),
    detail: news.place.name,
    act: t(t.has(act) ? act : 'seeAct'),
    ...('dueOn' in news && { beforeOn: news.dueOn }),
  }
}

type LendingNews = Extract<LocalNews, { kind: 'lendRequest' | 'lateReturns' | 'toReturn' }>

/** The lines about what is lent and borrowed. */
const lendingWords = (t: Say, news: LendingNews): Words => ({
  sentence: t(news.kind, { count: 0, resource: '', organisation: '', ...news }),
  detail: news.place.name,
  ...('dueOn' in news && { beforeOn: news.dueOn }),
})

/** How several names, an amount and a day are said. */
type Saying = {
  names: (all: readonly string[]) => string
  euros: (amount: string) => string
  date: ReturnType<typeof useDate>
}

type PlainNews = Extract<
  LocalNews,
  { kind: 'unanswered' | 'invitations' | 'tensions' | 'leadAsked' | 'recognition' }
>

/** What one sentence says, with the place below it. */
const plainWords = (t: Say, news: PlainNews): Words => ({
  sentence: t(news.kind, { round: '', title: '', count: 0, ...news }),
  detail: news.place.name,
})

/** The lines about a place. */
const localWords = (t: Say, { names, euros, date }: Saying, news: LocalNews): Words => {
  const place = news.place.name
  switch (news.kind) {
    case 'sign':
      return {
        sentence: t('sign', news),
        detail: t('signFor', { ...news, coalition: place }),
        act: t('signAct'),
      }
    case 'mandate':
      return { sentence: t('mandate', news), detail: place, beforeOn: news.dueOn, act: t('mandateAct') }
    case 'answerDecision':
      return {
        sentence: t('answerDecision', { ...news, number: String(news.number), place }),
        beforeOn: news.by ?? '',
        act: t('answerDecisionAct'),
      }
    case 'myDecision':
      return {
        sentence: t('myDecision', { ...news, number: String(news.number) }),
        detail: t('myDecisionWaits', news),
      }
    case 'applied':
      return {
        sentence: t('applied', { ...news, coalition: place }),
        detail: t('appliedWhy'),
        act: t('appliedAct', news),
      }
    case 'asks':
      return {
        sentence: t('asks', { ...news, organisation: place }),
        act: t('asksAct', news),
      }
    case 'ourRequest':
      return {
        sentence: t('ourRequest', news),
        detail: t('ourRequestTo', { coalition: place }),
      }
    case 'ending':
    case 'roundCloses':
    case 'roundOver':
      return {
        sentence: t(news.kind, { role: '', round: '', ...news }),
        detail: place,
        beforeOn: news.endsOn,
      }
    case 'assembly':
      return { sentence: t('assembly', news), detail: place, beforeOn: news.dueOn, act: t('seeAct') }
    case 'event':
    case 'action':
      return { sentence: news.title, detail: `${date(news.startsOn, 'weekday')}, ${place}` }
    case 'unanswered':
    case 'invitations':
    case 'tensions':
    case 'leadAsked':
    case 'recognition':
      return plainWords(t, news)
    case 'signatures': {
      const more = news.more > 0 ? [t('more', { count: news.more })] : []
      return {
        sentence: t('signatures', news),
        detail: names([...news.names, ...more]),
      }
    }
    case 'fill':
    case 'publish':
    case 'confirmPositions':
    case 'question':
    case 'workshop':
      return positionsWords(t, news)
    case 'lendRequest':
    case 'lateReturns':
    case 'toReturn':
      return lendingWords(t, news)
    default:
      return fundWords(t, euros, news)
  }
}

/** Says each line in the language spoken; its first line's act is that of the page. */
export function useNewsWords(): (news: News, at: number) => Words & { id: string } {
  const t = useTranslations('interface.waiting')
  const language = useLocale()
  const saying = { names: useNames(), date: useDate(), euros: (amount: string) => sayEuros(amount, language) }
  return (news, at) => {
    const id = `${news.kind}-${at}`
    if ('place' in news) return { id, href: hrefOfNews(news), ...localWords(t, saying, news) }
    return news.kind === 'invited'
      ? { id, sentence: t('invited', news), href: '/invitations', act: t('invitedAct') }
      : { id, sentence: t('myRequest', news), detail: t('noAnswerYet') }
  }
}
