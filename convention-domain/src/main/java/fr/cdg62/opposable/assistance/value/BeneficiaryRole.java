package fr.cdg62.opposable.assistance.value;

/** Who was helped at the collectivity, by role. */
public enum BeneficiaryRole {
    MAYOR_OR_PRESIDENT,
    ELECTED_MEMBER,
    TOWN_HALL_SECRETARY,
    AGENT,
    SEVERAL
}
