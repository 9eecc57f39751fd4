package fr.cdg62.opposable.assistance.value;

/** A time of assistance in whole minutes: a floor, a target, never a price. */
public record AssistanceTime(int minutes) {

    /** Its share of a contract year covered so many days of so many, rounded up to the minute (legal sheet, R12). */
    public AssistanceTime share(int coveredDays, int daysOfTheYear) {
        long product = (long) minutes * coveredDays;
        return new AssistanceTime((int) Math.ceilDiv(product, daysOfTheYear));
    }
}
