/** What other templates call a field, and what people write from memory. A name counts where its field fits. */
const others: Readonly<Record<string, readonly string[]>> = {
  at: ['time', 'when', 'date', 'timestamp', 'ts'],
  what: ['event', 'text', 'description', 'action', 'message', 'summary', 'task', 'title', 'name'],
  id: ['key', 'name', 'slug'],
  gate: ['name', 'id', 'tollgate'],
  outcome: ['result', 'status'],
  because: ['why', 'cause', 'explanation'],
  label: ['title', 'name', 'text'],
  url: ['link', 'href', 'address'],
  ticket: ['issue', 'jira', 'link'],
  owner: ['assignee', 'responsible', 'who'],
  due: ['deadline', 'dueDate', 'by'],
  kind: ['type', 'category'],
  entry: ['id', 'postmortem', 'incident'],
  contributingFactors: ['rootCause', 'rootCauses', 'causes', 'factors'],
  followUps: ['actions', 'actionItems', 'todos', 'tasks'],
  authors: ['writer', 'writers'],
  brief: ['summary', 'description', 'abstract'],
  learned: ['lessons', 'lessonsLearned', 'takeaways'],
  gotLucky: ['luck', 'whereWeGotLucky'],
  wentWell: ['whatWentWell'],
  tollgates: ['gates', 'checks'],
  evidence: ['links', 'references'],
  times: ['date', 'dates', 'duration'],
  started: ['start', 'begin', 'begun', 'from'],
  discovered: ['detected', 'noticed', 'found'],
  resolved: ['end', 'ended', 'fixed', 'closed'],
  toldBy: ['author', 'authors', 'by', 'speaker'],
  from: ['author', 'by'],
};

const plain = (name: string) => name.toLowerCase().replace(/[-_\s]/g, '');

/** The fields of a place that others call so. */
export const meantBy = (name: string, fields: readonly string[]): readonly string[] =>
  fields.filter(
    (field) => Object.hasOwn(others, field) && others[field]?.some((other) => plain(other) === plain(name)),
  );
