import { useTranslations } from 'use-intl'
import { FileLinks } from '../files/file-links.tsx'
import { useDate } from '../format.ts'
import type { Place } from '../person.ts'
import { dayAt } from './choice.ts'
import type { Register } from './register-view.ts'

/** The register, newest first: what was decided, by whom it is attested, and whether it has taken effect. */
export function DecisionRegister({ place, register }: { place: Place; register: Register }) {
  const t = useTranslations('interface.register')
  const words = useTranslations('mandates')
  const methods = useTranslations('mandates.methods')
  const date = useDate()
  const bodyOf = (bodyId: string) => register.bodies.find(one => one.bodyId === bodyId)?.name ?? ''
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('decisions')}</h2>
      <ol reversed className="list-none">
        {register.decisions.map(one => (
          <li key={one.decisionId} className="flex flex-col gap-1 border-hair border-t py-4">
            <p className="text-ink-soft">
              {t('decisionLine', {
                number: String(one.number),
                body: bodyOf(one.bodyId),
                date: date(one.decidedOn),
                method: methods(one.method as Parameters<typeof methods>[0]),
              })}
            </p>
            <p className="whitespace-pre-line">{one.wording}</p>
            <p className="text-ink-soft">
              {[
                one.recordedBy !== null && t('recordedBy', { name: one.recordedBy || t('erased') }),
                one.countersignedBy !== null &&
                  t('countersigned', { name: one.countersignedBy || t('erased') }),
                one.soleMember && words('soleMember'),
                one.lapsed && t('lapsed'),
                !one.effective && !one.lapsed && words('awaitsCountersignature'),
                one.fileName && t('proofFile', { file: one.fileName }),
              ]
                .filter(Boolean)
                .join(', ')}
            </p>
            <FileLinks spaceId={place.spaceId} files={one.files} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Every mandate with its state; nothing is erased when it ends. */
export function AllMandates({ register }: { register: Register }) {
  const t = useTranslations('interface.register')
  const states = useTranslations('mandates.states')
  const date = useDate()
  const roleOf = (roleId: string) => register.roles.find(one => one.roleId === roleId)?.name ?? ''
  // Nobody was recalled where the body itself ended: it is said so.
  const endedWith = ({ bodyId, recalledAt }: Register['mandates'][number]) => {
    const body = register.bodies.find(one => one.bodyId === bodyId)
    return body && recalledAt !== null && recalledAt === body.dissolvedAt
      ? t('endedWith', { body: body.name })
      : null
  }
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('all')}</h2>
      <ul>
        {register.mandates.map(one => (
          <li key={one.mandateId} className="flex flex-col gap-1 border-hair border-t py-3">
            <strong>{roleOf(one.roleId)}</strong>
            <span>
              {t('mandateLine', {
                holder: one.displayName || t('erased'),
                start: date(one.startsOn),
                end: date(one.endsOn),
              })}
            </span>
            <span className="text-ink-soft">{endedWith(one) ?? states(one.state)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Bodies that are no more: they left the tree, their decisions and mandates stand above. */
export function DissolvedBodies({ register }: { register: Register }) {
  const t = useTranslations('interface.register')
  const date = useDate()
  const dissolved = register.bodies.filter(one => one.dissolvedAt !== null)
  if (dissolved.length === 0) return null
  const numberOf = (id: string | null) => register.decisions.find(one => one.decisionId === id)?.number ?? ''
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-25">{t('dissolvedBodies')}</h2>
      <ul>
        {dissolved.map(one => (
          <li key={one.bodyId} className="flex flex-col gap-1 border-hair border-t py-3">
            <strong>{one.name}</strong>
            <span className="text-ink-soft">
              {t('dissolvedLine', {
                date: date(dayAt(one.dissolvedAt ?? register.now)),
                number: String(numberOf(one.dissolutionDecisionId)),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
