import type { SpaceId } from '@reliance/core/shared/id.ts'

/** Owner of the mails that no organisation or coalition sends; founded by a migration. */
export const directorySpaceId = '00000000-0000-7000-8000-000000000000' as SpaceId
