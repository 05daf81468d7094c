// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "MeasurePages"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component ListFixture: Item {
        property alias bench: bench
        property alias page: page

        width: 360
        height: 1400

        TestBench {
            id: bench
        }
        MeasuresPage {
            id: page

            anchors.fill: parent
            measures: bench.app.measures
        }
    }
    component FormFixture: Item {
        property alias bench: bench
        property alias page: page

        width: 360
        height: 780

        TestBench {
            id: bench
        }
        MeasureFormPage {
            id: page

            anchors.fill: parent
            form: bench.app.measures.form
        }
    }
    component ResultFixture: Item {
        property alias bench: bench
        property alias page: page

        width: 360
        height: 1400

        TestBench {
            id: bench
        }
        MeasurePage {
            id: page

            anchors.fill: parent
            measures: bench.app.measures
        }
    }
    Component {
        id: listFixture

        ListFixture {}
    }
    Component {
        id: formFixture

        FormFixture {}
    }
    Component {
        id: resultFixture

        ResultFixture {}
    }
    SignalSpy {
        id: spy
    }

    function make(fixture: Component): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        verify(f);
        f.bench.passSafetyCheck();
        return f;
    }

    function listen(target: Item, signalName: string): void {
        spy.target = null;
        spy.signalName = signalName;
        spy.target = target;
        spy.clear();
    }

    function click(f: Item, name: string): void {
        f.bench.settle(f.page);
        const item = f.bench.byName(f.page, name);
        verify(item, name + " is not among " + f.bench.names(f.page));
        mouseClick(item);
    }

    /** The same answer to every question of a set. */
    function answer(f: Item, key: string, value: int): void {
        verify(f.bench.app.measures.start(key));
        const form = f.bench.app.measures.form;
        for (let isLast = false; !isLast; ) {
            isLast = form.isLast;
            form.choose(value);
            form.next();
        }
    }

    function test_everySetCanBeOpened(): void {
        const f = make(listFixture);
        f.bench.app.measures.openList();
        f.bench.settle(f.page);
        listen(f.page, "measureRequested");
        mouseClick(f.bench.byNameStart(f.page, "Your mood."));
        compare(spy.signalArguments[0][0], "phq2");
        listen(f.page, "effortRequested");
        mouseClick(f.bench.byNameStart(f.page, "After effort."));
        compare(spy.count, 1);
        compare(f.bench.smallTargets(f.page).length, 0);
    }

    function test_aSetIsAnsweredWithTwoTapsAQuestion(): void {
        const f = make(formFixture);
        verify(f.bench.app.measures.start("phq2"));
        listen(f.page, "measureClosed");
        verify(!f.bench.byName(f.page, "Continue"));
        click(f, "Several days");
        click(f, "Continue");
        click(f, "Not at all");
        click(f, "Done");
        compare(spy.count, 1);
        compare(spy.signalArguments[0][0], true);
        compare(f.bench.app.measures.resultText, "Low mood or little interest was there some of the time in these two weeks.");
    }

    function test_aQuestionIsLeftOutWithOneTap(): void {
        const f = make(formFixture);
        verify(f.bench.app.measures.start("gad2"));
        f.bench.settle(f.page);
        compare(f.bench.smallTargets(f.page).length, 0);
        click(f, "Skip this question");
        compare(f.page.form.stepText, "2 of 2");
    }

    function test_backGoesToTheQuestionBefore(): void {
        const f = make(formFixture);
        verify(f.bench.app.measures.start("peg"));
        f.page.form.choose(4);
        f.page.form.next();
        listen(f.page, "measureClosed");
        f.page.goBack();
        compare(f.page.form.value, 4);
        compare(spy.count, 0);
        f.page.goBack();
        compare(spy.signalArguments[0][0], false);
    }

    function test_laterKeepsWhatWasAnswered(): void {
        const f = make(formFixture);
        verify(f.bench.app.measures.start("peg"));
        f.page.form.choose(4);
        listen(f.page, "measureClosed");
        click(f, "Later, keep the answers");
        compare(spy.count, 1);
        verify(f.bench.app.measures.start("peg"));
        compare(f.page.form.stepText, "2 of 3");
    }

    function test_thingsAreNamedByTapsAndTakenOutAgain(): void {
        const f = make(formFixture);
        verify(f.bench.app.measures.start("psfs"));
        click(f, "Cook a meal");
        click(f, "Climb stairs");
        compare(f.page.form.activities, ["Cook a meal", "Climb stairs"]);
        click(f, "Remove Cook a meal");
        compare(f.page.form.activities, ["Climb stairs"]);
    }

    function test_whereItHurtsIsMarkedAlsoInAList(): void {
        const f = make(formFixture);
        verify(f.bench.app.measures.start("wpi"));
        click(f, "As a list");
        click(f, "Left jaw");
        compare(f.page.form.areas, ["jaw_left"]);
        f.page.form.toggleArea("jaw_left");
        verify(!f.bench.byName(f.page, "Left jaw").checked);
    }

    function test_lowMoodOffersPeopleHelpNowAndSomethingKind(): void {
        const f = make(resultFixture);
        answer(f, "phq2", 2);
        f.bench.settle(f.page);
        verify(f.bench.names(f.page).join(" ").includes("doctor or therapist"));
        listen(f.page, "crisisRequested");
        click(f, "I need help now");
        compare(spy.count, 1);
        listen(f.page, "itemRequested");
        click(f, "Breathe slowly for a while");
        compare(spy.signalArguments[0][0], "breath-slow-4-6");
        compare(f.bench.smallTargets(f.page).length, 0);
    }

    function test_aCalmMoodOffersNothing(): void {
        const f = make(resultFixture);
        answer(f, "phq2", 0);
        f.bench.settle(f.page);
        verify(!f.bench.byName(f.page, "I need help now"));
    }

    function test_earlierAnswersAreCorrectedOrDeleted(): void {
        const f = make(resultFixture);
        answer(f, "gad2", 1);
        f.bench.setWallClock("2026-06-05T10:40");
        f.bench.app.lookAgain();
        answer(f, "gad2", 0);
        click(f, "As a table");
        click(f, "Yesterday");
        tryVerify(() => f.bench.byName(f.page, "Change the answers") !== null);
        listen(f.page, "correctionWanted");
        click(f, "Change the answers");
        compare(spy.count, 1);
        tryVerify(() => f.bench.byName(f.page, "Change the answers") === null);
        click(f, "Yesterday");
        tryVerify(() => f.bench.byName(f.page, "Delete it") !== null);
        click(f, "Delete it");
        tryVerify(() => f.bench.byName(f.page, "Keep it") !== null && f.bench.byName(f.page, "Change the answers") === null);
        click(f, "Delete it");
        tryCompare(f.bench.app.measures, "entryDays", ["Today"]);
    }
}
