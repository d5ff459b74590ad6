import type { Change } from '@graphql-inspector/core';
import { z } from 'zod';

/** A breaking change that is told before it is made. */
const Announcement = z.strictObject({
  /** What it breaks: `Type.field`, as the changelog writes it. */
  path: z.string().min(1),
  /** The day on which it was told. */
  announcedOn: z.iso.date(),
  /** The day on which it may be made. */
  from: z.iso.date(),
  /** What happens and what to do instead, for whoever writes programs. */
  sentence: z.string().min(20),
});

export type Announcement = z.infer<typeof Announcement>;

/** Reads `docs/schema/announced.json`. @throws When it is no list of announcements. */
export function readAnnouncements(json: string): Announcement[] {
  return z.array(Announcement).parse(JSON.parse(json));
}

/** The announcement that a breaking change was given: of what it breaks, or of the type or field that this is part of. */
export function announcementOf(
  { path = '' }: Change,
  announcements: readonly Announcement[],
): Announcement | undefined {
  return announcements.find((one) => path === one.path || path.startsWith(`${one.path}.`));
}
