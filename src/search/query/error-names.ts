/** Names that systems give to errors, and what people write of them. What stands before the colon is pasted, not told. */
const names = `
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
`;

const told = new Map(
  names
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [pasted = '', words = ''] = line.split(': ');
      return pasted.split(' ').map((name): [string, readonly string[]] => [name, words.split(' ')]);
    }),
);

/** What a write-up says where a log has this name; none for any other word. */
export const toldOf = (name: string): readonly string[] => told.get(name) ?? [];
