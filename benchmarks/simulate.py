"""The sums of benchmarks/run simulate by numpy: years of 50 scenarios with 25 events a year in all, before and after."""

import sys
import time

try:
    import numpy as np
except ImportError:
    sys.exit(1)

SCENARIOS, EVENTS, YEARS, BAD_YEAR, Z95 = 50, 25, 1_000_000, 1.6, 1.6448536269514722
rng = np.random.default_rng(1)


def lognormal(low, high):
    return (np.log(low) + np.log(high)) / 2, (np.log(high) - np.log(low)) / (2 * Z95)


def statistics(losses):
    rising = np.sort(losses)
    tail = rising[-len(losses) // 20:]
    return [losses.mean(), tail.mean(), rising[-len(losses) // 100:].mean(), (losses == 0).mean()] + [
        rising[int(len(losses) * share)] for share in (0.1, 0.5, 0.9, 0.95, 0.99)]


def simulate():
    spread = np.log(BAD_YEAR) / Z95
    shock = np.exp(spread * rng.standard_normal(YEARS) - spread * spread / 2)
    before, after = np.zeros(YEARS), np.zeros(YEARS)
    money, money_spread = lognormal(3e4, 3e6)
    days, days_spread = lognormal(0.1, 20)
    for k in range(SCENARIOS):
        rate = 2.0 * EVENTS * (k + 1) / (SCENARIOS * (SCENARIOS + 1))
        middle, wide = lognormal(rate / 2, rate * 2)
        counts = rng.poisson(shock * np.exp(middle + wide * rng.standard_normal(YEARS)))
        year = np.repeat(np.arange(YEARS), counts)
        size = rng.standard_normal(len(year))
        loss = np.exp(money + money_spread * size) + 2500 * np.exp(days + days_spread * size)
        survives = rng.random(len(year)) < np.exp(-0.3)
        here = np.bincount(year, weights=loss, minlength=YEARS)
        then = np.bincount(year[survives], weights=loss[survives] * np.exp(-0.2), minlength=YEARS)
        statistics(here)
        statistics(then)
        before += here
        after += then
    return statistics(before), statistics(after)


start = time.perf_counter()
simulate()
print(f"numpy   {time.perf_counter() - start:.2f} s (1 thread, numpy {np.__version__})")
