import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** Everything about one plan. */
@Component({
  selector: 'jl-plan-area',
  imports: [RouterOutlet],
  template: '<router-outlet />',
})
export class PlanArea {}
