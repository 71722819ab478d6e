// Loaded into each server before its own code: tells the bench, which asks over the channel between the two processes, how
// much is allocated on V8's heap between two messages. V8 counts no total, so the growth from each collection of garbage to
// the next is summed. What an engine written in another language and buffers hold is not on this heap.
import { GCProfiler, getHeapStatistics } from 'node:v8';

const used = () => getHeapStatistics().used_heap_size;
let profiler = null;
let began = 0;

process.on('message', (message) => {
  if (message === 'begin') {
    globalThis.gc();
    profiler = new GCProfiler();
    profiler.start();
    began = used();
    process.send({ bytes: 0 });
  } else if (message === 'end' && profiler !== null) {
    const ended = used();
    process.send({ bytes: grown(profiler.stop().statistics, ended) });
    profiler = null;
  }
});
process.channel?.unref(); // it is not for this that the server runs

function grown(collections, ended) {
  let [sum, last] = [0, began];
  for (const { beforeGC, afterGC } of collections) {
    // Sweeping goes on behind a collection, so that the heap may be smaller at the next although something was allocated.
    sum += Math.max(0, beforeGC.heapStatistics.usedHeapSize - last);
    last = afterGC.heapStatistics.usedHeapSize;
  }
  return sum + Math.max(0, ended - last);
}
