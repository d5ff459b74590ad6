import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormField, form, submit, validate } from '@angular/forms/signals';

import { ChoiceField } from './choice-field.ts';
import { DateField } from './date-field.ts';
import { SelectField } from './select-field.ts';
import { TextField } from './text-field.ts';

@Component({
  selector: 'jl-host',
  imports: [ChoiceField, DateField, FormField, SelectField, TextField],
  template: `
    <jl-text-field
      [formField]="form.text"
      label="Récit"
      mark="obligatoire"
      hint="Ce qui a été fait."
      [rows]="3"
      [limit]="limit"
    />
    <jl-date-field [formField]="form.date" label="Atteint le" language="fr" />
    <jl-select-field [formField]="form.kind" label="Nature" prompt="Choisir…" [options]="options" />
    <jl-choice-field [formField]="form.weather" label="Météo" [choices]="options" />
  `,
})
class Host {
  readonly model = signal({ text: '', date: '', kind: '', weather: 'B' });
  readonly form = form(this.model, (path) => {
    validate(path.text, ({ value }) => (value() === '' ? { kind: 'EMPTY', message: 'Ce texte est vide.' } : undefined));
  });
  readonly options = [
    { value: 'A', label: 'Premier' },
    { value: 'B', label: 'Second', definition: 'Le second.' },
  ];
  readonly limit = { maximum: 5, say: (count: number) => `${String(count)} sur 5` };
}

describe('a field', () => {
  async function draw() {
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    const host = fixture.componentInstance;
    const byLabel = (label: string) => {
      const found = [...root.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith(label));
      return root.querySelector<HTMLInputElement>(`#${found?.htmlFor ?? ''}`) as HTMLInputElement;
    };
    const type = async (label: string, text: string) => {
      const field = byLabel(label);
      field.value = text;
      field.dispatchEvent(new Event('input'));
      await fixture.whenStable();
      return field;
    };
    return { fixture, root, host, byLabel, type };
  }

  it('E-12 has its label above, says that it is required in text, and is described by its hint', async () => {
    const { root, byLabel } = await draw();
    const text = byLabel('Récit');
    expect(text.tagName).toBe('TEXTAREA');
    expect(root.textContent).toContain('(obligatoire)');
    const hint = root.querySelector(`#${text.getAttribute('aria-describedby') ?? ''}`);
    expect(hint?.textContent).toBe('Ce qui a été fait.');
  });

  it('E-12 says what is wrong once the person has been there, linked to the field', async () => {
    const { fixture, root, host, byLabel } = await draw();
    expect(byLabel('Récit').getAttribute('aria-invalid')).toBeNull();
    await submit(host.form, { action: () => Promise.resolve(undefined) });
    await fixture.whenStable();
    const ids = byLabel('Récit').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => root.querySelector(`#${id}`)?.textContent.trim())).toContain('Ce texte est vide.');
  });

  it('B-36 counts what a reader calls characters, and says when there are too many', async () => {
    const { root, host, type } = await draw();
    await type('Récit', '👨‍👩‍👧‍👦é');
    expect(root.textContent).toContain('2 sur 5');
    await type('Récit', 'abcdef');
    expect(root.querySelector('.over')?.textContent).toBe('6 sur 5');
    expect(host.model().text).toBe('abcdef');
  });

  it('E-43 keeps a date as typed and shows what it understood', async () => {
    const { root, host, type } = await draw();
    await type('Atteint le', '03/04/2026');
    expect(host.model().date).toBe('03/04/2026');
    expect(root.querySelector('jl-date-field [aria-live]')?.textContent).toBe('= 3 avril 2026');
    await type('Atteint le', 'T1 2026');
    expect(root.querySelector('jl-date-field [aria-live]')?.textContent).toBe('= T1 2026');
    await type('Atteint le', 'bientôt');
    expect(root.querySelector('jl-date-field [aria-live]')?.textContent).toBe('');
  });

  it('takes a choice from a list and from cards', async () => {
    const { fixture, root, host, byLabel } = await draw();
    const list = byLabel('Nature') as unknown as HTMLSelectElement;
    list.value = 'A';
    list.dispatchEvent(new Event('change'));
    const radios = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')];
    expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
    radios[0]?.click();
    await fixture.whenStable();
    expect(host.model()).toMatchObject({ kind: 'A', weather: 'A' });
    expect(root.querySelector('legend')?.textContent.trim()).toBe('Météo');
  });
});
