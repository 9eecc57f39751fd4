package fr.cdg62.opposable.guilty.rule;

import org.axonframework.messaging.MetaData;

record RuleThatKnowsAxon(MetaData metadata) {}
