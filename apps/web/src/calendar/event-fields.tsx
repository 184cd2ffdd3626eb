import { eventKinds, eventModes, eventZones } from '@reliance/core/calendar/event.ts'
import { zoneKey } from '@reliance/core/calendar/say-when.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useMessages, useTranslations } from 'use-intl'
import { DateField } from '../home/date-field.tsx'
import type { Place } from '../person.ts'
import { queries } from '../trpc.ts'
import { AudienceChoice } from './audience-choice.tsx'
import type { EventDraft } from './event-draft.ts'
import { TimeField } from './time-field.tsx'

/** A form of a date, whether it is added or changed. */
export type EventForm = {
  place: Place
  draft: EventDraft
  put: (part: Partial<EventDraft>) => void
  errorOf: (field: string) => string | undefined
  /** What stands under a field: what somebody else saved meanwhile. */
  under?: (field: keyof EventDraft) => ReactNode
}

type TextKey = { [Key in keyof EventDraft]: EventDraft[Key] extends string ? Key : never }[keyof EventDraft]

/** What a field of text needs. */
const textOf =
  ({ draft, put, errorOf }: EventForm) =>
  (key: TextKey) => ({
    value: draft[key],
    error: errorOf(key),
    onChange: (value: string) => put({ [key]: value }),
  })

/** Where people meet, and the way there: a place, an address online, or both. */
function Where(form: EventForm) {
  const t = useTranslations('interface.addDate')
  const modes = useTranslations('calendar.modes')
  const { draft, under } = form
  const text = textOf(form)
  return (
    <>
      <Select
        label={t('mode')}
        options={eventModes.map(value => ({ value, label: modes(value) }))}
        {...text('mode')}
      />
      {under?.('mode')}
      {draft.mode !== 'online' && <TextField label={t('place')} hint={t('placeHint')} {...text('place')} />}
      {under?.('place')}
      {draft.mode !== 'on_site' && (
        <TextField
          label={t('link')}
          hint={t('linkHint', { example: 'https://' })}
          inputMode="url"
          autoCapitalize="none"
          spellCheck={false}
          {...text('link')}
        />
      )}
    </>
  )
}

/** The bodies of the place: whose date it may be. */
function BodyChoice(form: EventForm) {
  const t = useTranslations('interface.addDate')
  const { data } = useQuery(queries.mandates.organigram.queryOptions({ spaceId: form.place.spaceId }))
  const bodies = (data?.bodies ?? []).filter(one => one.dissolvedAt === null)
  if (bodies.length < 2 && form.draft.bodyId === '') return null
  return (
    <Select
      label={t('body')}
      optional
      options={[
        { value: '', label: t('noBody') },
        ...bodies.map(({ bodyId, name }) => ({ value: bodyId, label: name })),
      ]}
      {...textOf(form)('bodyId')}
    />
  )
}

const inMore = ['endsOn', 'description', 'dialIn', 'zone', 'bodyId'] as const

/** What most dates do without; it unfolds by itself where something in it is wrong. */
function More(form: EventForm) {
  const t = useTranslations('interface.addDate')
  const { zones } = useMessages().calendar
  const [isOpen, setOpen] = useState(false)
  const { draft, put, errorOf, under } = form
  const text = textOf(form)
  const isWrong = inMore.some(field => errorOf(field) !== undefined)
  return (
    <details open={isOpen || isWrong} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary className="target cursor-pointer content-center font-bold">{t('more')}</summary>
      <div className="flex flex-col gap-6 pt-3">
        <Checkbox label={t('wholeDay')} checked={draft.wholeDay} onChange={wholeDay => put({ wholeDay })} />
        <DateField label={t('lastDay')} {...text('endsOn')} />
        {under?.('endsOn')}
        <TextArea label={t('description')} {...text('description')} />
        {under?.('description')}
        {draft.mode === 'on_site' && (
          <TextField
            label={t('info')}
            hint={t('linkHint', { example: 'https://' })}
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
            {...text('link')}
          />
        )}
        {under?.('link')}
        <TextField label={t('dialIn')} {...text('dialIn')} />
        {under?.('dialIn')}
        <BodyChoice {...form} />
        <Select
          label={t('zone')}
          options={eventZones.map(value => ({
            value,
            label: (zones as Record<string, string>)[zoneKey(value)] ?? value,
          }))}
          {...text('zone')}
        />
      </div>
    </details>
  )
}

/** What a date says: what, for whom, when, where; then what most of them do without. */
export function EventFields(typed: EventForm) {
  // A last day that was left empty is the first one: what is wrong with that is said beside it alone.
  const isFirst = (field: string) => field === 'endsOn' && typed.draft.endsOn === ''
  const form = Object.assign({}, typed, {
    errorOf: (field: string) => (isFirst(field) ? undefined : typed.errorOf(field)),
  })
  const t = useTranslations('interface.addDate')
  const kinds = useTranslations('calendar.kinds')
  const { draft, put, errorOf, under } = form
  const text = textOf(form)
  return (
    <>
      <TextField label={t('name')} hint={t('nameHint')} {...text('title')} />
      {under?.('title')}
      <Select
        label={t('kind')}
        options={eventKinds.map(value => ({ value, label: kinds(value) }))}
        {...text('kind')}
      />
      <AudienceChoice
        value={draft.audience}
        error={errorOf('audience')}
        onChange={audience => put({ audience })}
      />
      {under?.('audience')}
      <div className="grid gap-6 md:grid-cols-3">
        <DateField label={t('day')} {...text('startsOn')} />
        {!draft.wholeDay && (
          <>
            <TimeField label={t('start')} {...text('startTime')} />
            <TimeField label={t('end')} {...text('endTime')} />
          </>
        )}
      </div>
      {under?.('startsOn')}
      {under?.('startTime')}
      {under?.('endTime')}
      <Where {...form} />
      <More {...form} />
    </>
  )
}
