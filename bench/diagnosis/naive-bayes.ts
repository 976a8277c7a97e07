// Its index also loads clients of databases; the classifiers alone need none.
import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js';
import { CAUSES, type Cause } from '../../core/words/cause.ts';
import type { Example } from '../../training/corpus.ts';

/** The naive Bayes classifier of `natural` as it comes, trained on the same complaints as our model. */
export function naiveBayes(examples: readonly Example[]): (text: string) => Cause {
  const classifier = new BayesClassifier();
  for (const { subject = '', text, cause } of examples) classifier.addDocument(`${subject}\n${text}`, cause);
  classifier.train();
  return (text) => {
    const label = classifier.classify(text);
    return CAUSES.find((cause) => cause === label) ?? 'unclear';
  };
}
