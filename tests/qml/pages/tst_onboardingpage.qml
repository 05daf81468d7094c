// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Evenpace
import Evenpace.App
import Evenpace.Controls
import Evenpace.Testing

TestCase {
    id: testCase

    name: "OnboardingPage"
    when: windowShown
    visible: true
    width: 360
    height: 780

    component Fixture: Item {
        property alias bench: bench
        property alias page: loader.item

        function open(part: int): void {
            bench.app.onboarding.begin(part);
            loader.active = true;
        }

        width: 360
        height: 780

        TestBench {
            id: bench
        }
        Loader {
            id: loader

            anchors.fill: parent
            active: false
            sourceComponent: OnboardingPage {
                onboarding: bench.app.onboarding
                settings: bench.app.settings
                help: bench.app.help
            }
        }
    }
    Component {
        id: fixture

        Fixture {}
    }
    SignalSpy {
        id: closed

        signalName: "questionsClosed"
    }

    function make(part: int): Item {
        failOnWarning(/.?/);
        const f = createTemporaryObject(fixture, testCase);
        f.open(part);
        closed.target = f.page;
        closed.clear();
        return f;
    }

    function press(f: Item, name: string): void {
        f.bench.settle(f.page);
        tryVerify(() => f.bench.byNameStart(f.page, name) !== null, 2000, "there is no " + name + " among " + f.bench.names(f.page).join(" | "));
        mouseClick(f.bench.byNameStart(f.page, name));
    }

    function cleanup(): void {
        Theme.textScale = 1;
    }

    function test_skippingAndTwoAnswersLeadToTheFirstDay(): void {
        const f = make(OnboardingController.Everything);
        press(f, "Skip this question");
        press(f, "I understand");
        press(f, "None of these");
        press(f, "None of these");
        press(f, "Skip this question");
        press(f, "Continue");
        press(f, "Skip this question");
        press(f, "Show my first day");
        compare(closed.count, 1);
        compare(closed.signalArguments[0][0], OnboardingController.Everything);
        compare(closed.signalArguments[0][1], true);
    }

    function test_laterLeavesFromAnyQuestion(): void {
        const f = make(OnboardingController.Everything);
        press(f, "Skip this question");
        press(f, "Later, show today");
        compare(closed.count, 1);
        compare(closed.signalArguments[0][1], false);
    }

    function test_everyQuestionCanBeReadAloudWordForWord(): void {
        const f = make(OnboardingController.Everything);
        const asked = f.bench.app.onboarding;
        let count = 0;
        while (asked.screen !== OnboardingController.Closed) {
            tryVerify(() => asked.canReadAloud, 2000);
            ++count;
            compare(f.bench.unvoiced().join(" | "), "", "screen " + asked.screen);
            switch (asked.screen) {
            case OnboardingController.SafetySigns:
                asked.answerSafety(OnboardingController.OneOrMore);
                continue;
            case OnboardingController.SafetyConditions:
                asked.setTicked(0, true);
                asked.answerConditions(false);
                continue;
            case OnboardingController.AfterEffort:
                asked.setAfterEffort(2);
                break;
            case OnboardingController.EffortItem:
                if (asked.itemFrequency < 0) {
                    // With the second part that unfolds.
                    asked.setItemFrequency(2);
                    wait(200);
                    continue;
                }
                break;
            }
            asked.next();
        }
        compare(count, 24);
    }

    function test_aQuestionIsReadAloudUntilItIsLeft(): void {
        const f = make(OnboardingController.Everything);
        press(f, "Read this aloud");
        compare(f.bench.said[0], "Who is it for?");
        compare(f.bench.said[2], "For me");
        compare(f.bench.smallTargets(f.page).join(), "");
        press(f, "Skip this question");
        verify(!f.bench.app.onboarding.canReadAloud);
        f.bench.hasSoundDevice = false;
        wait(200);
        compare(f.bench.byName(f.page, "Read this aloud"), null);
    }

    function test_theSafetyCheckIsReadInItsOrder(): void {
        const f = make(OnboardingController.Safety);
        const names = f.bench.names(f.page);
        const at = text => names.findIndex(name => name.startsWith(text));
        verify(at("A safety check first") >= 0);
        verify(at("Is any of this new") > at("A safety check first"));
        verify(at("List, 6 item") > at("Is any of this new"));
        verify(at("Numb between the legs") > at("List, 6 item"));
        verify(at("None of these") > at("Steady pain at night"));
        verify(at("One or more") > at("None of these"));
        verify(at("Not sure") > at("One or more"));
    }

    function test_oneOrMoreShowsWhomToTalkTo(): void {
        const f = make(OnboardingController.Safety);
        press(f, "One or more");
        tryVerify(() => f.bench.byName(f.page, "Talk to someone first") !== null);
        verify(f.bench.byName(f.page, "Call 112") !== null);
        verify(f.bench.app.help.isStopped);
        press(f, "Go on with the questions");
        tryVerify(() => f.bench.byName(f.page, "Does any of this apply to you?") !== null);
    }

    function test_aConditionIsTickedByItsRow(): void {
        const f = make(OnboardingController.Safety);
        press(f, "None of these");
        press(f, "A heart condition");
        compare(f.bench.app.onboarding.tickedCount, 1);
        press(f, "A heart condition");
        compare(f.bench.app.onboarding.tickedCount, 0);
        press(f, "A heart condition");
        press(f, "The ticked ones");
        tryVerify(() => f.bench.byName(f.page, "Ask a doctor first") !== null);
    }

    function test_mostTimesSaysWhichPlanItIs(): void {
        const f = make(OnboardingController.Effort);
        press(f, "Most times");
        compare(f.bench.app.onboarding.afterEffort, 2);
        verify(f.bench.byNameStart(f.page, "Thank you. Then your plan") !== null);
        press(f, "Continue");
        press(f, "About half of the time");
        press(f, "Severely");
        press(f, "Continue");
        compare(f.bench.app.onboarding.itemPlace, "2 of 5");
        press(f, "Enough of these questions");
        tryVerify(() => f.bench.byName(f.page, "Your plan begins with rest") !== null);
        press(f, "Continue");
        compare(closed.count, 1);
    }

    function test_minutesAreSetByPlusAndMinus(): void {
        const f = make(OnboardingController.Pace);
        press(f, "Good day: more");
        compare(f.bench.app.onboarding.goodDay, 22);
        press(f, "Bad day: less");
        compare(f.bench.app.onboarding.badDay, 4);
    }

    function test_backGoesOneQuestionBackAndThenOut(): void {
        const f = make(OnboardingController.Pace);
        press(f, "Continue");
        tryVerify(() => f.bench.byName(f.page, "In a normal week") !== null);
        f.page.goBack();
        tryVerify(() => f.bench.byName(f.page, "Your even pace") !== null);
        f.page.goBack();
        compare(closed.count, 1);
    }

    function test_everythingIsLargeEnoughToTap_data(): var {
        return [
            {
                "tag": "100 %",
                "scale": 1
            },
            {
                "tag": "200 %",
                "scale": 2
            }
        ];
    }

    function test_everythingIsLargeEnoughToTap(data: var): void {
        Theme.textScale = data.scale;
        const f = make(OnboardingController.Everything);
        for (const name of ["Skip this question", "I understand", "None of these", "None of these", "Skip this question", "Continue", "Skip this question", ""]) {
            f.bench.settle(f.page);
            compare(f.bench.smallTargets(f.page), []);
            const button = name === "" ? null : f.bench.byName(f.page, name);
            if (button)
                button.click();
        }
    }
}
