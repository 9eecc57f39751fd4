package fr.cdg62.opposable.capacity;

import java.time.YearMonth;

/**
 * What a month still has to give.
 *
 * @param minutes neither given nor planned yet; never negative
 */
record FreeTime(YearMonth month, int minutes) {}
