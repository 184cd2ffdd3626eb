import { Select } from '@reliance/ui/select.tsx'
import { TextField } from '@reliance/ui/text-field.tsx'
import { useTranslations } from 'use-intl'
import { ActForm } from '../../acts/act-form.tsx'
import { useDraft } from '../../acts/use-draft.ts'
import { api } from '../../trpc.ts'
import type { MeetingProps } from './shown-meeting.ts'

const roles = ['facilitation', 'minutes', 'nextAgenda'] as const

/** The three roles of an assembly, each with its person; why somebody holds several is asked where somebody does. */
export function HoldRoles({ place, meeting }: MeetingProps) {
  const t = useTranslations('interface.meeting.roles')
  const isFirst = meeting.state === 'agenda_frozen'
  const of = (role: (typeof roles)[number]): string => meeting.roles[role]?.personId ?? ''
  const { act, draft, text } = useDraft(
    `hold-roles-${meeting.id}-${meeting.state}`,
    () => ({
      facilitation: of('facilitation'),
      minutes: of('minutes'),
      nextAgenda: of('nextAgenda'),
      sameHolderReason: meeting.sameHolderReason,
    }),
    (held, requestId) =>
      api.assemblies.holdRoles.mutate({
        spaceId: place.spaceId,
        requestId,
        assemblyId: meeting.id,
        facilitation: held.facilitation,
        minutes: held.minutes,
        nextAgenda: held.nextAgenda,
        sameHolderReason: held.sameHolderReason,
      }),
    () => t(isFirst ? 'opened' : 'saved'),
  )
  const held = roles.map(role => draft[role]).filter(id => id !== '')
  const isSame = new Set(held).size < held.length
  const people = meeting.people
    .filter(one => one.status !== 'supporter')
    .map(({ personId, name }) => ({ value: personId, label: name }))
  return (
    <ActForm act={act} input={() => draft} submitLabel={t(isFirst ? 'submit' : 'save')}>
      {roles.map(role => (
        <Select
          key={role}
          label={t(role)}
          options={[{ value: '', label: t('nobody') }, ...people]}
          {...text(role)}
        />
      ))}
      {isSame && <TextField label={t('reason')} {...text('sameHolderReason')} />}
    </ActForm>
  )
}

/** Who holds the three roles, in words. */
export function RolesSaid({ meeting }: Pick<MeetingProps, 'meeting'>) {
  const t = useTranslations('interface.meeting.roles')
  return (
    <ul>
      {roles.map(role => {
        const held = meeting.roles[role]
        const name = held === null ? t('nobody') : (held.name ?? t('gone'))
        return (
          <li key={role} className="flex flex-col py-1">
            <span className="text-ink-soft">{t(role)}</span>
            <span className="font-bold">{name}</span>
          </li>
        )
      })}
    </ul>
  )
}
