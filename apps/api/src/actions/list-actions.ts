import { departementOf } from '@reliance/core/actions/action.ts'
import { leadShare } from '@reliance/core/actions/lead-share.ts'
import type { ListActions } from '@reliance/core/actions/list-actions.ts'
import { mayActFor, mayReadActions } from '@reliance/core/actions/powers.ts'
import { cutPage, pageBefore } from '@reliance/core/shared/paging.ts'
import { civilDateAt } from '@reliance/core/shared/time.ts'
import { listFilters, listLeads, listActions as readActions } from '@reliance/db/actions/actions.ts'
import { listNeeds, listParts } from '@reliance/db/actions/parts.ts'
import { listJoined } from '@reliance/db/actions/places.ts'
import { actorOf, query } from '../boundary/use-case.ts'
import { communes } from '../territories/communes.ts'
import { actionView } from './action-view.ts'

type Input = ListActions & { spaceId: string }

/** Each once, in the order of the alphabet. */
const inOrder = (words: readonly string[]): string[] =>
  [...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'fr'))

/** The départements of those communes, each once, in the order of their codes. */
const departementsOf = (codes: readonly string[]) => {
  const found = new Map(
    codes.map(code => [departementOf(code), communes().byCode.get(code)?.departementName ?? '']),
  )
  return inOrder([...found.keys()]).map(code => ({ code, name: found.get(code) ?? '' }))
}

/** A page of the plan of a coalition, what its filters offer, and for which organisations this person may lead an action. */
export const listActions = query({
  may: mayReadActions,
  run: async ({ db, scope, entered: entering }, input: Input) => {
    const [members, entered] = await Promise.all([listJoined(db, scope), entering])
    const today = civilDateAt(entered.now)
    const page = pageBefore(input.after)
    const asked = {
      period: input.period,
      today,
      ownIds: entered.organisationIds,
      scale: input.scale ?? null,
      theme: input.theme ?? null,
      departement: input.departement ?? null,
      organisationId: input.organisationId ?? null,
    }
    const [rows, offered, leads] = await Promise.all([
      readActions(db, scope, asked, page),
      listFilters(db, scope, today),
      listLeads(db, scope),
    ])
    const { items, next } = cutPage(rows, page, row => ({
      on: (input.period === 'ahead' ? row.startsOn : row.endsOn) as string,
      id: row.id,
    }))
    const ids = items.map(one => one.id)
    const [parts, needs] = await Promise.all([listParts(db, scope, ids), listNeeds(db, scope, ids)])
    const actor = actorOf(entered)
    return {
      items: items.map(one => actionView(one, parts, needs)),
      next,
      /** In percent, where a few lead more than half of what there is (R60). */
      leadShare: leadShare(leads),
      filters: {
        themes: inOrder(offered.flatMap(one => one.themes)),
        departements: departementsOf(offered.flatMap(one => one.communeCode ?? [])),
        organisations: members,
      },
      can: {
        addFor: members.filter(
          ({ organisationId }) => !entered.isClosed && mayActFor(actor, organisationId, entered.now).allowed,
        ),
      },
    }
  },
})
