import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';
import { bearContentPolicy } from './html-under-policy.ts';
import { chosenTheme } from './preferences.ts';
import { takeOwnWorkers } from './workers.ts';

bearContentPolicy();
takeOwnWorkers();
document.documentElement.dataset['theme'] = chosenTheme();

const place = document.getElementById('explorer');
if (place) createRoot(place).render(<Explorer />);
