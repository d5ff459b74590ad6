/** Limits of what a person may give. Texts are counted in graphemes (what a reader calls a character, B-36). */
export const UPDATE_LIMITS = {
  narrative: { minimum: 1, maximum: 10_000 },
  title: { minimum: 1, maximum: 300 },
  reference: { minimum: 1, maximum: 300 },
  url: { minimum: 1, maximum: 2_000 },
  reason: { minimum: 10, maximum: 2_000 },
  verdictText: { minimum: 10, maximum: 10_000 },
  list: { maximum: 50 },
} as const;

/** Limits of a draft, in UTF-16 units: it is kept as its form wrote it, and judged once it is submitted. */
export const DRAFT_LIMITS = { text: { minimum: 1, maximum: 60_000 } } as const;
/** Limits of blockers and decisions: texts in graphemes, and how many blockers of one action may wait at once. */
export const BLOCKER_LIMITS = {
  text: { minimum: 10, maximum: 1_000 },
  note: { minimum: 10, maximum: 2_000 },
  decision: { minimum: 10, maximum: 2_000 },
  open: { maximum: 20 },
} as const;

/** Limits of needs: why one is stated and removed, in graphemes, and how many of one action may stand at once. */
export const DEPENDENCY_LIMITS = {
  reason: { minimum: 10, maximum: 1_000 },
  note: { minimum: 10, maximum: 1_000 },
  standing: { maximum: 50 },
} as const;

/** Limits of a snapshot's name, in graphemes. */
export const SNAPSHOT_LIMITS = { name: { minimum: 1, maximum: 120 } } as const;

/** Limits of a campaign's name and of the reason to reopen it, in graphemes. */
export const CAMPAIGN_LIMITS = { name: { minimum: 1, maximum: 120 }, reason: { minimum: 10, maximum: 2_000 } } as const;
/** Limits of a message: its words in graphemes, the people it calls. */
export const DISCUSSION_LIMITS = { message: { minimum: 1, maximum: 10_000 }, mentions: { maximum: 20 } } as const;

/** Limits of what is searched, in graphemes. */
export const SEARCH_LIMITS = { query: { minimum: 1, maximum: 200 } } as const;

/** Limits of a personal API token: its name in graphemes, its lifetime in days, how many may be active at once. */
export const TOKEN_LIMITS = {
  name: { minimum: 1, maximum: 100 },
  days: { minimum: 1, maximum: 365 },
  active: { maximum: 20 },
} as const;

/** Limits of calendar addresses: how many one person may have open. */
export const CALENDAR_LIMITS = { open: { maximum: 10 } } as const;
