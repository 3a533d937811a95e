import type { Topic } from '../model/topic.ts';

/** Markings under which nothing is for everybody: the Traffic Light Protocol's amber and red, and the common words. */
const restrictive =
  /\btlp\s*:?\s*(?:amber|red)\b|\b(?:confidential|secret|restricted|official[- ]sensitive|internal(?: use)?(?: only)?)\b/iu;

/** Who may read a topic: what its file says, but never everybody where its marking says otherwise. */
export const accessOf = ({ access, marking }: Pick<Topic, 'access' | 'marking'>): 'public' | 'token' =>
  marking !== undefined && restrictive.test(marking) ? 'token' : access;
