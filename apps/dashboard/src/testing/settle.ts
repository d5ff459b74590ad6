import type { ComponentFixture } from '@angular/core/testing';

/** Lets what was answered reach the screen: Apollo hands results over on the next macrotask. */
export async function settle(fixture: ComponentFixture<unknown>): Promise<void> {
  await fixture.whenStable();
  await new Promise((done) => setTimeout(done));
  await new Promise((done) => setTimeout(done));
  await fixture.whenStable();
}
