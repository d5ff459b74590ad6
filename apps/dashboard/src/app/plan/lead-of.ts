/** Something that a ministry leads, or an administration of it. */
interface Led {
  readonly lead: {
    readonly department: string | null;
    readonly ministry: { readonly code: string; readonly name: string } | null;
  } | null;
}

/** Who leads, in short: the administration, else the ministry; null when unknown. */
export function leadOf({ lead }: Led): string | null {
  if (lead === null) return null;
  const { department, ministry } = lead;
  if (department !== null && ministry !== null && department !== ministry.code) {
    return `${ministry.code} (${department})`;
  }
  return ministry?.name ?? department;
}
