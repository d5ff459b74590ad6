import { useEffect, useState } from 'react';
import { Editor } from './editor.tsx';
import { Header } from './header.tsx';
import { Place } from './place.ts';
import { chosenLanguage, keepLanguage } from './preferences.ts';
import { NoticeBar, useNotice } from './share.tsx';
import { type Visit, arrive } from './visit.ts';
import { WhyShut } from './why-shut.tsx';
import { words as allWords } from './words.ts';

/** The whole page: who is asking, then the editor or the reason why it stays shut. */
export function Explorer() {
  const [language, setLanguage] = useState(chosenLanguage);
  const [visit, setVisit] = useState<Visit | null>(null);
  const [chosenPlan, choosePlan] = useState<string | null>(() => new URLSearchParams(location.search).get('plan'));
  const { notice, say } = useNotice();
  const words = allWords[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
    keepLanguage(language);
    let isCurrent = true;
    void arrive(language).then((found) => {
      if (isCurrent) setVisit(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [language, words]);

  const plans = visit?.state === 'open' ? visit.plans : [];
  const planCode = plans.find(({ code }) => code === chosenPlan)?.code ?? plans[0]?.code ?? null;

  return (
    <Place value={{ language, words, plans, planCode, choosePlan, say }}>
      <Header
        who={visit?.state === 'open' ? visit.who : null}
        changeLanguage={() => {
          setLanguage(language === 'fr' ? 'en' : 'fr');
        }}
      />
      <NoticeBar notice={notice} />
      <main>
        {visit === null && <p role="status">{words.opening}</p>}
        {visit?.state === 'open' && <Editor key={language} schema={visit.schema} />}
        {visit !== null && visit.state !== 'open' && <WhyShut visit={visit} />}
      </main>
    </Place>
  );
}
