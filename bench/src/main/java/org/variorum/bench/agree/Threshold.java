package org.variorum.bench.agree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** From which likeness on the answer is yes, learned from some pairs and scored on others. */
final class Threshold {
    /** What is made as large as can be. */
    enum Goal {
        BALANCED_ACCURACY,
        ACCURACY,
        F1
    }

    /** How often yes and no were said rightly and wrongly. */
    record Table(int yesRight, int yesWrong, int noRight, int noWrong) {
        Table plus(Table o) {
            return new Table(yesRight + o.yesRight, yesWrong + o.yesWrong, noRight + o.noRight, noWrong + o.noWrong);
        }

        double value(Goal goal) {
            int yes = yesRight + noWrong;
            int no = noRight + yesWrong;
            return switch (goal) {
                case BALANCED_ACCURACY ->
                    ((yes == 0 ? 0 : (double) yesRight / yes) + (no == 0 ? 0 : (double) noRight / no)) / 2;
                case ACCURACY -> (double) (yesRight + noRight) / Math.max(1, yes + no);
                case F1 -> 2.0 * yesRight / Math.max(1, 2 * yesRight + yesWrong + noWrong);
            };
        }
    }

    private Threshold() {}

    /** The likeness from which on yes is best said for these pairs. */
    static double learn(List<Scored> pairs, Goal goal) {
        List<Scored> sorted = new ArrayList<>(pairs);
        sorted.sort(Comparator.comparingDouble(Scored::alike).reversed());
        int yes = (int) pairs.stream().filter(Scored::yes).count();
        int no = pairs.size() - yes;
        int hits = 0;
        double best = -1;
        double at = 2;
        for (int i = 0; i < sorted.size(); i++) {
            hits += sorted.get(i).yes() ? 1 : 0;
            boolean tied = i + 1 < sorted.size()
                    && sorted.get(i + 1).alike() == sorted.get(i).alike();
            int wrong = i + 1 - hits;
            double value = new Table(hits, wrong, no - wrong, yes - hits).value(goal);
            if (!tied && value > best) {
                best = value;
                at = sorted.get(i).alike();
            }
        }
        return at;
    }

    static Table apply(List<Scored> pairs, double threshold) {
        int yesRight = 0;
        int yesWrong = 0;
        int noRight = 0;
        int noWrong = 0;
        for (Scored p : pairs) {
            if (p.alike() >= threshold) {
                yesRight += p.yes() ? 1 : 0;
                yesWrong += p.yes() ? 0 : 1;
            } else {
                noRight += p.yes() ? 0 : 1;
                noWrong += p.yes() ? 1 : 0;
            }
        }
        return new Table(yesRight, yesWrong, noRight, noWrong);
    }

    /** Every fold scored with what the other folds teach. */
    static Table crossValidated(List<Scored> pairs, Goal goal) {
        Table sum = new Table(0, 0, 0, 0);
        for (String fold : new TreeSet<>(pairs.stream().map(Scored::fold).toList())) {
            List<Scored> others =
                    pairs.stream().filter(p -> !p.fold().equals(fold)).toList();
            List<Scored> these =
                    pairs.stream().filter(p -> p.fold().equals(fold)).toList();
            sum = sum.plus(apply(these, learn(others, goal)));
        }
        return sum;
    }
}
