import { graphql } from '../graphql/generated/index.ts';

export const validateUpdate = graphql(`
  mutation ValidateUpdate($input: DecideUpdateInput!, $language: Language!) {
    result: validateUpdate(input: $input) {
      __typename
      ... on UpdateAccepted {
        sequence
        action {
          ...ActionDetails
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

export const returnUpdate = graphql(`
  mutation ReturnUpdate($input: ReturnUpdateInput!, $language: Language!) {
    result: returnUpdate(input: $input) {
      __typename
      ... on UpdateAccepted {
        sequence
        action {
          ...ActionDetails
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

export const withdrawUpdate = graphql(`
  mutation WithdrawUpdate($input: DecideUpdateInput!, $language: Language!) {
    result: withdrawUpdate(input: $input) {
      __typename
      ... on UpdateAccepted {
        sequence
        action {
          ...ActionDetails
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
