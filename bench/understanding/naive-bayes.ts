// Its index also loads clients of databases; the classifiers alone need none.
import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js';
import { CAUSES, type Cause } from '../../core/words/cause.ts';
import { readCorpus } from '../../training/corpus.ts';
import { readMessages } from '../../training/messages.ts';

/** The naive Bayes classifier of `natural` as it comes, trained on the same messages and complaints as our model. */
export function naiveBayes(): (text: string) => Cause {
  const classifier = new BayesClassifier();
  const examples = [
    ...readMessages().map(({ subject, text, first }) => ({ subject, text, cause: first.cause })),
    ...readCorpus(),
  ];
  for (const { subject = '', text, cause } of examples)
    if (cause !== null) classifier.addDocument(`${subject}\n${text}`, cause);
  classifier.train();
  return (text) => {
    const label = classifier.classify(text);
    return CAUSES.find((cause) => cause === label) ?? 'unclear';
  };
}
