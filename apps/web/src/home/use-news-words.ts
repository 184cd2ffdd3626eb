import { useTranslations } from 'use-intl'
import { useNames } from '../format.ts'
import type { PositionsNews } from './positions-news.ts'
import type { News, Step } from './today-lines.ts'
import type { FirstStep, TodayLine } from './today-page.tsx'

type Worded = TodayLine & { act?: string }

/** The lines about positions: what is to be done, then where. */
const positionsWords = (
  t: ReturnType<typeof useTranslations<'interface.waiting'>>,
  news: PositionsNews,
): Omit<Worded, 'id'> => {
  const prepared = news.kind === 'fill' && news.prepared > 0 ? t('prepared', { count: news.prepared }) : null
  const round = 'round' in news ? news.round : null
  return {
    sentence: t(news.kind, { organisation: '', ...news }),
    detail: [news.coalition, round, prepared].filter(part => part !== null).join(', '),
    href: news.href,
    act: t(`${news.kind}Act`),
  }
}

/** The lines about decisions: those that wait for an answer, and one's own proposals. */
const decisionWords = (
  t: ReturnType<typeof useTranslations<'interface.waiting'>>,
  news: Extract<News, { kind: 'answerDecision' | 'myDecision' }>,
): Omit<Worded, 'id'> =>
  news.kind === 'answerDecision'
    ? {
        sentence: t('answerDecision', news),
        beforeOn: news.by,
        href: news.href,
        act: t('answerDecisionAct'),
      }
    : { sentence: t('myDecision', news), detail: t('myDecisionWaits', news), href: news.href }

/** Says each line in the language spoken; its first line's act is that of the page. */
export function useNewsWords(): {
  line: (news: News, at: number) => Worded
  step: (step: Step) => FirstStep
} {
  const t = useTranslations('interface.waiting')
  const steps = useTranslations('interface.steps')
  const names = useNames()
  const line = (news: News, at: number): Worded => {
    const id = `${news.kind}-${at}`
    switch (news.kind) {
      case 'invited':
        return { id, sentence: t('invited', news), href: '/invitations', act: t('invitedAct') }
      case 'sign':
        return {
          id,
          sentence: t('sign', news),
          detail: t('signFor', news),
          href: news.href,
          act: t('signAct'),
        }
      case 'mandate':
        return {
          id,
          sentence: t('mandate', news),
          detail: news.place,
          beforeOn: news.dueOn,
          href: news.href,
          act: t('mandateAct'),
        }
      case 'answerDecision':
      case 'myDecision':
        return { id, ...decisionWords(t, news) }
      case 'ending':
        return { id, sentence: t('ending', news), detail: news.place, beforeOn: news.endsOn, href: news.href }
      case 'fill':
      case 'publish':
      case 'confirmPositions':
      case 'question':
      case 'workshop':
        return { id, ...positionsWords(t, news) }
      case 'applied':
        return {
          id,
          sentence: t('applied', news),
          detail: t('appliedWhy'),
          href: news.href,
          act: t('appliedAct', news),
        }
      case 'asks':
        return { id, sentence: t('asks', news), href: news.href, act: t('asksAct', news) }
      case 'myRequest':
        return { id, sentence: t('myRequest', news), detail: t('noAnswerYet') }
      case 'ourRequest':
        return { id, sentence: t('ourRequest', news), detail: t('ourRequestTo', news), href: news.href }
      case 'invitations':
        return { id, sentence: t('invitations', news), detail: news.organisation, href: news.href }
      case 'signatures':
        return { id, sentence: t('signatures', news), detail: names(news.names), href: news.href }
    }
  }
  const whys = {
    present: 'presentWhy',
    invite: 'inviteWhy',
    coalition: 'coalitionWhy',
    firstGuest: 'firstGuestWhy',
  } as const
  const step = ({ kind, place, href, done }: Step): FirstStep => ({
    id: `${kind}-${href}`,
    label: steps(kind),
    why: steps(whys[kind], { organisation: place, coalition: place }),
    href,
    done,
  })
  return { line, step }
}
