import type { SpeaksFor } from '@reliance/core/calendar/powers.ts'
import type { ApiContext } from '../api-context.ts'
import { placePage } from './place-page.ts'
import { publicAgendaFile } from './public-agenda.ts'
import { remindComers } from './remind-comers.ts'
import { calendarRouter } from './router.ts'
import { calendarTells } from './tells.ts'

/** @param speaksFor who may speak for an organisation: a later context says so. */
export const calendar = (speaksFor: SpeaksFor) =>
  ({
    router: calendarRouter(speaksFor),
    tells: calendarTells,
    handlers: { 'calendar.remind_comers': remindComers },
    actPages: { take_place: placePage },
    publicFiles: {
      'c/agenda.ics': publicAgendaFile('coalition'),
      'o/agenda.ics': publicAgendaFile('organisation'),
    },
  }) satisfies ApiContext
