import { mayReadCoalition } from '@reliance/core/coalitions/powers.ts'
import { type AgreementPage, agreementPage } from '@reliance/core/positions/agreement-page.ts'
import { mayAsk, mayCoordinate } from '@reliance/core/positions/powers.ts'
import { notFound } from '../boundary/rule-error.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { loadRound, pageFacts, roundView, seesOthers } from './round-facts.ts'

type Input = { spaceId: string; roundId?: string | undefined }

/**
 * The page "ce qui réunit, ce qui sépare" (R87). Before one's own positions are published an open round shows
 * how many organisations took part, and nothing of what they said: `page` is null. Closed rounds are read from
 * the counts kept with them.
 */
export const getAgreements = query({
  may: mayReadCoalition,
  run: async ({ db, scope, entered: entering }, { roundId }: Input) => {
    const facts = await loadRound(db, scope, roundId ?? null)
    const entered = await entering
    const actor = actorOf(entered)
    const can = {
      ask: !entered.isClosed && mayAsk(actor).allowed,
      coordinate: mayCoordinate(actor, scope.spaceId, entered.now).allowed,
    }
    if (!facts) {
      if (roundId !== undefined) throw notFound()
      return { round: null, statementCount: 0, organisationCount: 0, memberCount: 0, page: null, can }
    }
    const shown = pageFacts(facts)
    const page: AgreementPage | null = seesOthers(facts, entered.organisationIds, entered.now)
      ? agreementPage(shown)
      : null
    return {
      round: roundView(facts.round, entered.now),
      statementCount: facts.statements.length,
      organisationCount: new Set(facts.positions.map(row => row.organisationId)).size,
      memberCount: shown.memberCount,
      page,
      can,
    }
  },
})
