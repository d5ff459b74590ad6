import { graphql } from '../graphql/generated/index.ts';

/** What the viewer has begun to write, on any device. */
export const myDrafts = graphql(`
  query MyDrafts {
    viewer {
      id
      drafts(first: 100) {
        nodes {
          savedAt
          action {
            id
            number
            title
            plan {
              id
              code
            }
          }
        }
      }
    }
  }
`);

/** What the server has of one's draft about an action. */
export const savedDraft = graphql(`
  query SavedDraft($id: ID!) {
    node(id: $id) {
      ... on Action {
        id
        viewerDraft {
          ...DraftOfForm
        }
      }
    }
  }
`);

export const draftOfForm = graphql(`
  fragment DraftOfForm on Draft {
    version
    text
    savedAt
  }
`);

export const saveDraft = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    result: saveDraft(input: $input) {
      __typename
      ... on DraftKept {
        draft {
          ...DraftOfForm
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        current {
          id
          viewerDraft {
            ...DraftOfForm
          }
        }
      }
    }
  }
`);

export const discardDraft = graphql(`
  mutation DiscardDraft($input: DiscardDraftInput!) {
    result: discardDraft(input: $input) {
      __typename
      ... on DraftKept {
        draft {
          ...DraftOfForm
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        current {
          id
          viewerDraft {
            ...DraftOfForm
          }
        }
      }
    }
  }
`);

/** A report that had been submitted, sent again. */
export const sendWaiting = graphql(`
  mutation SendWaiting($input: SubmitUpdateInput!) {
    result: submitUpdate(input: $input) {
      __typename
      ... on UpdateAccepted {
        sequence
        action {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);
