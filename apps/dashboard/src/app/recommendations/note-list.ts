import { Component, inject, input } from '@angular/core';
import { french } from '#domain';
import { SourceLink } from '#ui';

import { Words } from '../words/words.ts';
import type { NotePoint } from './note-points.ts';

/** Remarks, each with its sources. They are in French, as their sources are. */
@Component({
  selector: 'jl-note-list',
  imports: [SourceLink],
  template: `
    <ul lang="fr">
      @for (point of points(); track $index) {
        <li>
          @if (point.heading; as heading) {
            <strong>{{ heading }}</strong>
          }
          <span>
            @for (part of point.parts; track $index) {
              @if ('url' in part) {
                <jl-source-link [url]="part.url" [language]="language()" />
              } @else {
                {{ french(part.text) }}
              }
            }
          </span>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.625rem;
      padding: 0;
      list-style: none;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 11rem) minmax(0, 1fr);
      gap: 0 1.25rem;
      overflow-wrap: anywhere;
    }
    strong {
      font-weight: 600;
    }
    span:first-child {
      grid-column: 1 / -1;
    }
    @media (max-width: 40rem) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
})
export class NoteList {
  readonly points = input.required<readonly NotePoint[]>();
  protected readonly french = french;
  protected readonly language = inject(Words).language;
}
