import type { AgreementItem } from '@reliance/core/positions/agreement-page.ts'
import { canBeWorkedOn } from '@reliance/core/positions/can-be-worked-on.ts'
import { everyItem } from '@reliance/core/positions/read-page.ts'
import { LinkButton } from '@reliance/ui/link-button.tsx'
import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import { noteAnswersRead } from '../../home/answers-read.ts'
import { Loaded } from '../../home/loaded.tsx'
import { Unread } from '../../home/unread.tsx'
import type { Place } from '../../person.ts'
import { positionsHref } from '../positions-href.ts'
import { useExposure } from '../use-exposure.ts'
import { useMine } from '../use-mine.ts'
import type { ItemActs } from './agreement-item.tsx'
import { agreementsOf } from './agreements-query.ts'
import { type Agreements, NoAgreements } from './no-agreements.tsx'
import { RoundChoice } from './round-choice.tsx'
import { UnitesSeparates } from './unites-separates.tsx'
import { useMembers } from './use-members.ts'
import { useNextActs } from './use-next-acts.ts'

type Seen = Agreements & {
  page: NonNullable<Agreements['page']>
  round: NonNullable<Agreements['round']>
}

/** Where each act leads; what this person may not do, or what makes no sense, is not there. */
export function actsOn(item: AgreementItem, place: Place, { round, can }: Seen, isMine: boolean): ItemActs {
  const tour = `?tour=${round.roundId}`
  const here = positionsHref(place, `enonces/${item.number}`)
  return {
    ...(isMine &&
      round.state === 'open' && {
        correct: `${positionsHref(place, 'feuille')}${tour}#statement-${item.number}`,
      }),
    ...(can.ask && { ask: `${here}#question` }),
    ...(can.ask && canBeWorkedOn(item.class) && { work: `${here}#travail` }),
    print: here,
  }
}

function Content({ agreements, place }: { agreements: Seen; place: Place }) {
  const t = useTranslations('interface.agreements')
  const { page, round, organisationCount } = agreements
  useEffect(() => noteAnswersRead(round.roundId, organisationCount), [round.roundId, organisationCount])
  const { mine } = useMine(place)
  const { members, query } = useMembers(place, page)
  const next = useNextActs({ place, page, round, mine })
  useExposure(
    place.spaceId,
    mine.map(one => one.organisationId),
    everyItem(page).map(item => item.statementId),
  )
  const canCorrect = mine.length > 0 && round.state === 'open'
  return (
    <UnitesSeparates
      coalition={{ name: place.name }}
      page={page}
      members={members}
      round={{
        state: round.state === 'closed' ? 'closed' : 'open',
        on: round.closedAt ?? round.openedAt ?? '',
      }}
      next={next}
      actsOn={item => actsOn(item, place, agreements, mine.length > 0)}
      act={
        canCorrect && (
          <LinkButton href={`${positionsHref(place, 'feuille')}?tour=${round.roundId}`} kind="main">
            {t('review')}
          </LinkButton>
        )
      }
      above={
        <>
          <RoundChoice place={place} roundId={round.roundId} />
          {query.isError && <Unread query={query} />}
        </>
      }
    />
  )
}

export const isSeen = (agreements: Agreements): agreements is Seen =>
  agreements.page !== null && agreements.round !== null && agreements.round.state !== 'prepared'

/** What unites and what separates in one round, or why it cannot be read yet. */
export function AgreementsPage({ place, tour }: { place: Place; tour?: string | undefined }) {
  const query = useQuery(agreementsOf(place, tour))
  return (
    <Loaded query={query}>
      {agreements =>
        isSeen(agreements) ? (
          <Content agreements={agreements} place={place} />
        ) : (
          <NoAgreements agreements={agreements} place={place} />
        )
      }
    </Loaded>
  )
}
