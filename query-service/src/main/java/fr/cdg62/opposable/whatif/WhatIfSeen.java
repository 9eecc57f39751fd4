package fr.cdg62.opposable.whatif;

import fr.cdg62.opposable.convention.value.CollectivityFacts;
import fr.cdg62.opposable.convention.value.ConventionId;
import fr.cdg62.opposable.reading.AsOf;
import fr.cdg62.opposable.reading.ReadAnswer;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a letter presented that day would bring about; nothing is written.
 *
 * @param postedOn the day it would be posted
 * @param presentedOn the day it would first be presented
 * @param lastDay the last day of the term as it stands; null before both sides have signed
 * @param consequences one for each end it may bring about; none when the convention is not in force that day
 */
public record WhatIfSeen(
        AsOf asOf,
        ConventionId convention,
        CollectivityFacts collectivity,
        LocalDate postedOn,
        LocalDate presentedOn,
        boolean handedOver,
        @Nullable LocalDate lastDay,
        List<Consequence> consequences)
        implements ReadAnswer {

    public WhatIfSeen {
        consequences = List.copyOf(consequences);
    }
}
