import type { sharedFr } from './messages.fr.ts'
import type { SameKeys } from './messages.ts'

export const sharedEn = {
  servedPage: {
    skip: 'Skip to the content',
    language: 'Language',
    otherLanguage: 'Français',
    open: 'Open Reliance',
    notDone: 'Nothing was done',
    notFound: 'Nothing at this address',
    back: 'Back to the start',
    failed: 'Something went wrong',
    again: 'Try again',
    help: 'Help',
    accessibility: 'Accessibility',
    legal: 'Legal notice',
  },
  outbox: {
    title: 'Outbox',
    lead: 'Without a mail server (SMTP_URL), the messages of this installation stop here. The newest is on top.',
    empty:
      'Without a mail server (SMTP_URL), the messages of this installation stop here. None was sent since the start.',
  },
  errors: {
    not_found: 'This page does not exist, or it belongs to a space you are not in.',
    forbidden: 'None of your mandates allows this act. Nothing changed.',
    space_closed:
      'This space is closed: everything can still be read, nothing can be written. What you wrote stays on the screen, and nothing changed.',
    session_missing: 'You need to come in first. What you wrote is still on the screen.',
    session_over:
      'Your session is over. What you wrote is still on the screen; sign in again, then try once more.',
    request_reused: 'This request was already made with another content. Reload the page, then try again.',
    too_many:
      'Too many tries in a row. Come back in {minutes, plural, one {a minute} other {# minutes}}; what you wrote is still on the screen.',
    foreign_origin: 'This request does not come from our pages. Nothing was done.',
    wrong_input: 'One answer needs another look; it is marked beside its field. Nothing is lost.',
    required: 'This field needs an answer.',
    date_missing: 'A day is missing. Write all of it: day, month, year.',
    date_impossible:
      'This day is not in the calendar, or a part of it is missing. Write a day between 1900 and 2199, for example 31/01/2027.',
    number_missing: 'A number is missing. Write it in digits, without a comma.',
    number_not_whole: 'Only a whole number fits here: write it in digits, without a comma or a point.',
    number_too_small: 'This number is too small: {minimum, number} at least.',
    number_too_large: 'This number is too large: {maximum, number} at most.',
    list_too_short:
      'Some are missing: {minimum, plural, one {choose at least one} other {choose at least #}}.',
    list_too_long: 'There are too many: {maximum, number} at most. Remove some, then try again.',
    tick_or_not: 'Tick the box, or leave it empty.',
    signs_not_kept:
      'This text holds a sign that cannot be stored. Clear it, then type it instead of pasting it.',
    unreadable: 'What this page sent cannot be read. Reload it, then try again.',
    unseen_signs:
      'This text stands on one line and holds a sign that is not seen (a line break, a space without width, a reversed direction). Clear it, then type it instead of pasting it.',
    name_resembles:
      'This name resembles “{other}”, which you can already see here. Is it the same? If not, say so below, or choose a name that is easier to tell apart.',
    slug_malformed:
      'The address is 3 to 60 letters without accents, digits and hyphens. Example: jardins-levain.',
    too_big: 'This is too long: {maximum, number} characters at most.',
    too_small: 'This is too short: {minimum, number} characters at least.',
    invalid_type: 'This answer does not have the expected form.',
    invalid_format: 'This answer does not have the expected form.',
    invalid_value: 'Choose one of the proposed answers.',
    custom: 'This answer contains signs that cannot be stored.',
    invalid_union: 'This answer does not have the expected form.',
    unrecognized_keys: 'This answer contains unknown fields.',
    internal_server_error:
      'An error on our side stopped this act. Nothing changed; what you wrote is still on the screen.',
    unreachable:
      'The server does not answer. What you wrote is still on the screen; press again when the network is back.',
    payload_too_large: 'This is too heavy to be taken in. Nothing was recorded.',
    file_empty: 'This file is empty.',
    file_too_heavy:
      '{name} weighs more than {maximum, number} MB. Make it lighter or send it in several files.',
    file_kind:
      '{name} is not of an accepted kind. Send a PDF, a picture (JPEG, PNG, WebP, AVIF, GIF), an office document (ODT, ODS, ODP, DOCX, XLSX, PPTX) or a text (TXT, CSV).',
    file_heic:
      '{name} is a photo in the HEIC format, which would keep the place and the hour at which it was taken. Save it as JPEG (on an iPhone: Settings, Camera, Formats, “Most Compatible”), then send it.',
    file_differs: 'What {name} holds is not what its name says. Save it again, then send it.',
    files_full:
      'The files of this space already take almost {maximum, number} MB, the room there is. Speak to the coordination.',
    files_waiting: 'You have sent several files without joining them to an act. Join or remove them first.',
    file_incomplete: 'This file has not arrived whole. Resume sending it.',
    file_gone: 'One of the joined files is no longer there. Remove it, then send it again.',
    picture_too_large:
      '{name} has more than {maximum, number} million dots. Make the picture smaller, then send it.',
    picture_unreadable:
      'The picture {name} cannot be read: it is damaged, or of an unusual kind. Save it again as JPEG or PNG, then send it.',
    purpose_missing: 'Say what the names and addresses are for: nothing was exported.',
  },
} as const satisfies SameKeys<typeof sharedFr>
