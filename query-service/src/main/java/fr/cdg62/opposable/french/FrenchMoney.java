package fr.cdg62.opposable.french;

import java.util.Locale;

/** Amounts as a French letter writes them. */
public final class FrenchMoney {

    private static final int CENTS = 100;

    private FrenchMoney() {}

    /** {@code 1 500,00 €}, of so many cents. */
    public static String cents(long amount) {
        return FrenchDates.number(amount / CENTS) + String.format(Locale.ROOT, ",%02d\u00a0€", amount % CENTS);
    }
}
