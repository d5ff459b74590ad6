import { notePoints } from './note-points.ts';

describe('a note taken apart', () => {
  it('has one point a paragraph, each with what it is about', () => {
    const points = notePoints('Travaux : du 30 septembre 2020 au 20 mai 2021\n\nNumérotation : inconnue');
    expect(points.map(({ heading }) => heading)).toEqual(['Travaux', 'Numérotation']);
    expect(points[0]?.parts).toEqual([{ text: 'du 30 septembre 2020 au 20 mai 2021' }]);
  });

  it('tells what sources disagree on, and which address says what', () => {
    const [point] = notePoints('Membres : non établi — autres lectures : 32 (https://a.fr/x) ; 40 (http://b.fr/y)');
    expect(point).toEqual({
      heading: 'Membres',
      isDisputed: true,
      parts: [
        { text: 'non établi — autres lectures : 32 ' },
        { url: 'https://a.fr/x' },
        { text: ' ; 40 ' },
        { url: 'http://b.fr/y' },
      ],
    });
  });

  it('keeps a paragraph that has no heading whole', () => {
    expect(notePoints('Une remarque. Elle tient en deux phrases : voilà.')).toEqual([
      { heading: null, isDisputed: false, parts: [{ text: 'Une remarque. Elle tient en deux phrases : voilà.' }] },
    ]);
  });

  it('takes the brackets from several addresses together', () => {
    const [point] = notePoints('Chiffre : 95 (https://a.fr ; https://b.fr) en tout');
    expect(point?.parts).toEqual([
      { text: '95 ' },
      { url: 'https://a.fr' },
      { text: ' ' },
      { url: 'https://b.fr' },
      { text: ' en tout' },
    ]);
  });

  it('is nothing for an empty note', () => {
    expect(notePoints(' \n\n ')).toEqual([]);
  });
});
