import { mayReadCalendar } from '@reliance/core/calendar/powers.ts'
import { listFeedEvents } from '@reliance/db/calendar/events.ts'
import { type FeedPlace, feedDoor, feedPlaces } from '@reliance/db/calendar/feeds.ts'
import { readIn } from '@reliance/db/connection/space-transactions.ts'
import type { Services } from '../boundary/context.ts'
import { actorOf } from '../boundary/use-case.ts'
import { sha256 } from '../identity/tokens.ts'
import { texts } from '../texts.ts'
import { audiencesOf } from './event-view.ts'
import { type FiledEvent, feedDaysBack, feedRows, icalFile } from './ical.ts'

const day = 86_400_000

/** The dates of one place that whoever made the link may read there now (R119). */
const datesIn = async (
  { database, baseUrl }: Pick<Services, 'database' | 'baseUrl'>,
  tokenHash: string,
  { space_id: spaceId, kind, slug, name }: FeedPlace,
): Promise<FiledEvent[]> => {
  if (spaceId === null) return []
  const read = await readIn(database)(feedDoor(tokenHash, spaceId), async ({ db, scope }, entering) => {
    const entered = await entering
    if (!mayReadCalendar(actorOf(entered)).allowed) return []
    const since = new Date(entered.now.getTime() - feedDaysBack * day)
    return listFeedEvents(db, scope, { audiences: audiencesOf(entered, spaceId), since, rows: feedRows })
  })
  const path = `${new URL(baseUrl).origin}/${kind === 'coalition' ? 'c' : 'o'}/${slug}/agenda/`
  return (read?.value ?? []).map(event => ({ event, url: `${path}${event.id}`, place: name }))
}

/**
 * The agenda of a person by their secret link: the dates of all their places, place by place, as they stand now.
 * @returns null where the link leads nowhere.
 */
export const myFeed = async (
  services: Pick<Services, 'database' | 'baseUrl'>,
  token: string,
): Promise<string | null> => {
  const tokenHash = sha256(token)
  const places = await feedPlaces(services.database, tokenHash)
  const [first] = places
  if (!first) return null
  const dates: FiledEvent[] = []
  // One place after the other: a program has time, and the others who read have not.
  for (const place of places) dates.push(...(await datesIn(services, tokenHash, place)))
  const host = new URL(services.baseUrl).hostname
  return icalFile(texts[first.lang].calendar.file.mine, dates, { lang: first.lang, host })
}
