/** How one person watches one action. */
export interface ActionWatchMapper {
  version: number;
  since: Date | null;
}
