import { Link } from '@reliance/ui/link.tsx'
import { useTranslations } from 'use-intl'

export type RoleNode = { roleId: string; name: string; href: string; holders: readonly string[] }
export type BodyNode = {
  bodyId: string
  name: string
  roles: readonly RoleNode[]
  bodies: readonly BodyNode[]
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
        className="target flex flex-col justify-center border-transparent border-s-4 py-1 ps-3 no-underline hover:underline aria-[current=true]:border-accent aria-[current=true]:bg-paper aria-[current=true]:font-bold"
      >
        <span>{role.name}</span>
        <span className="font-normal text-ink-soft">{vacant ? t('vacant') : role.holders.join(', ')}</span>
      </Link>
    </li>
  )
}

/** Bodies and their roles as nested lists: readable, printable, and the same for everybody. */
export function BodyTree({ bodies, roleId }: { bodies: readonly BodyNode[]; roleId: string | null }) {
  return (
    <ul className="flex w-full flex-col gap-4">
      {bodies.map(body => (
        <li key={body.bodyId} className="flex flex-col gap-2">
          <strong className="border-hair border-b pb-1">{body.name}</strong>
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
