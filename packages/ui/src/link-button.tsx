import { type ButtonKind, buttonClass } from './button-class.ts'
import { Link, type LinkProps } from './link.tsx'

export type LinkButtonProps = Omit<LinkProps, 'className'> & { kind?: ButtonKind; wide?: boolean }

export function LinkButton({ kind = 'plain', wide, ...rest }: LinkButtonProps) {
  return <Link {...rest} className={buttonClass(kind, wide)} />
}
