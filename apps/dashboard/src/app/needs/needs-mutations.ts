import { graphql } from '../graphql/generated/index.ts';

export const stateDependency = graphql(`
  mutation StateDependency($input: StateDependencyInput!) {
    result: stateDependency(input: $input) {
      __typename
      ... on DependencyChanged {
        sequence
        action {
          id
          version
        }
      }
      ... on DependencyCycle {
        cycle
        code
        french: message(language: FR)
        english: message(language: EN)
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const removeDependency = graphql(`
  mutation RemoveDependency($input: RemoveDependencyInput!) {
    result: removeDependency(input: $input) {
      __typename
      ... on DependencyChanged {
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
