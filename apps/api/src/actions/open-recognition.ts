import { openRecognition as decide, type OpenRecognition } from '@reliance/core/actions/open-recognition.ts'
import { mayKeepPlan } from '@reliance/core/actions/powers.ts'
import { actLinkMinutes } from '@reliance/core/identity/act-link.ts'
import { listJoined, placeHere } from '@reliance/db/actions/places.ts'
import { insertCheck, latestCheck, listPlannedTitles } from '@reliance/db/actions/recognition.ts'
import { unwrap } from '../boundary/rule-error.ts'
import { type InSpace, mutation } from '../boundary/use-case.ts'

type Input = OpenRecognition & InSpace

/** Every member organisation is asked once, at once and by a page without a session; nobody is reminded (R64, R80). */
export const openRecognition = mutation({
  may: (actor, now, { spaceId }: Input) => mayKeepPlan(actor, spaceId, now),
  run: async (ctx, { threshold }: Input) => {
    const { db, scope, now } = ctx
    const [latest, titles, members, place] = await Promise.all([
      latestCheck(db, scope),
      listPlannedTitles(db, scope),
      listJoined(db, scope),
      placeHere(db, scope, ctx.entered.kind),
    ])
    const isOpen = latest !== undefined && latest.closedAt === null
    unwrap(decide({ isOpen, actionCount: titles.length }), 'conflict')
    await ctx.services.limits.spend('recognitionPerPlace', scope.spaceId)
    const checkId = ctx.newId()
    await insertCheck(db, scope, {
      id: checkId,
      threshold,
      titles,
      openedBy: ctx.actor.personId,
      openedAt: now,
    })
    for (const { organisationId, displayName } of members)
      ctx.notify(
        {
          notice: 'actions.recognition_asked',
          to: { power: 'positions.represent' },
          subject: checkId,
          path: `${place.path}/actions/accord`,
          params: { place: place.name, organisation: displayName },
          act: {
            purpose: 'answer_recognition',
            spaceId: scope.spaceId,
            subjectId: checkId,
            organisationId,
            minutes: actLinkMinutes(now, null),
          },
        },
        organisationId,
      )
    ctx.act('actions.recognition_opened', checkId)
    return { checkId }
  },
})
