/** The thread ELK works on. */
import 'elkjs/lib/elk-worker.min.js';
