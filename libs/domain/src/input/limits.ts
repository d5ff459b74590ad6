/** Limits of what a person may give. Texts are counted in graphemes (what a reader calls a character, B-36). */
export const UPDATE_LIMITS = {
  narrative: { minimum: 1, maximum: 10_000 },
  title: { minimum: 1, maximum: 300 },
  url: { minimum: 1, maximum: 2_000 },
  reason: { minimum: 10, maximum: 2_000 },
  verdictText: { minimum: 1, maximum: 10_000 },
  list: { maximum: 50 },
} as const;
