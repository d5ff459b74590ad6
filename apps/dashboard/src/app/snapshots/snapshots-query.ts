import { graphql } from '../graphql/generated/index.ts';
import type { SnapshotDetailsFragment } from '../graphql/generated/graphql.ts';

/** The snapshots of a plan, the newest first, without their contents. */
export const snapshotsQuery = graphql(`
  query SnapshotsPage($planCode: String!, $asOf: AsOf, $language: Language!) {
    plan(code: $planCode, asOf: $asOf) {
      id
      version
      viewerCanTakeSnapshot {
        allowed
        reason(language: $language)
      }
      snapshots(first: 100) {
        totalCount
        nodes {
          ...SnapshotDetails
        }
      }
    }
  }

  fragment SnapshotDetails on Snapshot {
    id
    name
    takenAt
    ledgerSequence
    fingerprint
    asOf {
      at
      on
      basis
    }
    takenBy {
      id
      displayName
    }
  }
`);

/** One snapshot, with all that it says. */
export const snapshotQuery = graphql(`
  query SnapshotPage($fingerprint: String!) {
    snapshot(fingerprint: $fingerprint) {
      ...SnapshotDetails
      content
    }
  }
`);

export const takeSnapshotMutation = graphql(`
  mutation TakeSnapshot($input: TakeSnapshotInput!) {
    result: takeSnapshot(input: $input) {
      __typename
      ... on SnapshotTaken {
        snapshot {
          ...SnapshotDetails
          plan {
            id
            version
          }
        }
      }
      ... on Refused {
        code
        field
        fr: message(language: FR)
        en: message(language: EN)
      }
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export type SnapshotView = SnapshotDetailsFragment;
