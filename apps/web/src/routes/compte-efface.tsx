import { createFileRoute } from '@tanstack/react-router'
import { OutsideShell } from '../home/outside-shell.tsx'
import { ErasedPage } from '../personal-data/erased-page.tsx'

export const Route = createFileRoute('/compte-efface')({
  component: () => (
    <OutsideShell>
      <ErasedPage />
    </OutsideShell>
  ),
})
