/**
 * Exact plans: which starts leave the least loss, and how far any other plan could at most go below it. Input: a
 * planning problem, or any program of binaries whose objective is a sum of exponentials. Output: a plan that the engine
 * has judged again, with a proven bound; the solver runs in a process of its own that can be stopped.
 */
@NullMarked
package org.wardround.optimizer;

import org.jspecify.annotations.NullMarked;
