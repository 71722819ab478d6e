/** The store, which tells of each call before it is made: where a process may die between two of them. */
export function counted(store, onCall) {
  const told = (kind, call) => {
    onCall(kind);
    return call();
  };
  const writerOf = (writer) => ({
    read: (question, parameters) => told('read', () => writer.read(question, parameters)),
    write: (act, parameters) => told('write', () => writer.write(act, parameters)),
  });
  return {
    ...store,
    transact: (work) =>
      told('begin', () =>
        store.transact(async (writer) => {
          const done = await work(writerOf(writer));
          return told('commit', () => done);
        }),
      ),
    checkpoint: () => told('checkpoint', () => store.checkpoint()),
  };
}
