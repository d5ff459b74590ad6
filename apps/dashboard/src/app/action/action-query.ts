import { graphql } from '../graphql/generated/index.ts';
import type { ActionPageQuery } from '../graphql/generated/graphql.ts';

/** What the page of an action shows, save its lists that have pages. */
export const actionQuery = graphql(`
  query ActionPage($planCode: String!, $number: Int!, $language: Language!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      code
      report {
        id
        title
        url
      }
      action(number: $number) {
        ...ActionDetails
      }
    }
  }
`);

export const actionDetails = graphql(`
  fragment ActionDetails on Action {
    id
    number
    version
    title
    titleUrl
    note
    status
    statusBasis
    statusIsDeduced
    statusReason
    confidence
    isLate
    lateSince
    lastUpdateAt
    axis {
      id
      number
      title
    }
    lead {
      ...Part
    }
    contributors(first: 100) {
      totalCount
      nodes {
        ...Part
      }
    }
    subMeasures(first: 100) {
      totalCount
      nodes {
        text
        url
      }
    }
    progress {
      value
      asOf
    }
    recommendations(first: 100) {
      totalCount
      nodes {
        ...RecommendationTie
      }
    }
    milestones(first: 100) {
      totalCount
      nodes {
        ...MilestoneDetails
      }
    }
    milestoneCounts {
      total
      reached
      late
    }
    responseCount
    evidence(first: 1) {
      totalCount
    }
    contradictions(first: 20) {
      totalCount
      nodes {
        rule
        sentence(language: $language)
      }
    }
    verdict {
      id
      value
      text
      recordedAt
      author {
        id
        displayName
        post
      }
    }
    verdicts(first: 10) {
      totalCount
    }
    openUpdate {
      ...OpenUpdate
    }
    viewerCanSubmit {
      allowed
      reason(language: $language)
    }
    viewerCanValidate {
      allowed
      reason(language: $language)
    }
    viewerCanWithdraw {
      allowed
      reason(language: $language)
    }
    viewerCanRecordVerdict {
      allowed
      reason(language: $language)
    }
  }
`);

/** The plan as the page reads it. */
export type PlanOfAction = NonNullable<ActionPageQuery['plan']>;
/** The action as the page reads it. */
export type ActionView = NonNullable<PlanOfAction['action']>;
export type OpenUpdateView = NonNullable<ActionView['openUpdate']>;
export type MilestoneView = ActionView['milestones']['nodes'][number];
export type RecommendationTieView = ActionView['recommendations']['nodes'][number];
export type PartView = ActionView['contributors']['nodes'][number];
