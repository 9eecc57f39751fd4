package fr.cdg62.opposable.guilty.value;

import fr.cdg62.opposable.rule.CommonCode;

record ValueThatKnowsARule(CommonCode code) {}
