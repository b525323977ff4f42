package org.wardround.engine.planted.inventory;

import org.wardround.engine.plan.Planner;

/** Breaks the stage table on purpose, to prove that the rule bites. */
record LooksAhead(Planner planner) {}
