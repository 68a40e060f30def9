package org.variorum;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * An order among packages: each may use those to its right, never one to its left.
 *
 * @param parent the package they stand in
 * @param names their last names
 */
record OneDirection(String parent, List<String> names) {
    /** That nothing in the package or below it uses one to its left. */
    ArchRule keptBy(String name) {
        return noClasses()
                .that()
                .resideInAPackage(parent + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(names.subList(0, names.indexOf(name))));
    }

    /** All of them with what stands below, as ArchUnit has it. */
    String[] packages() {
        return packages(names);
    }

    private String[] packages(List<String> some) {
        return some.stream().map(name -> parent + "." + name + "..").toArray(String[]::new);
    }
}
