import { EmptyState } from '@reliance/ui/empty-state.tsx'
import { Link } from '@reliance/ui/link.tsx'
import { Tally } from '@reliance/ui/tally.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../../format.ts'
import { hrefOf, type Place } from '../../person.ts'
import { MandateLine } from '../mandate-line.tsx'
import type { ShownBody } from './shown-body.ts'

type Props = { place: Place; body: ShownBody }

/** Who takes part in a commission: a stroke for each, then their names. */
function Participants({ body }: Pick<Props, 'body'>) {
  const t = useTranslations('mandates.body')
  const date = useDate()
  const { participants, participantCount: count, ways } = body
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t('who')}</h2>
      {count === 0 ? (
        <EmptyState title={t('count', { count })} why={t('noneWhy')} />
      ) : (
        <Tally done={count} total={count} sentence={t('count', { count })} />
      )}
      <ul>
        {participants.map(one => (
          <li key={`${one.name}-${one.since}`} className="wrap-anywhere border-hair border-t py-2">
            {t(one.isMe ? 'me' : 'since', { name: one.name, date: date(one.since) })}
          </li>
        ))}
      </ul>
      {ways === null && count > 0 && <p className="text-ink-soft">{t('namesInside')}</p>}
      {ways !== null && count > participants.length && (
        <p className="text-ink-soft">{t('notAll', { shown: participants.length })}</p>
      )}
    </section>
  )
}

/** The roles of a body, each with whoever holds it and until when; those of a secretariat are its members (R108). */
function Roles({ place, body }: Props) {
  const t = useTranslations('mandates.body')
  const { kind, roles, today } = body
  const isSecretariat = kind === 'secretariat'
  return (
    <section className="flex flex-col gap-3">
      <h2 className="text-25">{t(isSecretariat ? 'members' : kind === 'commission' ? 'leads' : 'roles')}</h2>
      {isSecretariat && <p>{t('membersWhy')}</p>}
      {roles.length === 0 && <p className="text-ink-soft">{t('rolesNone')}</p>}
      <ul>
        {roles.map(role => (
          <li key={role.roleId} className="flex flex-col gap-2 border-hair border-t py-3">
            <h3 className="wrap-anywhere text-20">
              <Link href={`${hrefOf(place)}/qui-decide?role=${role.roleId}`}>{role.name}</Link>
            </h3>
            {role.holders.length === 0 && <p className="text-ink-soft">{t('vacant')}</p>}
            {role.holders.map(one => (
              <div key={one.mandateId} className="flex flex-col gap-1">
                <Link href={`${hrefOf(place)}/mandats/${one.mandateId}`} className="font-bold">
                  {one.name}
                </Link>
                <MandateLine mandate={one} today={today} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who is in a body: whoever joined a commission, and whoever holds a mandate. */
export function WhoIsThere({ place, body }: Props) {
  return (
    <>
      {body.kind === 'commission' && <Participants body={body} />}
      {(body.kind !== 'commission' || body.roles.length > 0) && <Roles place={place} body={body} />}
    </>
  )
}
