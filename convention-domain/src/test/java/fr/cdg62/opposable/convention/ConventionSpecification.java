package fr.cdg62.opposable.convention;

import fr.cdg62.opposable.cast.KnownRegister;
import fr.cdg62.opposable.cast.Specification;
import fr.cdg62.opposable.convention.model.Convention;
import fr.cdg62.opposable.convention.model.Ports;
import fr.cdg62.opposable.convention.value.HousePolicy;

/** A specification of the convention, with a register that a scenario may change before it speaks. */
abstract class ConventionSpecification extends Specification<Convention> {

    protected final KnownRegister register;

    ConventionSpecification() {
        this(KnownRegister.usual());
    }

    private ConventionSpecification(KnownRegister register) {
        super(Convention.class, new Ports(register, register, HousePolicy.current()));
        this.register = register;
    }
}
