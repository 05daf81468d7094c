// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Testing

TestCase {
    id: testCase

    name: "GoalsPages"
    when: windowShown
    visible: true
    width: 360
    height: 2200

    component Fixture: Item {
        property alias bench: bench
        property alias page: page
        property alias edit: edit

        TestBench {
            id: bench
        }
        GoalsPage {
            id: page

            width: 360
            height: 2200
            visible: !edit.visible
            goals: bench.app.goals
        }
        GoalPage {
            id: edit

            width: 360
            height: 2200
            visible: false
            goals: bench.app.goals
        }
    }
    component Stacked: Item {
        property alias bench: bench
        property alias stack: stack

        function show(file: string): void {
            stack.push("qrc:/qt/qml/Evenpace/goals/" + file, {
                "goals": bench.app.goals
            }, T.StackView.Immediate);
            bench.settle(stack);
        }

        TestBench {
            id: bench
        }
        T.StackView {
            id: stack

            anchors.fill: parent
        }
    }
    Component {
        id: stacked

        Stacked {
            width: 360
            height: 2200
        }
    }
    Component {
        id: fixture

        Fixture {
            width: 360
            height: 2200
        }
    }
    SignalSpy {
        id: wished

        signalName: "goalRequested"
    }

    function make(amount: int): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        f.bench.passSafetyCheck();
        if (amount > 0) {
            f.bench.app.goals.begin();
            f.bench.app.goals.setWhat("Sit through a film");
            f.bench.app.goals.setAmount(amount);
        }
        wished.target = f.page;
        wished.clear();
        f.bench.settle(f.page);
        return f;
    }

    function press(f: Item, name: string): void {
        const root = f.edit.visible ? f.edit : f.page;
        const button = f.bench.byName(root, name);
        verify(button, name + " is not among " + f.bench.names(root));
        mouseClick(button);
        f.bench.settle(root);
    }

    function test_withoutAGoalOneIsOffered(): void {
        const f = make(0);
        verify(!f.bench.byName(f.page, "This step is done"));
        press(f, "Make a goal");
        compare(wished.signalArguments[0][0], "");
    }

    function test_aGoalIsWrittenByTaps(): void {
        const f = make(0);
        f.bench.app.goals.begin();
        f.edit.visible = true;
        f.bench.settle(f.edit);
        press(f, "Walk to the shop");
        compare(f.bench.app.goals.what, "Walk to the shop");
        compare(f.bench.smallTargets(f.edit).length, 0);
        verify(f.bench.app.goals.hasActive);
        // The ready phrases make room for what was chosen.
        verify(!f.bench.byName(f.edit, "Cook a simple meal"));
    }

    function test_stepsAreTickedAndUntickedOnTheLine(): void {
        const f = make(20);
        press(f, "This step is done");
        compare(f.bench.app.goals.step, 1);
        const first = f.bench.byName(f.page, "Step 1: " + f.bench.app.goals.stepTexts[0]);
        verify(first);
        mouseClick(first);
        compare(f.bench.app.goals.step, 0);
        first.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(f.bench.app.goals.step, 1);
        compare(f.bench.smallTargets(f.page).length, 0);
    }

    function test_belowSevenItIsMadeSmaller(): void {
        const f = make(40);
        verify(!f.bench.byName(f.page, "Let us make it smaller"));
        f.bench.app.goals.setSure(4);
        f.bench.settle(f.page);
        verify(f.bench.byName(f.page, "Let us make it smaller"));
        press(f, "Take " + f.bench.app.goals.smallerText);
        compare(f.bench.app.goals.amount, 30);
        verify(!f.bench.byName(f.page, "Let us make it smaller"));
        f.bench.app.goals.setSure(8);
        f.bench.settle(f.page);
        verify(!f.bench.byName(f.page, "How sure are you that you can do this?"));
    }

    function test_afterFiveStepsItIsDoneAndCanBeUntied(): void {
        const f = make(20);
        for (let step = 0; step < 5; ++step)
            f.bench.app.goals.setStepDone(step, true);
        f.bench.settle(f.page);
        press(f, "It is done");
        verify(!f.bench.app.goals.hasActive);
        verify(f.bench.byName(f.page, "Sit through a film"));
        press(f, "Sit through a film");
        verify(f.bench.app.goals.open(wished.signalArguments[0][0]));
        f.edit.visible = true;
        f.bench.settle(f.edit);
        press(f, "It is not done yet");
        verify(f.bench.app.goals.hasActive);
    }

    function test_afterALookAtAnotherGoalTheStepIsThatOfTheOneForNow(): void {
        failOnWarning(/.?/);
        const f = createTemporaryObject(stacked, testCase);
        const goals = f.bench.app.goals;
        f.bench.passSafetyCheck();
        for (const what of ["Sit through a film", "Read"]) {
            goals.begin();
            goals.setWhat(what);
        }
        f.show("GoalsPage.qml");
        compare(goals.what, "Sit through a film");
        for (const look of [() => goals.open("2"), () => goals.begin()]) {
            look();
            f.show("GoalPage.qml");
            f.stack.pop(T.StackView.Immediate);
            f.bench.settle(f.stack);
            const step = goals.step;
            mouseClick(f.bench.byName(f.stack, "This step is done"));
            compare(goals.line, "Sit through a film · step " + (step + 2) + " of 5");
        }
        verify(goals.open("2"));
        compare(goals.step, 0);
    }

    function test_theWeeklyLookHasOnlyGoodAnswers(): void {
        const f = make(20);
        f.bench.setWallClock("2026-06-20T10:00");
        f.bench.app.goals.show();
        f.bench.settle(f.page);
        verify(f.bench.byName(f.page, "Yes, go on"));
        verify(f.bench.byNameStart(f.page, "Make it smaller"));
        press(f, "Let it wait");
        verify(!f.bench.app.goals.hasActive);
        verify(!f.bench.byName(f.page, "Yes, go on"));
    }

    function test_aGoalIsDeletedForGoodAfterAQuestion(): void {
        const f = make(20);
        f.edit.visible = true;
        f.bench.settle(f.edit);
        press(f, "Delete it");
        tryVerify(() => f.bench.byName(f.edit, "Keep it"));
        verify(f.bench.app.goals.hasActive);
        press(f, "Delete it");
        tryVerify(() => !f.bench.app.goals.hasActive);
    }
}
