import { getBodyMinutesInput } from '@reliance/core/assemblies/body-minutes/get-body-minutes.ts'
import { listBodyMeetingsInput } from '@reliance/core/assemblies/body-minutes/list-body-meetings.ts'
import { writeBodyMinutesInput } from '@reliance/core/assemblies/body-minutes/write-body-minutes.ts'
import { reading, router, spaceMutation, spaceQuery, writing } from '../../boundary/procedures.ts'
import type { DecisionWiring } from '../../mandates/effect-handlers.ts'
import { getBodyMinutes } from './get-body-minutes.ts'
import { listBodyMeetings } from './list-body-meetings.ts'
import { writeBodyMinutes } from './write-body-minutes.ts'

/** Meetings of commissions, secretariats and circles, and what was said there. */
export const bodyMinutesRouter = (wiring: DecisionWiring) =>
  router({
    list: spaceQuery.input(listBodyMeetingsInput).query(reading(listBodyMeetings)),
    get: spaceQuery.input(getBodyMinutesInput).query(reading(getBodyMinutes)),
    writeBodyMinutes: spaceMutation.input(writeBodyMinutesInput).mutation(writing(writeBodyMinutes(wiring))),
  })
