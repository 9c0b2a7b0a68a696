const list = (words: string) => new Set(words.trim().split(/\s+/));

/** English words that every write-up holds. */
export const stopWords = list(`
  a about after again all also am an and any are as at be because been before being but by can cannot could did do does doing down
  each few for from further get got had has have having he her here hers him his how i if in into is it its just
  let me more most my no nor not now of off on once only or other our out over own same she so some such than that
  the their them then there these they this those through to too under until up us very was we were what when where
  which while who whom why will with would yet you your
`);

/** Words of every log: kept, with a quarter of their weight. */
export const logWords = list(`
  error warn warning info debug trace fatal main at com org net io java lang exception caused thread stderr stdout
  null undefined true false nil none log level msg message time ts app src lib node_modules internal
`);

/** French function words: one of them makes a query look French. */
export const frenchStopWords = list(`
  le la les l un une des du de d et ou où par pour dans sur sous avec sans ce cet cette ces qui que quoi dont ne pas
  plus est sont était été être a ont avait avoir il elle ils elles on nous vous je tu se son sa ses leur leurs au aux
  en y lors après avant quand comment pourquoi tout tous toute toutes trop très
`);
