@NullMarked
package fr.cdg62.opposable.application.form;

import org.jspecify.annotations.NullMarked;
