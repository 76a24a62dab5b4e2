package io.github.distributedtests.planning.algorithm;

import io.github.distributedtests.grouping.Granularity;
import io.github.distributedtests.names.TestName;
import io.github.distributedtests.timings.ClassTime;
import io.github.distributedtests.timings.TestTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Gathers the tests of one module into units. */
final class TreeDrafts {
    private final String module;
    private final Granularity granularity;
    private final Map<String, ClassTime> times;
    private final Map<String, Draft> byName;
    private final Map<String, Draft> byClass;

    /** As they came, which is nearly in the order of their names. */
    private final List<Draft> drafts = new ArrayList<>();

    private TreeDrafts(String module, Granularity granularity, List<ClassTime> classes) {
        this.module = module;
        this.granularity = granularity;
        int enough = 2 * classes.size(); // to grow takes most of the time that a large build needs here
        this.times = new HashMap<>(enough);
        this.byName = new HashMap<>(enough);
        this.byClass = new HashMap<>(enough);
        classes.forEach(time -> times.put(time.className(), time));
    }

    /** The units in the order of their names. */
    static List<Draft> of(String module, Granularity granularity, List<ClassTime> classes, List<TestTime> tests) {
        TreeDrafts drafts = new TreeDrafts(module, granularity, classes);
        List<TestTime> withoutMethod = new ArrayList<>();
        for (TestTime time : tests) {
            TestName name = TestName.parse(time.test());
            if (name.hasMethod()) {
                drafts.ofClass(name.outermostClass()).tests.add(time);
            } else {
                withoutMethod.add(time);
            }
        }
        withoutMethod.forEach(drafts::addName); // only now it is known which names are those of classes
        drafts.drafts.sort(Comparator.comparing(draft -> draft.name));
        return drafts.drafts;
    }

    /** A test without a method belongs to the class that it is named for, if there is one. */
    private void addName(TestTime time) {
        String className = TestName.parse(time.test()).outermostClass();
        if (byClass.containsKey(className) || times.containsKey(className)) {
            Draft draft = ofClass(className);
            draft.tests.add(time);
            // In a plan, the entry of such a test can't be told from that of the class in one piece.
            draft.divisible &= !time.test().equals(className);
        } else {
            named(time.test(), false).tests.add(time);
        }
    }

    private Draft ofClass(String className) {
        Draft known = byClass.get(className);
        if (known != null) {
            return known;
        }
        ClassTime time = times.get(className);
        boolean whole = time != null && time.kind() == ClassTime.ClassKind.WHOLE;
        Draft draft = named(whole ? time.unit() : className, granularity == Granularity.METHOD);
        draft.divisible &= !whole;
        draft.classes++;
        if (time != null) {
            draft.own += SetUpTree.micros(time.ownSeconds());
            draft.setUps.add(time.setUp());
        }
        byClass.put(className, draft);
        return draft;
    }

    private Draft named(String name, boolean divisible) {
        return byName.computeIfAbsent(name, absent -> {
            Draft draft = new Draft(module, name, divisible);
            drafts.add(draft);
            return draft;
        });
    }

    /** A unit while its tests are being gathered. */
    static final class Draft {
        final String module;
        final String name;
        final List<TestTime> tests = new ArrayList<>(1);
        final SortedSet<String> setUps = new TreeSet<>();
        boolean divisible;
        int classes;
        long own;

        private Draft(String module, String name, boolean divisible) {
            this.module = module;
            this.name = name;
            this.divisible = divisible;
        }
    }
}
