import { rolesPerPerson } from '@reliance/core/mandates/mandate-terms.ts'
import { mandateKinds } from '@reliance/core/mandates/missing-in-mandate.ts'
import { reportRhythms } from '@reliance/core/mandates/report-rhythm.ts'
import { type CivilDate, daysBetween } from '@reliance/core/shared/time.ts'
import { Checkbox } from '@reliance/ui/checkbox.tsx'
import { Select } from '@reliance/ui/select.tsx'
import { TextArea } from '@reliance/ui/text-area.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { TimeLine } from '@reliance/ui/time-line.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { DateField } from '../../home/date-field.tsx'
import { dayAt } from '../choice.ts'
import type { Walk } from './use-walk.ts'

/** The term as a line in time, once both days are known. */
function Term({ walk }: { walk: Walk }) {
  const t = useTranslations('interface.give')
  const decides = useTranslations('interface.decides')
  const date = useDate()
  const { startsOn, endsOn } = walk.draft
  if (startsOn === '' || endsOn === '' || endsOn <= startsOn) return null
  const today = dayAt(walk.register.now)
  const days = daysBetween(startsOn as CivilDate, endsOn as CivilDate) + 1
  return (
    <TimeLine
      start={{ at: Date.parse(startsOn), label: date(startsOn) }}
      end={{ at: Date.parse(endsOn), label: date(endsOn) }}
      now={{
        at: Math.max(Date.parse(startsOn), Date.parse(today)),
        label: today < startsOn ? '' : decides('now'),
      }}
      sentence={t('line', { start: date(startsOn), end: date(endsOn), days })}
    />
  )
}

/** What it owes and allows: how often it is accounted for, what may be spent, and whether the signature binds (R28, R124). */
function Limits({ walk }: { walk: Walk }) {
  const t = useTranslations('interface.give')
  const rhythms = useTranslations('mandates.mandate.rhythms')
  const { draft, put, text, place } = walk
  return (
    <>
      <Select
        label={t('rhythm')}
        hint={t('rhythmHint')}
        options={reportRhythms.map(value => ({ value, label: rhythms(value) }))}
        {...text('reportRhythm')}
      />
      <TextField
        optional
        label={t('ceiling')}
        hint={t('ceilingHint')}
        inputMode="decimal"
        {...text('ceiling')}
      />
      <div>
        <Checkbox
          label={t(place.kind === 'coalition' ? 'bindsCoalition' : 'binds')}
          checked={draft.mayBind}
          onChange={mayBind => put({ mayBind })}
        />
        <p className="text-ink-soft">{t('bindsHint')}</p>
      </div>
    </>
  )
}

const pending = ['given', 'accepted', 'active', 'suspended']

/** The mission and the term: both are proposed, and can be changed. */
export function DatesStep({ walk }: { walk: Walk }) {
  const t = useTranslations('interface.give')
  const propose = useTranslations('interface.propose')
  const kinds = useTranslations('mandates.mandateKinds')
  const { draft, text, register } = walk
  const held = register.mandates.filter(
    one => one.personId === draft.personIds && pending.includes(one.state),
  ).length
  return (
    <>
      <TextArea label={t('mission')} {...text('mission')} />
      <div className="grid gap-4 md:grid-cols-2">
        <DateField label={t('start')} {...text('startsOn')} />
        <DateField label={t('end')} {...text('endsOn')} />
      </div>
      <Term walk={walk} />
      <Limits walk={walk} />
      {held >= rolesPerPerson && (
        <TextField label={propose('overload')} hint={propose('overloadHint')} {...text('overloadReason')} />
      )}
      <details open={draft.kind !== 'executive' || undefined}>
        <summary className="target cursor-pointer">{t('rare')}</summary>
        <Select
          label={propose('kind')}
          options={mandateKinds.map(value => ({ value, label: kinds(value) }))}
          {...text('kind')}
        />
      </details>
    </>
  )
}
