package org.variorum;

import java.util.List;

/**
 * A verb that is parted into packages of its own.
 *
 * @param runner runs what they hold; it stands above them, beside what they find
 * @param names their order, those that rest on others first
 */
record Parted(Class<?> runner, List<String> names) {
    OneDirection order() {
        return new OneDirection(runner.getPackageName(), names);
    }

    /** All packages below the runner's, whether they have a place in the order or not. */
    String below() {
        return runner.getPackageName() + ".*..";
    }
}
