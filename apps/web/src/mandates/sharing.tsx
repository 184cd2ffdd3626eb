import { rolesPerPerson } from '@reliance/core/mandates/mandate-terms.ts'
import { powerShare } from '@reliance/core/mandates/power-share.ts'
import type { CivilDate } from '@reliance/core/shared/time.ts'
import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import { useNames } from '../format.ts'
import { hrefOf, type Place } from '../person.ts'
import { dayAt } from './choice.ts'
import type { Register } from './register-view.ts'

type Props = { place: Place; register: Register; mayPropose: boolean }

/** Every vacant role, none hidden, and how one proposes oneself or somebody (R10). */
function OpenRoles({ place, register, mayPropose }: Props) {
  const t = useTranslations('mandates.sharing')
  const held = new Set(register.mandates.filter(one => one.state === 'active').map(one => one.roleId))
  const bodies = new Map(
    register.bodies.filter(one => one.dissolvedAt === null).map(one => [one.bodyId, one.name]),
  )
  const vacant = register.roles.filter(one => !held.has(one.roleId) && bodies.has(one.bodyId))
  const give = (roleId: string) => `${hrefOf(place)}/mandats/donner?role=${roleId}`
  return (
    <section id="a-pourvoir" className="flex max-w-line flex-col gap-3">
      <h2 className="text-25">{t('open')}</h2>
      <p className="text-ink-soft">{t(vacant.length === 0 ? 'openNone' : 'openWhy')}</p>
      <ul>
        {vacant.map(({ roleId, name: role, bodyId, purpose }) => (
          <li key={roleId} className="flex flex-col gap-1 border-hair border-t py-3">
            <strong>{role}</strong>
            <span className="text-ink-soft">{bodies.get(bodyId)}</span>
            <span>{purpose}</span>
            {mayPropose && (
              <span className="flex flex-wrap gap-x-6 print:hidden">
                <Link
                  href={`${give(roleId)}&moi=1`}
                  aria-label={t('meFor', { role })}
                  className="target inline-flex items-center"
                >
                  {t('me')}
                </Link>
                <Link
                  href={give(roleId)}
                  aria-label={t('otherFor', { role })}
                  className="target inline-flex items-center"
                >
                  {t('other')}
                </Link>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Drawn here alone: no part of the style sheet of all pages. */
const square = { width: '1.5rem', height: '1.5rem' }

/** How roles are shared out: as many squares as roles, with who holds them, and the same in a sentence (R6). */
function PowerFigure({ register }: { register: Register }) {
  const t = useTranslations('mandates.sharing')
  const list = useNames()
  const named = register.mandates.map(one => ({ ...one, startsOn: one.startsOn as CivilDate }))
  const held = named.filter(one => one.state === 'active' && one.personId !== '')
  const today = dayAt(register.now) as CivilDate
  const share = powerShare({ held, all: named, peopleCount: register.people.length }, today)
  // Who holds what by id is for those inside (R120).
  if (share === null || register.people.length === 0) return null
  const nameOf = (personId: string) => held.find(one => one.personId === personId)?.displayName ?? ''
  const { roles, holders, tenth, tenthPercent: percent, averageDays: days } = share
  return (
    <figure className="flex max-w-line flex-col gap-4">
      <h2 className="text-25">{t('title')}</h2>
      <ul className="flex flex-col gap-3">
        {share.steps.map(step => (
          <li key={step.roles} className="flex flex-col gap-1">
            <span aria-hidden="true" className="flex flex-wrap gap-1">
              {Array.from({ length: step.roles }, (_, place) => place).map(place => (
                <span
                  key={place}
                  className={step.isMany ? 'border-2 border-ink bg-accent' : 'bg-ink'}
                  style={square}
                />
              ))}
            </span>
            <span>{t('step', { roles: step.roles, names: list(step.personIds.map(nameOf)) })}</span>
          </li>
        ))}
      </ul>
      <figcaption className="flex flex-col gap-2">
        <p>{t('sentence', { roles, holders, tenth, percent, days })}</p>
        {share.steps.some(one => one.isMany) && <p>{t('many', { maximum: rolesPerPerson })}</p>}
      </figcaption>
    </figure>
  )
}

/** What is to fill, and how what is held is shared out. */
export function Sharing(props: Props) {
  return (
    <>
      <OpenRoles {...props} />
      <PowerFigure register={props.register} />
    </>
  )
}
