import { graphql } from '../graphql/generated/index.ts';

/** What an accepted decision answers, whichever it is. */
export const actionChanged = graphql(`
  fragment ActionChanged on UpdateAccepted {
    sequence
    action {
      ...ActionDetails
    }
  }
`);

export const validateUpdate = graphql(`
  mutation ValidateUpdate($input: DecideUpdateInput!, $language: Language!) {
    result: validateUpdate(input: $input) {
      __typename
      ...ActionChanged
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const returnUpdate = graphql(`
  mutation ReturnUpdate($input: ReturnUpdateInput!, $language: Language!) {
    result: returnUpdate(input: $input) {
      __typename
      ...ActionChanged
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const withdrawUpdate = graphql(`
  mutation WithdrawUpdate($input: DecideUpdateInput!, $language: Language!) {
    result: withdrawUpdate(input: $input) {
      __typename
      ...ActionChanged
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const recordVerdict = graphql(`
  mutation RecordVerdict($input: RecordVerdictInput!, $language: Language!) {
    result: recordVerdict(input: $input) {
      __typename
      ... on VerdictRecorded {
        sequence
        action {
          ...ActionDetails
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);
