import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'
import { useDate } from '../format.ts'

export type RoleNode = {
  roleId: string
  name: string
  href: string
  purpose: string
  domain: readonly string[]
  holders: readonly { mandateId: string; name: string; endsOn: string }[]
}
export type BodyNode = {
  bodyId: string
  name: string
  /** Its page; null where it has none to lead to. */
  href: string | null
  /** How many take part in a commission, in words; null elsewhere. */
  people: string | null
  roles: readonly RoleNode[]
  bodies: readonly BodyNode[]
}

/** What paper says at once and the screen beside the tree: what a role is for, what it decides, until when (R4). */
function OnPaper({ role }: { role: RoleNode }) {
  const t = useTranslations('interface.decides')
  const date = useDate()
  const { purpose, domain, holders } = role
  return (
    <div className="hidden ps-3 pb-2 print:block">
      {holders.map(({ mandateId, name, endsOn }) => (
        <p key={mandateId}>{t('until', { holder: name, end: date(endsOn) })}</p>
      ))}
      <p>{t('labelled', { label: t('purpose'), text: purpose })}</p>
      {domain.length > 0 && <p>{t('labelled', { label: t('domain'), text: domain.join(', ') })}</p>}
    </div>
  )
}

/** The function first, then who holds it. */
function RoleLine({ role, here }: { role: RoleNode; here: boolean }) {
  const t = useTranslations('interface.decides')
  const vacant = role.holders.length === 0
  return (
    <li>
      <Link
        href={role.href}
        aria-current={here ? 'true' : undefined}
        className="target flex flex-col justify-center border-transparent border-s-4 py-1 ps-3 no-underline hover:underline aria-[current=true]:border-accent aria-[current=true]:bg-paper"
      >
        <span className="font-bold">{role.name}</span>
        {vacant && <span className="font-normal text-ink-soft">{t('vacant')}</span>}
        {/* One below the other: the name of a person may begin with their function. */}
        {role.holders.map(one => (
          <span key={one.mandateId} className="font-normal text-ink-soft print:hidden">
            {one.name}
          </span>
        ))}
      </Link>
      <OnPaper role={role} />
    </li>
  )
}

/** Bodies and their roles as nested lists: readable, printable, and the same for everybody. */
export function BodyTree({ bodies, roleId }: { bodies: readonly BodyNode[]; roleId: string | null }) {
  return (
    <ul className="flex w-full flex-col gap-4">
      {bodies.map(body => (
        <li key={body.bodyId} className="flex flex-col gap-2">
          <div className="flex flex-col border-hair border-b pb-1">
            {body.href === null ? (
              <strong>{body.name}</strong>
            ) : (
              <Link href={body.href} className="target inline-flex items-center self-start font-bold">
                {body.name}
              </Link>
            )}
            {body.people !== null && <span className="text-ink-soft">{body.people}</span>}
          </div>
          {body.roles.length > 0 && (
            <ul>
              {body.roles.map(role => (
                <RoleLine key={role.roleId} role={role} here={role.roleId === roleId} />
              ))}
            </ul>
          )}
          {body.bodies.length > 0 && (
            <div className="ps-4">
              <BodyTree bodies={body.bodies} roleId={roleId} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
