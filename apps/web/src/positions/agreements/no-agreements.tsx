import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { Page } from '@reliance/ui/page.tsx'
import { useTranslations } from 'use-intl'
import { useDocumentTitle } from '../../document-title.ts'
import type { Place } from '../../person.ts'
import type { Outputs } from '../../trpc.ts'
import { positionsHref } from '../positions-href.ts'
import { RoundChoice } from './round-choice.tsx'

export type Agreements = Outputs['positions']['agreements']
type Props = { agreements: Agreements; place: Place }

/** Before the first round: what will be here, and the first step for who coordinates. */
function NoRound({ agreements, place }: Props) {
  const t = useTranslations('interface.agreements')
  const { coordinate } = agreements.can
  return (
    <EmptyState
      title={t('noneTitle')}
      why={t(coordinate ? 'noneCoordinate' : 'noneWhy')}
      act={
        <LinkButton href={positionsHref(place, 'tours')} kind="main">
          {t(coordinate ? 'prepare' : 'propose')}
        </LinkButton>
      }
    />
  )
}

function InPreparation({ agreements, place }: Props) {
  const t = useTranslations('interface.agreements')
  return (
    <EmptyState
      title={t('preparedTitle', { title: agreements.round?.title ?? '' })}
      why={t('preparedWhy', { count: agreements.statementCount })}
      act={
        <LinkButton href={positionsHref(place, 'tours')} kind="main">
          {t(agreements.can.coordinate ? 'goOpen' : 'seeStatements')}
        </LinkButton>
      }
    />
  )
}

/** Others stay hidden until one has published: what took place is said, nothing of what they answered. */
function Hidden({ agreements, place }: Props) {
  const t = useTranslations('interface.agreements')
  const { statementCount, organisationCount, memberCount, round } = agreements
  const tour = round === null ? '' : `?tour=${round.roundId}`
  return (
    <EmptyState
      title={t('hiddenTitle', { count: organisationCount, members: memberCount })}
      why={t('hiddenWhy', { count: statementCount })}
      act={
        <LinkButton href={`${positionsHref(place, 'feuille')}${tour}`} kind="main">
          {t('fill')}
        </LinkButton>
      }
    />
  )
}

/** The page of agreements while there is nothing to show on it, and why. */
export function NoAgreements({ agreements, place }: Props) {
  const t = useTranslations('interface.banks')
  const words = useTranslations('interface.agreements')
  useDocumentTitle(t('title'), place.name)
  const { round } = agreements
  const State = round === null ? NoRound : round.state === 'prepared' ? InPreparation : Hidden
  return (
    <Page title={t('title')} sentence={words('what')}>
      {round !== null && <RoundChoice place={place} roundId={round.roundId} />}
      <State agreements={agreements} place={place} />
    </Page>
  )
}
