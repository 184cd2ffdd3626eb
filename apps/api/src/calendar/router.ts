import { addEventInput } from '@reliance/core/calendar/add-event.ts'
import { addSeriesInput } from '@reliance/core/calendar/add-series.ts'
import { askWhoComesInput } from '@reliance/core/calendar/ask-who-comes.ts'
import { cancelEventInput } from '@reliance/core/calendar/cancel-event.ts'
import { editEventInput } from '@reliance/core/calendar/edit-event.ts'
import { getEventInput } from '@reliance/core/calendar/get-event.ts'
import { giveUpPlaceInput } from '@reliance/core/calendar/give-up-place.ts'
import { listEventsInput } from '@reliance/core/calendar/list-events.ts'
import type { SpeaksFor } from '@reliance/core/calendar/powers.ts'
import { takePlaceInput } from '@reliance/core/calendar/take-place.ts'
import { uuidInput } from '@reliance/core/shared/id.ts'
import * as z from 'zod/mini'
import {
  reading,
  requestInput,
  router,
  signedIn,
  spaceMutation,
  spaceQuery,
  writing,
} from '../boundary/procedures.ts'
import { addEvent } from './add-event.ts'
import { addSeries } from './add-series.ts'
import { askWhoComes } from './ask-who-comes.ts'
import { cancelEvent } from './cancel-event.ts'
import { editEvent } from './edit-event.ts'
import { eventFile } from './event-file.ts'
import { dropFeedLink, feedLink, makeFeedLink } from './feed-link.ts'
import { getEvent } from './get-event.ts'
import { giveUpPlace } from './give-up-place.ts'
import { listEvents } from './list-events.ts'
import { takePlace } from './take-place.ts'

/** @param speaksFor who may speak for an organisation, and so add dates in its name in a coalition. */
export const calendarRouter = (speaksFor: SpeaksFor) =>
  router({
    events: spaceQuery.input(listEventsInput).query(reading(listEvents(speaksFor))),
    event: spaceQuery.input(getEventInput).query(reading(getEvent(speaksFor))),
    file: spaceQuery.input(z.object({ eventId: uuidInput })).query(reading(eventFile)),
    addEvent: spaceMutation.input(addEventInput).mutation(writing(addEvent(speaksFor))),
    addSeries: spaceMutation.input(addSeriesInput).mutation(writing(addSeries(speaksFor))),
    editEvent: spaceMutation.input(editEventInput).mutation(writing(editEvent(speaksFor))),
    cancelEvent: spaceMutation.input(cancelEventInput).mutation(writing(cancelEvent(speaksFor))),
    askWhoComes: spaceMutation.input(askWhoComesInput).mutation(writing(askWhoComes(speaksFor))),
    takePlace: spaceMutation.input(takePlaceInput).mutation(writing(takePlace)),
    giveUpPlace: spaceMutation.input(giveUpPlaceInput).mutation(writing(giveUpPlace(speaksFor))),
    feedLink: signedIn.query(({ ctx }) => feedLink(ctx)),
    makeFeedLink: signedIn
      .input(z.object(requestInput))
      .mutation(({ ctx, input }) => makeFeedLink(ctx, input)),
    dropFeedLink: signedIn.input(z.object(requestInput)).mutation(({ ctx }) => dropFeedLink(ctx)),
  })
