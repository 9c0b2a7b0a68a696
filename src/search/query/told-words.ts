/**
 * What is typed or pasted, before the colon, and what a write-up says of it, after it: names that systems give to errors,
 * and short or other ways to write a word of the trade.
 */
const words = `
eacces eperm: permission
econnrefused: refused
econnreset epipe: reset
edquot: quota
emfile enfile: descriptors files
enomem oomkilled sigkill: memory
enospc: disk full filled
enotfound eai_again nxdomain servfail: dns
etimedout esockettimedout: timeout
sigsegv: segfault crash

auth: authentication
cert certs: certificate
ci: build
config configs: configuration
conn: connection
crontab: cron
db dbs: database
dst: clock
email emails: mail
env: environment
k8s kube: kubernetes
mail mails: email
mem: memory
msg msgs: message
perf: performance
pg psql postgresql: postgres
postgres: postgresql
prod: production
repo: repository
ssl: tls
telephone: phone
tls: ssl
`;

const told = new Map(
  words
    .trim()
    .split(/\n+/)
    .flatMap((line) => {
      const [typed = '', said = ''] = line.split(': ');
      return typed.split(' ').map((word): [string, readonly string[]] => [word, said.split(' ')]);
    }),
);

/** What a write-up says where someone types or pastes this word; none for most words. */
export const toldOf = (word: string): readonly string[] => told.get(word) ?? [];
