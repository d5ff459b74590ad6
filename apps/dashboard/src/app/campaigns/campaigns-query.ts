import { graphql } from '../graphql/generated/index.ts';
import type {
  CampaignAnswersFragment,
  CampaignDetailFragment,
  CampaignSummaryFragment,
} from '../graphql/generated/graphql.ts';

/** The campaigns of a plan, and how the one that is open, or else the last one, is answered. */
export const campaignsQuery = graphql(`
  query CampaignsPage(
    $planCode: String!
    $asOf: AsOf
    $language: Language!
    $states: [AnswerState!]
    $ministries: [String!]
  ) {
    plan(code: $planCode, asOf: $asOf) {
      id
      version
      viewerCanRunCampaigns {
        allowed
        reason(language: $language)
      }
      openCampaign {
        ...CampaignDetail
      }
      last: campaigns(first: 1) {
        nodes {
          ...CampaignDetail
        }
      }
      campaigns(first: 50) {
        totalCount
        nodes {
          ...CampaignSummary
        }
      }
    }
  }

  fragment CampaignAnswers on CampaignAnswers {
    asked
    answered
    validated
    waiting
    returned
    missing
  }

  fragment CampaignSummary on Campaign {
    id
    name
    isOpen
    openedAt
    closedAt
    reportBy
    decideBy
    answers {
      ...CampaignAnswers
    }
    steps(first: 50) {
      nodes {
        kind
        at
        reason
        by {
          id
          displayName
        }
      }
    }
  }

  fragment CampaignDetail on Campaign {
    ...CampaignSummary
    byMinistry(first: 100) {
      nodes {
        ministry {
          id
          code
          name
        }
        answers {
          ...CampaignAnswers
        }
      }
    }
    asked(first: 100, states: $states, ministries: $ministries) {
      totalCount
      nodes {
        state
        since
        until
        isPastUntil
        action {
          id
          number
          title
        }
        ministry {
          id
          code
        }
        heldBy(first: 20) {
          nodes {
            id
            displayName
          }
        }
      }
    }
  }
`);

graphql(`
  fragment CampaignStands on CampaignChanged {
    campaign {
      ...CampaignSummary
    }
    plan {
      id
      version
    }
  }
`);

export const openCampaignMutation = graphql(`
  mutation OpenCampaign($input: OpenCampaignInput!) {
    result: openCampaign(input: $input) {
      __typename
      ...CampaignStands
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const closeCampaignMutation = graphql(`
  mutation CloseCampaign($input: CloseCampaignInput!) {
    result: closeCampaign(input: $input) {
      __typename
      ...CampaignStands
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const reopenCampaignMutation = graphql(`
  mutation ReopenCampaign($input: ReopenCampaignInput!) {
    result: reopenCampaign(input: $input) {
      __typename
      ...CampaignStands
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export type Answers = CampaignAnswersFragment;
export type CampaignDetail = CampaignDetailFragment;
export type CampaignSummary = CampaignSummaryFragment;
